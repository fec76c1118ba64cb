package org.citystats.publish;

import java.util.BitSet;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.citystats.model.Words;

/**
 * Least and greatest value of a span and how many cells are absent, so that readers can skip it.
 */
final class PageRange {

  private PageRange() {}

  /** The statistics of a span of a column of this type, whose codes may be {@code null}. */
  static Statistics<?> of(Span span, PrimitiveType type, Codes codes) {
    Statistics<?> range = Statistics.createStats(type);
    range.incrementNumNulls(span.absent());
    switch (span.column().concept().type()) {
      case TEXT -> texts(span, range, codes);
      case NUMBER -> figures(span, range);
      case WHOLE -> wholes(span, range);
      case FLAG -> flags(span, range);
    }
    return range;
  }

  private static void texts(Span span, Statistics<?> range, Codes codes) {
    Words words = span.column().words();
    Ends ends = new Ends();
    if (codes == null) {
      for (int row = span.from(); row < span.to(); row++) {
        int word = span.column().word(row);
        if (word >= 0) {
          ends.look(words.word(word));
        }
      }
    } else {
      BitSet seen = codes.seen(span);
      for (int code = seen.nextSetBit(0); code >= 0; code = seen.nextSetBit(code + 1)) {
        ends.look(words.word(codes.words()[code]));
      }
    }
    if (ends.least != null) {
      range.updateStats(Binary.fromString(ends.least));
      range.updateStats(Binary.fromString(ends.greatest));
    }
  }

  /** The first and the last of some texts. */
  private static final class Ends {

    private String least;
    private String greatest;

    void look(String text) {
      least = least == null || compare(text, least) < 0 ? text : least;
      greatest = greatest == null || compare(text, greatest) > 0 ? text : greatest;
    }
  }

  /** The order of texts by their bytes in UTF-8, which is that of their code points. */
  private static int compare(String one, String other) {
    int at = 0;
    int end = Math.min(one.length(), other.length());
    while (at < end && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (at == end) {
      return one.length() - other.length();
    }
    char its = one.charAt(at);
    char others = other.charAt(at);
    boolean split = Character.isSurrogate(its) != Character.isSurrogate(others);
    return split && Math.min(its, others) >= Character.MIN_SURROGATE ? others - its : its - others;
  }

  /** Zero is taken as both of its signs, as the format asks. */
  private static void figures(Span span, Statistics<?> range) {
    double[] present = new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int row = span.from(); row < span.to(); row++) {
      double figure = span.column().number(row);
      if (figure < present[0]) {
        present[0] = figure;
      }
      if (figure > present[1]) {
        present[1] = figure;
      }
    }
    if (present[0] <= present[1]) {
      range.updateStats(present[0] == 0 ? -0.0 : present[0]);
      range.updateStats(present[1] == 0 ? 0.0 : present[1]);
    }
  }

  private static void wholes(Span span, Statistics<?> range) {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int row = span.from(); row < span.to(); row++) {
      if (!span.column().isAbsent(row)) {
        least = Math.min(least, span.column().whole(row));
        greatest = Math.max(greatest, span.column().whole(row));
      }
    }
    if (least <= greatest) {
      range.updateStats(least);
      range.updateStats(greatest);
    }
  }

  private static void flags(Span span, Statistics<?> range) {
    for (int row = span.from(); row < span.to(); row++) {
      if (!span.column().isAbsent(row)) {
        range.updateStats(span.column().flag(row));
      }
    }
  }
}
