/** One figure back to the cells it came from: what is printed, converted, computed and judged. */
package org.citystats.report.explain;
