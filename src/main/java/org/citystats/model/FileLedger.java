package org.citystats.model;

import java.io.Serializable;
import java.util.List;

/**
 * The account of one input file: every record of it is accepted, rejected or superseded.
 *
 * <p>In wide layouts every cell of the body is a record. A missing mark is an accepted record.
 *
 * @param file path below the input folder
 * @param source key of the source that describes it, empty if detected
 * @param bytes length
 * @param sha256 hash of the bytes, hexadecimal
 * @param encoding character encoding it was read in
 * @param layout code of its layout
 * @param lines its physical lines
 * @param records how many records it has
 * @param missing how many of the accepted ones carry no figure
 * @param rejects those that did not become observations
 * @param warnings remarks on those that did
 * @param detected what was detected rather than declared, as sentences
 */
public record FileLedger(
    String file,
    String source,
    long bytes,
    String sha256,
    String encoding,
    String layout,
    Lines lines,
    long records,
    long missing,
    List<Fault> rejects,
    List<Fault> warnings,
    List<String> detected)
    implements Serializable {

  /** Whether the file was refused as a whole. */
  public boolean refused() {
    return rejects.stream().anyMatch(reject -> reject.code().startsWith("file_"));
  }

  /** How many records were rejected. */
  public long rejected() {
    return rejects.stream().filter(reject -> !reject.code().startsWith("file_")).count();
  }
}
