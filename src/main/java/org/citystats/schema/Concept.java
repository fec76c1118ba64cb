package org.citystats.schema;

/**
 * A named thing that a column can hold, declared once and used by every table that has it.
 *
 * @param name name of the column
 * @param type what its cells are
 * @param says what it tells, one sentence for readers
 */
public record Concept(String name, ColumnType type, String says) {}
