package org.citystats.report.facts;

import org.citystats.report.content.Language;

/**
 * What stands on top of a report.
 *
 * @param title title; empty for the usual one
 * @param language language of the report
 * @param asOf state of knowledge; empty for the newest vintage of the data
 */
public record Cover(String title, Language language, String asOf) {}
