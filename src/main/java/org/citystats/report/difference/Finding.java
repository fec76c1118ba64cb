package org.citystats.report.difference;

/**
 * A difference between two snapshots.
 *
 * @param kind new, vanished or changed
 * @param about what it is about: codes of area, indicator, part, period and so on
 * @param before the older figure, place or verdict; empty if there was none
 * @param after the newer one; empty if there is none
 */
public record Finding(ChangeKind kind, String about, String before, String after) {}
