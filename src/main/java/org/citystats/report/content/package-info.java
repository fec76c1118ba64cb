/**
 * What a report says, without looks, language or rounding: sections of sentences, tables, charts.
 */
package org.citystats.report.content;
