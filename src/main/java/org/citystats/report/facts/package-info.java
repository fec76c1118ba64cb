/** Published tables read for a report: names, levels, rates, places, judgements of one area. */
package org.citystats.report.facts;
