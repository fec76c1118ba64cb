package org.citystats.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Words;

/**
 * The cells of one column, growing downwards; text is numbered, an absent cell is told apart from
 * every value.
 */
public final class Column {

  private static final int ABSENT = -1;

  /** How many texts that were added lately are known without looking at their characters. */
  private static final int RECENT = 1 << 8;

  private final Concept concept;
  private final Words words = new Words();
  private final String[] recent;
  private final int[] recentNumbers;
  private int size;
  private int[] numbers;
  private double[] doubles;
  private long[] longs;
  private boolean[] absent;

  Column(Concept concept) {
    this.concept = concept;
    boolean text = concept.type() == ColumnType.TEXT;
    this.recent = new String[text ? RECENT : 0];
    this.recentNumbers = new int[recent.length];
    switch (concept.type()) {
      case TEXT -> numbers = new int[64];
      case NUMBER -> doubles = new double[64];
      case WHOLE, FLAG -> {
        longs = new long[64];
        absent = new boolean[64];
      }
    }
  }

  /** What the column holds. */
  public Concept concept() {
    return concept;
  }

  /** How many cells there are. */
  public int size() {
    return size;
  }

  /** The distinct texts of the column by their numbers. */
  public Words words() {
    return words;
  }

  /** Appends a text; {@code null} is absent. */
  public void add(String text) {
    addWord(text == null ? ABSENT : number(text));
  }

  /** Appends a text so many times. */
  public void repeat(String text, int times) {
    if (size + times > numbers.length) {
      room(size + times);
    }
    Arrays.fill(numbers, size, size + times, text == null ? ABSENT : number(text));
    size += times;
  }

  /** Appends a whole number so many times. */
  public void repeat(long number, int times) {
    if (size + times > longs.length) {
      room(size + times);
    }
    Arrays.fill(longs, size, size + times, number);
    size += times;
  }

  /** The number of a text; the same object as lately is known at once. */
  private int number(String text) {
    int slot = text.hashCode() & (RECENT - 1);
    if (recent[slot] != text) {
      recent[slot] = text;
      recentNumbers[slot] = words.number(text);
    }
    return recentNumbers[slot];
  }

  /** Appends the text of a number of {@link #words}. */
  public void addWord(int number) {
    if (size == numbers.length) {
      room(2 * size);
    }
    numbers[size++] = number;
  }

  /** Appends a figure; {@code NaN} is absent. */
  public void add(double figure) {
    if (size == doubles.length) {
      room(2 * size);
    }
    doubles[size++] = figure;
  }

  /** Appends a whole number. */
  public void add(long number) {
    if (size == longs.length) {
      room(2 * size);
    }
    longs[size++] = number;
  }

  /** Appends yes or no. */
  public void add(boolean yes) {
    add(yes ? 1L : 0L);
  }

  /** Appends an absent cell. */
  public void addAbsent() {
    switch (concept.type()) {
      case TEXT -> addWord(ABSENT);
      case NUMBER -> add(Double.NaN);
      case WHOLE, FLAG -> {
        add(0L);
        absent[size - 1] = true;
      }
    }
  }

  /** Whether a cell holds nothing. */
  public boolean isAbsent(int row) {
    if (numbers != null) {
      return numbers[row] == ABSENT;
    }
    return doubles != null ? Double.isNaN(doubles[row]) : absent[row];
  }

  /** How many cells from one row up to another hold nothing. */
  public int absent(int from, int to) {
    int count = 0;
    for (int row = from; row < to; row++) {
      count += isAbsent(row) ? 1 : 0;
    }
    return count;
  }

  /** The number of a text among {@link #words}, -1 if absent. */
  public int word(int row) {
    return numbers[row];
  }

  /** The text of a cell, {@code null} if absent. */
  public String text(int row) {
    return numbers[row] == ABSENT ? null : words.word(numbers[row]);
  }

  /** The figure of a cell, {@code NaN} if absent. */
  public double number(int row) {
    return doubles[row];
  }

  /** The whole number of a cell, 0 if absent. */
  public long whole(int row) {
    return longs[row];
  }

  /** Whether a cell says yes. */
  public boolean flag(int row) {
    return longs[row] != 0;
  }

  /** Appends all cells of another column of the same concept. */
  void addAll(Column other) {
    room(size + other.size);
    switch (concept.type()) {
      case TEXT -> {
        int[] translated = translated(other);
        for (int row = 0; row < other.size; row++) {
          int word = other.numbers[row];
          numbers[size + row] = word == ABSENT ? ABSENT : translated[word];
        }
      }
      case NUMBER -> System.arraycopy(other.doubles, 0, doubles, size, other.size);
      case WHOLE, FLAG -> {
        System.arraycopy(other.longs, 0, longs, size, other.size);
        System.arraycopy(other.absent, 0, absent, size, other.size);
      }
    }
    size += other.size;
  }

  /** Appends cells of another column of the same concept, by their rows in this order. */
  void addAll(Column other, int[] rows) {
    room(size + rows.length);
    int[] translated = concept.type() == ColumnType.TEXT ? translated(other) : new int[0];
    switch (concept.type()) {
      case TEXT -> {
        for (int row = 0; row < rows.length; row++) {
          int word = other.numbers[rows[row]];
          numbers[size + row] = word == ABSENT ? ABSENT : translated[word];
        }
      }
      case NUMBER -> {
        for (int row = 0; row < rows.length; row++) {
          doubles[size + row] = other.doubles[rows[row]];
        }
      }
      case WHOLE, FLAG -> {
        for (int row = 0; row < rows.length; row++) {
          longs[size + row] = other.longs[rows[row]];
          absent[size + row] = other.absent[rows[row]];
        }
      }
    }
    size += rows.length;
  }

  private int[] translated(Column other) {
    return other.words.all().stream().mapToInt(words::number).toArray();
  }

  /** Makes room for so many cells, and for half as many more where there is none. */
  private void room(int cells) {
    int capacity = Math.max(cells, size + (size >> 1));
    switch (concept.type()) {
      case TEXT -> numbers = cells > numbers.length ? Arrays.copyOf(numbers, capacity) : numbers;
      case NUMBER -> doubles = cells > doubles.length ? Arrays.copyOf(doubles, capacity) : doubles;
      case WHOLE, FLAG -> {
        longs = cells > longs.length ? Arrays.copyOf(longs, capacity) : longs;
        absent = cells > absent.length ? Arrays.copyOf(absent, capacity) : absent;
      }
    }
  }

  /** Where each distinct text stands in alphabetical order, by its number; for sorting. */
  int[] alphabet() {
    String[] sorted = words.all().toArray(String[]::new);
    Arrays.sort(sorted);
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < sorted.length; place++) {
      places.put(sorted[place], place);
    }
    return words.all().stream().mapToInt(places::get).toArray();
  }
}
