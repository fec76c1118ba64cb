package org.citystats.publish;

/**
 * Where figures of a snapshot come from.
 *
 * @param title key or title of the source
 * @param publisher who published it, empty if unknown
 * @param licence terms of use, empty if unknown
 * @param url where it was found, empty if unknown
 */
public record Origin(String title, String publisher, String licence, String url) {}
