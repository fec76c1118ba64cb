package org.citystats.report.facts;

/**
 * All that a report is made from.
 *
 * @param tables the published tables
 * @param headline what the report is about
 * @param cover title, language, state of knowledge
 * @param background what is declared beside the tables
 */
public record ReportInput(
    PublishedTables tables, Headline headline, Cover cover, Background background) {}
