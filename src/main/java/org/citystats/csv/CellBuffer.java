package org.citystats.csv;

import java.util.Arrays;

/** The cells of one record as positions in the text. */
final class CellBuffer {

  static final byte PLAIN = 0;
  static final byte QUOTED = 1;
  static final byte ESCAPED = 2;

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] forms = new byte[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int start, int end, byte form) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      forms = Arrays.copyOf(forms, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size++] = form;
  }

  int size() {
    return size;
  }

  int start(int column) {
    return starts[column];
  }

  int end(int column) {
    return ends[column];
  }

  byte form(int column) {
    return forms[column];
  }

  /** Forgets the cells that reach beyond a position. */
  void keepUpTo(int position) {
    while (size > 0 && ends[size - 1] >= position) {
      size--;
    }
  }

  /** The column of a position, from 1; the last if it is behind all. */
  int columnOf(int position) {
    int column = 0;
    while (column < size - 1 && ends[column] < position) {
      column++;
    }
    return column + 1;
  }
}
