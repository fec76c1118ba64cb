package org.citystats.job;

import java.io.Serializable;

/**
 * An input file as it was listed before the first byte was read.
 *
 * @param name path below the input folder
 * @param location where it lies
 * @param bytes length
 * @param sha256 hash of its bytes, hexadecimal
 */
record InputFile(String name, String location, long bytes, String sha256) implements Serializable {}
