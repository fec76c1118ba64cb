package org.citystats.report.content;

import java.util.List;

/**
 * A chapter of the report.
 *
 * @param id anchor
 * @param title heading
 * @param blocks what it holds, in reading order
 */
public record Section(String id, Sentence title, List<Block> blocks) {}
