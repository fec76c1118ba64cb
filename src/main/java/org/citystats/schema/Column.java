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

  private final Concept concept;
  private final Words words = new Words();
  private int size;
  private int[] numbers;
  private double[] doubles;
  private long[] longs;
  private boolean[] absent;

  Column(Concept concept) {
    this.concept = concept;
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
    addWord(text == null ? ABSENT : words.number(text));
  }

  /** Appends the text of a number of {@link #words}. */
  public void addWord(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** Appends a figure; {@code NaN} is absent. */
  public void add(double figure) {
    if (size == doubles.length) {
      doubles = Arrays.copyOf(doubles, 2 * size);
    }
    doubles[size++] = figure;
  }

  /** Appends a whole number. */
  public void add(long number) {
    if (size == longs.length) {
      longs = Arrays.copyOf(longs, 2 * size);
      absent = Arrays.copyOf(absent, 2 * size);
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
    return switch (concept.type()) {
      case TEXT -> numbers[row] == ABSENT;
      case NUMBER -> Double.isNaN(doubles[row]);
      case WHOLE, FLAG -> absent[row];
    };
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

  /** Appends cells of another column of the same concept, by their rows in this order. */
  void addAll(Column other, int[] rows) {
    switch (concept.type()) {
      case TEXT -> {
        int[] translated = other.words.all().stream().mapToInt(words::number).toArray();
        for (int row : rows) {
          addWord(other.numbers[row] == ABSENT ? ABSENT : translated[other.numbers[row]]);
        }
      }
      case NUMBER -> {
        for (int row : rows) {
          add(other.doubles[row]);
        }
      }
      case WHOLE, FLAG -> {
        for (int row : rows) {
          add(other.longs[row]);
          absent[size - 1] = other.absent[row];
        }
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
