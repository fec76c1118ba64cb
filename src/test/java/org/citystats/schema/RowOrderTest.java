package org.citystats.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOrderTest {

  private static final Table PLACES =
      Table.named("places", "A place").identifiedBy(Concepts.INDICATOR, Concepts.REF_AREA);
  private static final Table LINES =
      Table.named("lines", "A line").identifiedBy(Concepts.SOURCE_FILE, Concepts.SOURCE_LINE);

  private record Key(String text, String second, long line) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void rowsOfTwoTextsComeInTheOrderOfTheirCharacters(long seed) {
    Columns rows = new Columns(PLACES);
    List<Key> keys = keys(seed);
    for (Key key : keys) {
      rows.column(Concepts.INDICATOR).add(key.text());
      rows.column(Concepts.REF_AREA).add(key.second());
    }
    keys.sort(Comparator.comparing(Key::text).thenComparing(Key::second));

    Columns sorted = rows.sorted();

    for (int row = 0; row < keys.size(); row++) {
      assertThat(sorted.text(row, Concepts.INDICATOR)).isEqualTo(keys.get(row).text());
      assertThat(sorted.text(row, Concepts.REF_AREA)).isEqualTo(keys.get(row).second());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void linesOfAFileComeInTheOrderOfTheirNumbers(long seed) {
    Columns rows = new Columns(LINES);
    List<Key> keys = keys(seed);
    for (Key key : keys) {
      rows.column(Concepts.SOURCE_FILE).add(key.text());
      rows.column(Concepts.SOURCE_LINE).add(key.line());
    }
    keys.sort(Comparator.comparing(Key::text).thenComparingLong(Key::line));

    Columns sorted = rows.sorted();

    for (int row = 0; row < keys.size(); row++) {
      assertThat(sorted.text(row, Concepts.SOURCE_FILE)).isEqualTo(keys.get(row).text());
      assertThat(sorted.whole(row, Concepts.SOURCE_LINE)).isEqualTo(keys.get(row).line());
    }
  }

  private static List<Key> keys(long seed) {
    Random random = new Random(seed);
    List<Key> keys = new ArrayList<>();
    for (int row = 0; row < 500; row++) {
      String text = "市" + (char) ('a' + random.nextInt(20));
      keys.add(new Key(text, "x" + random.nextInt(40), random.nextInt(90) - 10));
    }
    return keys;
  }
}
