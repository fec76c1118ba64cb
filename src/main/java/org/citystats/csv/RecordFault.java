package org.citystats.csv;

import java.io.Serializable;

/**
 * What is wrong with a record.
 *
 * @param code which fault
 * @param firstLine first physical line of the record, from 1
 * @param lastLine its last physical line
 * @param column column of the cell, from 1; 0 if the line as a whole
 * @param byteOffset where the record begins in the unpacked bytes, from 0
 * @param found what was found
 * @param raw the record as it stands, at most 1,000 characters
 */
public record RecordFault(
    FaultCode code,
    int firstLine,
    int lastLine,
    int column,
    long byteOffset,
    String found,
    String raw)
    implements Serializable {

  /** What was found and what was expected. */
  public String reason() {
    return found + ", expected " + code.expected();
  }

  /** What to do. */
  public String hint() {
    return code.hint();
  }

  /** The fault as one sentence that names file, line and column. */
  public String sentence(String file) {
    String lines =
        firstLine == lastLine ? "line " + firstLine : "lines " + firstLine + "-" + lastLine;
    String place = column == 0 ? lines : lines + ", column " + column;
    return Sentences.cannot("read the record", file + ", " + place, reason(), hint());
  }
}
