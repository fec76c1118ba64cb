package org.citystats.report.content;

/**
 * A rise or a fall in words; the size follows without a sign. What rounds to nothing is said to be
 * unchanged, so the formats choose the word.
 *
 * @param figure the change
 * @param up what is said of a rise, with {@code {size}}
 * @param down what is said of a fall, with {@code {size}}
 * @param same what is said if there is none
 */
public record Change(Figure figure, Phrase up, Phrase down, Phrase same) implements Word {}
