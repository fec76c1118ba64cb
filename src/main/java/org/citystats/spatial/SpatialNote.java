package org.citystats.spatial;

/**
 * What a spatial measure is, for readers; the method book is printed from it.
 *
 * @param code code written to tables, never changed
 * @param name name of the measure
 * @param formula formula in plain characters
 * @param unit unit of its figures
 * @param without when there is no figure, one sentence
 * @param source document and section that define it
 */
public record SpatialNote(
    String code, String name, String formula, String unit, String without, String source) {}
