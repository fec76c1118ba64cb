/** What differs between two snapshots: figures, places and verdicts. */
package org.citystats.report.difference;
