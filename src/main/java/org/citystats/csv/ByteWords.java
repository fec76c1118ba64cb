package org.citystats.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct words of UTF-8, numbered from 0 in the order of their first use, without making text.
 */
public final class ByteWords {

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private byte[] pool = new byte[1024];
  private int[] ends = new int[64];
  private int[] slots = new int[256];
  private int size;
  private int last = -1;

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The number of the word between two positions; a new word gets the next one. */
  public int number(byte[] bytes, int from, int to) {
    if (last >= 0 && is(last, bytes, from, to)) {
      return last;
    }
    int slot = slot(hash(bytes, from, to));
    while (slots[slot] != 0 && !is(slots[slot] - 1, bytes, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] == 0) {
      add(bytes, from, to);
      slots[slot] = size;
      last = size - 1;
      if (2 * size > slots.length) {
        rehash();
      }
    } else {
      last = slots[slot] - 1;
    }
    return last;
  }

  /** The text of a word. */
  public String text(int number) {
    int from = start(number);
    return new String(pool, from, ends[number] - from, StandardCharsets.UTF_8);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private boolean is(int number, byte[] bytes, int from, int to) {
    int start = start(number);
    int end = ends[number];
    return end - start == to - from && Arrays.equals(pool, start, end, bytes, from, to);
  }

  private void add(byte[] bytes, int from, int to) {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = start + to - from;
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(2 * pool.length, end));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(bytes, from, pool, start, to - from);
    ends[size++] = end;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = slot(hash(pool, start(number), ends[number]));
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (slots.length - 1);
  }

  private static long hash(byte[] bytes, int from, int to) {
    long hash = to - from;
    for (int at = from; at < to; at++) {
      hash = (hash ^ bytes[at]) * MIX;
    }
    return hash ^ hash >>> 29;
  }
}
