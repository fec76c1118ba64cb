package org.citystats.job;

import java.io.Serializable;

/**
 * A part of a large file that begins and ends with a record.
 *
 * @param from where it begins in the file
 * @param bytes length
 * @param linesBefore how many lines of the file end before it
 * @param checksum CRC-32C of its bytes
 */
record Cut(long from, int bytes, long linesBefore, long checksum) implements Serializable {}
