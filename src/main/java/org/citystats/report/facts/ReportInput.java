package org.citystats.report.facts;

import java.util.function.Function;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;

/**
 * All that a report is made from.
 *
 * @param tables published tables, read back; without rows where nothing was published
 * @param headline what the report is about
 * @param cover title, language, state of knowledge
 * @param background what is declared beside the tables
 */
public record ReportInput(
    Function<Table, Columns> tables, Headline headline, Cover cover, Background background) {}
