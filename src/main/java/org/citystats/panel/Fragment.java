package org.citystats.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;
import org.citystats.model.Words;

/**
 * The observations of one indicator that one task has read; columns of primitive values that travel
 * as bytes to where the panel of the indicator is put together.
 *
 * <p>An observation is written by {@link #observe}, {@link #place}, {@link #qualify} and then
 * {@link #value} or {@link #absent}.
 */
public final class Fragment {

  /** Whole numbers of a row: series, ordinal, vintage, file, column, text. */
  static final int INTS = 6;

  /** Small numbers of a row: status, bound, decimals, reason, step. */
  static final int BYTES = 5;

  private final String indicator;
  private final String unit;
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();
  private final List<SeriesKey> keys = new ArrayList<>();
  private final Words files = new Words();
  private final Words vintages = new Words();
  private final Words texts = new Words();
  private final Steps steps = new Steps();
  private int size;
  private int[] ints = new int[64 * INTS];
  private long[] lines = new long[64];
  private double[] values = new double[64];
  private byte[] bytes = new byte[64 * BYTES];

  /** No observations yet of an indicator, in its base unit. */
  public Fragment(String indicator, String unit) {
    this.indicator = indicator;
    this.unit = unit;
  }

  /** The indicator. */
  public String indicator() {
    return indicator;
  }

  /** Its base unit. */
  public String unit() {
    return unit;
  }

  /** How many observations it holds. */
  public int size() {
    return size;
  }

  /** The number of a series; a new key gets the next one. */
  public int series(SeriesKey key) {
    Integer known = numbers.putIfAbsent(key, keys.size());
    if (known == null) {
      keys.add(key);
    }
    return known == null ? keys.size() - 1 : known;
  }

  /** Starts an observation of a series at a position of its calendar, known since a vintage. */
  public Fragment observe(int series, int ordinal, String vintage) {
    if (size == lines.length) {
      grow(2 * size);
    }
    int at = size * INTS;
    ints[at] = series;
    ints[at + 1] = ordinal;
    ints[at + 2] = vintages.number(vintage);
    return this;
  }

  private void grow(int capacity) {
    ints = Arrays.copyOf(ints, capacity * INTS);
    lines = Arrays.copyOf(lines, capacity);
    values = Arrays.copyOf(values, capacity);
    bytes = Arrays.copyOf(bytes, capacity * BYTES);
  }

  /** Says where it stands. */
  public Fragment place(String file, long line, int column) {
    ints[size * INTS + 3] = files.number(file);
    ints[size * INTS + 4] = column;
    lines[size] = line;
    return this;
  }

  /** Says how it is to be taken: status bits, bound and the decimals printed. */
  public Fragment qualify(byte status, Bound bound, int decimals) {
    int at = size * BYTES;
    bytes[at] = status;
    bytes[at + 1] = (byte) bound.ordinal();
    bytes[at + 2] = (byte) decimals;
    return step(0.0);
  }

  /** Says how fine it is: one unit of its last printed digit, in base units; 0 if unknown. */
  public Fragment step(double size) {
    bytes[size() * BYTES + 4] = steps.number(size);
    return this;
  }

  /** Ends it with a value in base units and the printed text. */
  public void value(double value, String printed) {
    values[size] = value;
    end(WhyNot.NONE, printed);
  }

  /** Ends it without a value, for a reason, with the printed mark. */
  public void absent(WhyNot reason, String printed) {
    values[size] = Double.NaN;
    end(reason, printed);
  }

  private void end(WhyNot reason, String printed) {
    ints[size * INTS + 5] = texts.number(printed);
    bytes[size++ * BYTES + 3] = (byte) reason.ordinal();
  }

  SeriesKey key(int row) {
    return keys.get(ints[row * INTS]);
  }

  int seriesNumber(int row) {
    return ints[row * INTS];
  }

  int vintageNumber(int row) {
    return ints[row * INTS + 2];
  }

  int fileNumber(int row) {
    return ints[row * INTS + 3];
  }

  int ordinal(int row) {
    return ints[row * INTS + 1];
  }

  String vintage(int row) {
    return vintages.word(ints[row * INTS + 2]);
  }

  String file(int row) {
    return files.word(ints[row * INTS + 3]);
  }

  int column(int row) {
    return ints[row * INTS + 4];
  }

  String printed(int row) {
    return texts.word(ints[row * INTS + 5]);
  }

  long line(int row) {
    return lines[row];
  }

  double value(int row) {
    return values[row];
  }

  byte status(int row) {
    return bytes[row * BYTES];
  }

  byte bound(int row) {
    return bytes[row * BYTES + 1];
  }

  byte decimals(int row) {
    return bytes[row * BYTES + 2];
  }

  byte why(int row) {
    return bytes[row * BYTES + 3];
  }

  byte step(int row) {
    return bytes[row * BYTES + 4];
  }

  /** The sizes of its last printed digits. */
  Steps steps() {
    return steps;
  }

  /** The keys of its series by their numbers. */
  List<SeriesKey> keys() {
    return keys;
  }

  /** Its words: files, vintages, printed texts. */
  List<Words> words() {
    return List.of(files, vintages, texts);
  }

  /** A cell of the whole numbers of all rows, row by row. */
  int whole(int at) {
    return ints[at];
  }

  /** A cell of the small numbers of all rows, row by row. */
  byte small(int at) {
    return bytes[at];
  }

  /** Makes room for rows that {@link #put} fills. */
  void allot(int rows) {
    grow(Math.max(1, rows));
    size = rows;
  }

  /** Fills a cell of the whole numbers. */
  void put(int at, int whole) {
    ints[at] = whole;
  }

  /** Fills a cell of the small numbers. */
  void put(int at, byte small) {
    bytes[at] = small;
  }

  /** Fills the line and the value of a row. */
  void put(int row, long line, double value) {
    lines[row] = line;
    values[row] = value;
  }

  /** The fragment as bytes. */
  public byte[] toBytes() {
    return FragmentBytes.of(this);
  }

  /** The fragment of bytes made by {@link #toBytes}. */
  public static Fragment fromBytes(byte[] from) {
    return FragmentBytes.fragment(from);
  }
}
