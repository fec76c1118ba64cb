package org.citystats.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one file says, in its own words, with the place where it says it; words are numbered,
 * figures are exact decimals.
 *
 * <p>A reading is written between {@link #open} and {@link #close}: words by {@link #say}, then
 * either {@link #number} or {@link #missing}; what is not said is empty. A reading that turns out
 * to be faulty is opened but never closed: the next {@link #open} starts over.
 */
public final class Readings {

  /** What a word tells about a reading. */
  public enum Role {
    /** Code of the area. */
    REF_AREA,
    /** Name of the area. */
    AREA_NAME,
    /** Code of the area within which the name holds. */
    PARENT_AREA,
    /** Code or name of the indicator. */
    INDICATOR,
    /** Further dimensions, {@code name=value} pairs joined by {@code ;}. */
    BREAKDOWN,
    /** Level, growth and so on. */
    MEASURE,
    /** Price basis. */
    BASIS,
    /** Unit word. */
    UNIT,
    /** Code of the period. */
    PERIOD,
    /** Status letters. */
    STATUS,
    /** Date at which the figure became known. */
    VINTAGE
  }

  private static final int ROLES = Role.values().length;

  private final String file;
  private final Map<Role, Words> words = new EnumMap<>(Role.class);
  private final Map<Integer, String> printed = new java.util.HashMap<>();
  private int size;
  private int[] said = new int[ROLES * 64];
  private long[] firstLine = new long[64];
  private int[] span = new int[64];
  private int[] column = new int[64];
  private long[] byteOffset = new long[64];
  private long[] unscaled = new long[64];
  private byte[] scale = new byte[64];
  private byte[] absent = new byte[64];
  private byte[] bound = new byte[64];

  /** No readings yet of a file, named by its path below the input folder. */
  public Readings(String file) {
    this.file = file;
    for (Role role : Role.values()) {
      Words none = new Words();
      none.number("");
      words.put(role, none);
    }
  }

  /** The file, by its path below the input folder. */
  public String file() {
    return file;
  }

  /** The distinct words of a role; number 0 is the empty word. */
  public Words words(Role role) {
    return words.get(role);
  }

  /** How many readings are closed. */
  public int size() {
    return size;
  }

  /** Starts a reading at a place; what was opened before and not closed is forgotten. */
  public void open(long first, long last, int col, long offset) {
    if (size == column.length) {
      grow(2 * size);
    }
    Arrays.fill(said, size * ROLES, (size + 1) * ROLES, 0);
    forget(size);
    firstLine[size] = first;
    span[size] = (int) (last - first);
    column[size] = col;
    byteOffset[size] = offset;
    unscaled[size] = 0;
    scale[size] = 0;
    absent[size] = (byte) WhyNot.NO_VALUE.ordinal();
    bound[size] = (byte) Bound.EXACT.ordinal();
  }

  private void forget(int reading) {
    if (!printed.isEmpty()) {
      printed.remove(reading);
    }
  }

  private void grow(int capacity) {
    said = Arrays.copyOf(said, capacity * ROLES);
    firstLine = Arrays.copyOf(firstLine, capacity);
    span = Arrays.copyOf(span, capacity);
    column = Arrays.copyOf(column, capacity);
    byteOffset = Arrays.copyOf(byteOffset, capacity);
    unscaled = Arrays.copyOf(unscaled, capacity);
    scale = Arrays.copyOf(scale, capacity);
    absent = Arrays.copyOf(absent, capacity);
    bound = Arrays.copyOf(bound, capacity);
  }

  /** Says the word of a number about the open reading. */
  public void say(Role role, int word) {
    said[size * ROLES + role.ordinal()] = word;
  }

  /** Says a word about the open reading. */
  public void say(Role role, String word) {
    say(role, words.get(role).number(word));
  }

  /** Says a word about every closed reading about which nothing is said in that role. */
  public void unsaid(Role role, String word) {
    int number = words.get(role).number(word);
    for (int at = role.ordinal(); at < size * ROLES; at += ROLES) {
      said[at] = said[at] == 0 ? number : said[at];
    }
  }

  /** The figure of the open reading is {@code digits * 10^-decimals}. */
  public void number(long digits, int decimals) {
    unscaled[size] = digits;
    scale[size] = (byte) decimals;
    absent[size] = (byte) WhyNot.NONE.ordinal();
  }

  /** The open reading has no figure, for a reason. */
  public void missing(WhyNot reason) {
    absent[size] = (byte) reason.ordinal();
  }

  /** The figure of the open reading is a bound. */
  public void bound(Bound kind) {
    bound[size] = (byte) kind.ordinal();
  }

  /** Keeps the printed text of the open reading; not needed if it is the plain decimal. */
  public void printed(String text) {
    printed.put(size, text);
  }

  /** Ends the open reading. */
  public void close() {
    size++;
  }

  /** The number of the word said in a role, 0 if none. */
  public int said(int reading, Role role) {
    return said[reading * ROLES + role.ordinal()];
  }

  /** The word said in a role, empty if none. */
  public String word(int reading, Role role) {
    return words.get(role).word(said(reading, role));
  }

  /** First physical line of the record. */
  public long firstLine(int reading) {
    return firstLine[reading];
  }

  /** Last physical line of the record. */
  public long lastLine(int reading) {
    return firstLine[reading] + span[reading];
  }

  /** Column of the figure, from 1. */
  public int column(int reading) {
    return column[reading];
  }

  /** Where the record begins in the file, -1 if unknown. */
  public long byteOffset(int reading) {
    return byteOffset[reading];
  }

  /** The digits of the figure without the decimal point. */
  public long unscaled(int reading) {
    return unscaled[reading];
  }

  /** How many of the digits are decimals. */
  public int scale(int reading) {
    return scale[reading];
  }

  /** Why there is no figure, or {@link WhyNot#NONE}. */
  public WhyNot absent(int reading) {
    return WhyNot.at(absent[reading]);
  }

  /** How the printed figure stands to the true one. */
  public Bound bound(int reading) {
    return Bound.at(bound[reading]);
  }

  /** The printed text of the figure. */
  public String printed(int reading) {
    String kept = printed.isEmpty() ? null : printed.get(reading);
    if (kept != null) {
      return kept;
    }
    return absent(reading) == WhyNot.NONE ? DecimalText.of(unscaled[reading], scale[reading]) : "";
  }
}
