package org.citystats.csv;

import java.nio.charset.Charset;

/**
 * The encoding a text was read in.
 *
 * @param charset the character set
 * @param certainty how sure that is
 * @param evidence a sentence on why
 */
public record Encoding(Charset charset, Certainty certainty, String evidence) {}
