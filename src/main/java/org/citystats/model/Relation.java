package org.citystats.model;

import java.io.Serializable;

/**
 * How an indicator stands to another one, as an office knows it.
 *
 * @param indicator code of the indicator
 * @param kind what it is to the other
 * @param other code of the other indicator; for {@link Kind#AMONG} how many peers are counted
 *     elsewhere
 * @param note a sentence for readers, may be empty
 */
public record Relation(String indicator, Kind kind, String other, String note)
    implements Serializable {

  /** What an indicator is to another. */
  public enum Kind {
    /** It counts a part of what the other counts. */
    PART_OF,
    /** It is another thing with a similar name; never converted into it. */
    DIFFERS_FROM,
    /** Its place is one among so many, by another count. */
    AMONG;

    /** The word written in lists. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
