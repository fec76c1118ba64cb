package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** What holds of every run, whatever was sent: nothing is lost, nothing ends in a stack trace. */
final class Accounting {

  private Accounting() {}

  static void holds(Night night) throws IOException {
    assertThat(night.told()).doesNotContain("\tat ", "Exception", "Error:", "Cannot finish");
    assertThat(night.ended().exit()).as(night.ended().err()).isIn(0, 2, 3, 65, 66, 74);
    night.files().forEach(Accounting::addsUp);
    if (night.ended().exit() == 0) {
      assertThat(night.count("accepted"))
          .isEqualTo(night.table(Tables.OBSERVATIONS).size())
          .isEqualTo(night.count("records") - night.count("rejected") - night.count("superseded"));
      rejectsSayAll(night.table(Tables.REJECTS));
    } else {
      assertThat(night.ended().err()).startsWith("citystats: ").contains("Cannot ");
    }
  }

  private static void addsUp(Map<String, Object> file) {
    @SuppressWarnings("unchecked")
    Map<String, Object> lines = (Map<String, Object>) file.get("lines");
    assertThat(number(lines, "total"))
        .as(file.toString())
        .isEqualTo(
            number(lines, "header")
                + number(lines, "blank")
                + number(lines, "preamble")
                + number(lines, "footnote")
                + number(lines, "records"));
    assertThat(number(file, "records"))
        .as(file.toString())
        .isEqualTo(
            number(file, "accepted") + number(file, "rejected") + number(file, "superseded"));
  }

  private static long number(Map<String, Object> map, String key) {
    return ((Number) map.get(key)).longValue();
  }

  private static void rejectsSayAll(Columns rejects) {
    for (int row = 0; row < rejects.size(); row++) {
      assertThat(rejects.text(row, Concepts.SOURCE_FILE)).isNotEmpty();
      assertThat(rejects.text(row, Concepts.CODE)).matches("[a-z0-9_]+");
      assertThat(rejects.text(row, Concepts.REASON)).isNotEmpty();
      assertThat(rejects.text(row, Concepts.HINT)).isNotEmpty();
      assertThat(rejects.whole(row, Concepts.LAST_LINE))
          .isGreaterThanOrEqualTo(rejects.whole(row, Concepts.FIRST_LINE));
    }
  }
}
