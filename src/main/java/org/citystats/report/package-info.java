/** Answers questions from published tables: sections without looks, formats without knowledge. */
package org.citystats.report;
