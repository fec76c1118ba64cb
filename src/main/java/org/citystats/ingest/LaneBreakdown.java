package org.citystats.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.citystats.csv.ByteReader;
import org.citystats.model.Words;

/** The breakdown of each record of the fast lane; each combination of words is joined once. */
final class LaneBreakdown {

  private final List<LaneColumn> columns = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Map<List<Integer>, Integer> joined = new HashMap<>();
  private final Predicate<String> total;
  private final Words breakdowns;
  private int[] last = new int[0];
  private int lastNumber;

  /**
   * Of columns that hold parts of it, each with what stands before its words; some words stand for
   * the total and are no part of it.
   */
  LaneBreakdown(
      Map<Integer, String> columns, Predicate<String> total, DecimalSign sign, Words breakdowns) {
    this.total = total;
    this.breakdowns = breakdowns;
    columns.forEach((column, before) -> this.columns.add(column(column, before, sign)));
  }

  private LaneColumn column(int column, String before, DecimalSign sign) {
    return new LaneColumn(
        column,
        word -> {
          sign.look(word);
          boolean silent = word.isEmpty() || !before.isEmpty() && total.test(word);
          parts.add(silent ? "" : before + word);
          return parts.size() - 1;
        });
  }

  /** The number of the breakdown of a clean record. */
  int of(ByteReader record) {
    if (columns.isEmpty()) {
      return 0;
    }
    int[] numbers = new int[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = columns.get(i).of(record);
    }
    if (!java.util.Arrays.equals(numbers, last)) {
      last = numbers;
      lastNumber = joined.computeIfAbsent(IntStream.of(numbers).boxed().toList(), this::join);
    }
    return lastNumber;
  }

  private int join(List<Integer> numbers) {
    List<String> said = numbers.stream().map(parts::get).filter(part -> !part.isEmpty()).toList();
    return breakdowns.number(String.join(";", said));
  }
}
