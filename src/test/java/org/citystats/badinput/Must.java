package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.citystats.badinput.Bad.Check;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** What must hold when the run over a bad input has ended. */
final class Must {

  private Must() {}

  /** Published; so many records, and what became of them. */
  static Check publish(long accepted, long rejected) {
    return publish(accepted, rejected, 0);
  }

  /** Published; so many records, and what became of them. */
  static Check publish(long accepted, long rejected, long superseded) {
    return night -> {
      assertThat(night.ended().exit()).as(night.ended().err()).isZero();
      assertThat(night.count("accepted")).as("accepted").isEqualTo(accepted);
      assertThat(night.count("rejected")).as("rejected").isEqualTo(rejected);
      assertThat(night.count("superseded")).as("superseded").isEqualTo(superseded);
    };
  }

  /** Held back with an exit code and these words; what was published before stays. */
  static Check hold(int exit, String... words) {
    return night -> {
      assertThat(night.ended().exit()).as(night.ended().err()).isEqualTo(exit);
      assertThat(List.of(words)).allSatisfy(word -> assertThat(night.ended().err()).contains(word));
      assertThat(night.published()).isEqualTo(night.before());
    };
  }

  /** A file refused with these words, so that the run is held back. */
  static Check refuse(String... words) {
    return night -> {
      hold(65, words).of(night);
      assertThat(night.ended().err()).contains("Cannot publish").doesNotContain("fits none of");
    };
  }

  /** So many records of the accepted ones carry a mark instead of a figure. */
  static Check missing(long count) {
    return night -> assertThat(night.count("missing")).isEqualTo(count);
  }

  /** A record of a line rejected under a code; reason, hint or raw text say these words. */
  static Check reject(String code, long line, String... words) {
    return night ->
        assertThat(night.remarks(Tables.REJECTS, code))
            .as("rejects " + night.lines(Tables.REJECTS))
            .anySatisfy(
                row -> {
                  assertThat(row).contains(" | " + line + " | ");
                  assertThat(List.of(words)).allSatisfy(word -> assertThat(row).contains(word));
                });
  }

  /** A remark under a code with these words. */
  static Check warn(String code, String... words) {
    return night ->
        assertThat(night.remarks(Tables.WARNINGS, code))
            .as("warnings " + night.lines(Tables.WARNINGS))
            .anySatisfy(
                row ->
                    assertThat(List.of(words)).allSatisfy(word -> assertThat(row).contains(word)));
  }

  /** No remark at all. */
  static Check warnOfNothing() {
    return night -> assertThat(night.lines(Tables.WARNINGS)).isEmpty();
  }

  /** These words among what was detected in the files. */
  static Check detect(String... words) {
    return night ->
        assertThat(night.files())
            .extracting(file -> file.get("detected").toString())
            .anySatisfy(detected -> assertThat(detected).contains(words));
  }

  /** The lines of the only file: header, blank, preamble, footnote, of records. */
  static Check lines(int header, int blank, int preamble, int footnote, int records) {
    return night ->
        assertThat(night.files().get(0).get("lines"))
            .isEqualTo(
                Map.of(
                    "total", (long) header + blank + preamble + footnote + records,
                    "header", (long) header,
                    "blank", (long) blank,
                    "preamble", (long) preamble,
                    "footnote", (long) footnote,
                    "records", (long) records));
  }

  /** A published figure. */
  static Check figure(String area, String period, double value) {
    return night -> {
      Columns rows = night.table(Tables.OBSERVATIONS);
      int row = row(rows, area, period);
      assertThat(row)
          .as(area + " " + period + " among " + night.lines(Tables.OBSERVATIONS))
          .isNotNegative();
      assertThat(rows.number(row, Concepts.OBS_VALUE)).isEqualTo(value);
    };
  }

  /** No figure of an area in a period, and why. */
  static Check noFigure(String area, String period, String whyNot) {
    return night -> {
      Columns rows = night.table(Tables.OBSERVATIONS);
      int row = row(rows, area, period);
      assertThat(row).isNotNegative();
      assertThat(rows.column(Concepts.OBS_VALUE).isAbsent(row)).isTrue();
      assertThat(rows.text(row, Concepts.WHY_NOT)).isEqualTo(whyNot);
    };
  }

  /** A cell of the row of a table that holds these cells. */
  static Check row(Table table, String... cells) {
    return night ->
        assertThat(night.lines(table))
            .anySatisfy(line -> assertThat(List.of(line.split(" \\| ", -1))).contains(cells));
  }

  /** No row of a table holds a cell. */
  static Check noRow(Table table, String cell) {
    return night ->
        assertThat(night.lines(table))
            .noneSatisfy(line -> assertThat(List.of(line.split(" \\| ", -1))).contains(cell));
  }

  private static int row(Columns rows, String area, String period) throws IOException {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.REF_AREA).equals(area)
          && rows.text(row, Concepts.TIME_PERIOD).equals(period)) {
        return row;
      }
    }
    return -1;
  }
}
