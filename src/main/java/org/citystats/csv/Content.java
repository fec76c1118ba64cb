package org.citystats.csv;

/**
 * The bytes of a text, unpacked.
 *
 * @param bytes the bytes; not to be changed
 * @param container what they were packed in
 * @param evidence a sentence on how that was seen
 */
public record Content(byte[] bytes, Container container, String evidence) {}
