package org.citystats.conf;

/**
 * A setting in force.
 *
 * @param key its key, such as {@code ingest.reject-tolerance}
 * @param value its value as one line
 * @param origin where it was said: {@code file:line:column}, an option, a variable or {@code
 *     default}
 */
public record Setting(String key, String value, String origin) {}
