package org.citystats.publish;

/**
 * A sealed snapshot.
 *
 * @param id its id, the name of its folder
 * @param location where it lies
 * @param manifest hash of its manifest, hexadecimal
 * @param reused whether it was there before, with the same content
 */
public record Snapshot(String id, String location, String manifest, boolean reused) {}
