package org.citystats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where a border is found the reader ends a record, whatever the delimiter is. */
class RecordBordersTest {

  private static final long SEED = 11L;
  private static final Limits LIMITS = Limits.DEFAULT.withRecordLines(3);
  private static final String[] CELLS = {
    "a", "1", "\"b\"", "\"c, d\"", "\"e\nf\"", "\"", "\"\"", "\",x", "x\"", " \"g\"", "\"h\" "
  };

  private static TreeSet<Integer> ends(String text, char delimiter) {
    TreeSet<Integer> ends = new TreeSet<>();
    CsvReader reader = new CsvReader(CsvText.of(text), Dialect.of(delimiter), LIMITS);
    while (reader.next()) {
      ends.add(reader.end() + 1);
    }
    return ends;
  }

  @Test
  void bordersOfRandomTextsAreEndsOfRecords() {
    Random random = new Random(SEED);
    int found = 0;
    for (int run = 0; run < 5_000; run++) {
      String text = text(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      int border = RecordBorders.last(bytes, 0, bytes.length, LIMITS);
      if (border > 0) {
        found++;
        for (char delimiter : List.of(',', ';', '|', '#').toArray(Character[]::new)) {
          assertThat(ends(text, delimiter)).as("seed %d, %s", SEED, text).contains(border);
        }
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int odd = 1 + random.nextInt(12);
    for (int line = 0; line < 12; line++) {
      for (int cell = 0; cell < 3; cell++) {
        text.append(cell == 0 ? "" : ",;".charAt(random.nextInt(20) / 19));
        text.append(CELLS[random.nextInt(random.nextInt(odd) == 0 ? CELLS.length : 4)]);
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void noBorderIsFoundWhereQuotesStayOpen() {
    String text = "a,\"b\n".repeat(40);

    assertThat(RecordBorders.last(text.getBytes(StandardCharsets.UTF_8), 0, text.length(), LIMITS))
        .isEqualTo(-1);
  }
}
