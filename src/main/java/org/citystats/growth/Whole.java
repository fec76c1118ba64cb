package org.citystats.growth;

import org.citystats.model.WhyNot;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** The series of what a series is a part of: the total, or else the area it belongs to. */
final class Whole {

  private final Subject subject;
  private String area = "";
  private Series series;

  Whole(Subject subject) {
    this.subject = subject;
  }

  /** Whether there is one at the last period of the series. */
  boolean exists() {
    return at(subject.series().length() - 1) != null;
  }

  /** The whole at a position, {@code null} if none is known. */
  Series at(int position) {
    if (!subject.around().additive()) {
      return null;
    }
    if (!subject.key().breakdown().isEmpty()) {
      return named(subject.key().area(), "");
    }
    int year = subject.series().period(position).endYear();
    String code = subject.key().area();
    boolean adds = subject.around().lineage().adds(code, year);
    return adds ? named(subject.around().lineage().parent(code, year), "") : null;
  }

  private Series named(String code, String breakdown) {
    if (!code.equals(area)) {
      SeriesKey key = subject.key();
      Panel panel = subject.panel();
      area = code;
      series =
          panel.find(new SeriesKey(code, breakdown, key.measure(), key.basis(), key.cadence()));
    }
    return series;
  }

  /** Why a whole has no value at a position of the part, or {@link WhyNot#NONE}. */
  WhyNot absence(Series whole, int position) {
    boolean known =
        whole != null && !Double.isNaN(whole.at(whole.position(subject.series().period(position))));
    return known ? WhyNot.NONE : WhyNot.NO_WHOLE;
  }
}
