/** The chapters of the report, one class each, listed once in reading order. */
package org.citystats.report.section;
