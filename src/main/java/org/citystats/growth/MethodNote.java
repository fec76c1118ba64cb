package org.citystats.growth;

import java.util.List;

/**
 * What a growth measure is, for readers; the method book is printed from it.
 *
 * @param code code written to tables, never changed
 * @param name name of the measure
 * @param formula formula in plain characters
 * @param unit unit of its figures
 * @param without when there is no figure, one sentence each
 * @param source document and section that define it
 */
public record MethodNote(
    String code, String name, String formula, String unit, List<String> without, String source) {}
