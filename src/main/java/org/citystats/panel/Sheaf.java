package org.citystats.panel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.Bound;
import org.citystats.model.StableSort;
import org.citystats.model.WhyNot;
import org.citystats.model.Words;

/** The observations of all fragments of an indicator, in columns, and the order to read them in. */
final class Sheaf {

  private final Fragment rows;
  private final int[] seriesPlaces;
  private final int[] vintagePlaces;
  private final int[] filePlaces;

  /** The observations of fragments of one indicator. */
  Sheaf(List<Fragment> fragments) {
    rows = Gathered.of(fragments);
    seriesPlaces = places(rows.keys(), Comparator.naturalOrder());
    List<Words> words = rows.words();
    filePlaces = places(words.get(0).all(), Comparator.naturalOrder());
    vintagePlaces = places(words.get(1).all(), Vintages.OLDEST_FIRST);
  }

  /** Where each item stands when all are sorted, by its number. */
  private static <T> int[] places(List<T> items, Comparator<? super T> order) {
    int[] sorted =
        IntStream.range(0, items.size())
            .boxed()
            .sorted((one, other) -> order.compare(items.get(one), items.get(other)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[sorted.length];
    for (int place = 0; place < sorted.length; place++) {
      places[sorted[place]] = place;
    }
    return places;
  }

  /** The rows by series, period, vintage, file, line and column. */
  int[] order() {
    return StableSort.of(rows.size(), this::compare);
  }

  private int compare(int one, int other) {
    int byKey = compareKeys(one, other);
    if (byKey != 0) {
      return byKey;
    }
    int byFile = filePlaces[rows.fileNumber(one)] - filePlaces[rows.fileNumber(other)];
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Long.compare(rows.line(one), rows.line(other));
    return byLine != 0 ? byLine : Integer.compare(rows.column(one), rows.column(other));
  }

  private int compareKeys(int one, int other) {
    int bySeries = seriesPlaces[rows.seriesNumber(one)] - seriesPlaces[rows.seriesNumber(other)];
    if (bySeries != 0) {
      return bySeries;
    }
    int byPeriod = Integer.compare(rows.ordinal(one), rows.ordinal(other));
    return byPeriod != 0
        ? byPeriod
        : vintagePlaces[rows.vintageNumber(one)] - vintagePlaces[rows.vintageNumber(other)];
  }

  /** Whether two rows report the same series, period and vintage. */
  boolean rivals(int one, int other) {
    return compareKeys(one, other) == 0;
  }

  /** Whether two rows belong to one series. */
  boolean sameSeries(int one, int other) {
    return rows.seriesNumber(one) == rows.seriesNumber(other);
  }

  SeriesKey key(int row) {
    return rows.key(row);
  }

  int ordinal(int row) {
    return rows.ordinal(row);
  }

  double value(int row) {
    return rows.value(row);
  }

  byte status(int row) {
    return rows.status(row);
  }

  Bound bound(int row) {
    return Bound.at(rows.bound(row));
  }

  WhyNot absent(int row) {
    return WhyNot.at(rows.why(row));
  }

  String vintage(int row) {
    return rows.vintage(row);
  }

  /** One unit of the last printed digit, in base units; 0 if unknown. */
  double step(int row) {
    return rows.steps().size(rows.step(row));
  }

  /** Whether a row and one of a sheaf, which may be another, are of one vintage. */
  boolean sameVintage(int one, Sheaf sheaf, int other) {
    return sheaf == this
        ? rows.vintageNumber(one) == rows.vintageNumber(other)
        : vintage(one).equals(sheaf.vintage(other));
  }

  /** A row as an entry. */
  Entry entry(int row) {
    Entry.Cell cell =
        new Entry.Cell(
            rows.file(row),
            rows.line(row),
            rows.column(row),
            rows.decimals(row),
            rows.printed(row));
    return new Entry(
        rows.ordinal(row),
        rows.vintage(row),
        rows.value(row),
        rows.status(row),
        bound(row),
        absent(row),
        cell);
  }
}
