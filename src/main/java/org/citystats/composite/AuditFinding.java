package org.citystats.composite;

/**
 * Something found.
 *
 * @param subject the node or area that it is about
 * @param other the node or area beside it, empty if there is none
 * @param value the figure that shows it
 * @param limit from which size of the figure on it is told
 */
public record AuditFinding(String subject, String other, double value, double limit) {}
