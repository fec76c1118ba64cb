package org.citystats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables, written by a few lines of RFC 4180, come back cell by cell. */
class RoundTripTest {

  private static final String[] PIECES = {
    "a", "7", " ", ",", ";", "|", "\t", "\"", "\n", "\r\n", "\r", "'", "\\", "é", "长", "春", "𠮷",
    "-", "\u3000"
  };
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final String[] ENDS = {"\n", "\r\n", "\r"};
  private static final String[] CHARSETS = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatIsWrittenIsRead(long seed) {
    Random random = new Random(seed);
    for (int table = 0; table < 100; table++) {
      Charset charset = Charset.forName(CHARSETS[random.nextInt(CHARSETS.length)]);
      Dialect dialect = Dialect.of(DELIMITERS[random.nextInt(DELIMITERS.length)]);
      List<List<String>> records = records(random);
      List<Long> offsets = new ArrayList<>();
      String written = written(records, dialect, new Ends(random, charset, offsets));

      CsvText text = Decoding.of(written.getBytes(charset), charset.name()).value();
      CsvReader reader = new CsvReader(text, dialect, Limits.DEFAULT.withRecordLines(1000));
      for (int row = 0; row < records.size(); row++) {
        assertThat(reader.next()).isTrue();
        assertThat(reader.kind()).as(written).isEqualTo(RecordKind.CELLS);
        assertThat(reader.cells()).as(written).isEqualTo(records.get(row));
        assertThat(reader.byteOffset()).as(written).isEqualTo(offsets.get(row));
      }
      assertThat(reader.next()).isFalse();
      assertThat(reader.lines().addUp()).isTrue();
      assertThat(reader.lines().total()).isEqualTo(text.lineCount());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {101, 102, 103, 104, 105})
  void anotherReaderFindsTheSameCellsAndLines(long seed) throws IOException {
    Random random = new Random(seed);
    for (int table = 0; table < 100; table++) {
      Dialect dialect = Dialect.of(DELIMITERS[random.nextInt(DELIMITERS.length)]);
      String written =
          written(
              records(random),
              dialect,
              new Ends(random, StandardCharsets.UTF_8, new ArrayList<>()));

      CsvReader reader =
          new CsvReader(CsvText.of(written), dialect, Limits.DEFAULT.withRecordLines(1000));
      try (var other =
          de.siegmar.fastcsv.reader.CsvReader.builder()
              .fieldSeparator(dialect.delimiter())
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(written)) {
        for (CsvRecord expected : other) {
          assertThat(reader.next()).isTrue();
          assertThat(reader.cells()).as(written).isEqualTo(expected.getFields());
          assertThat((long) reader.firstLine()).isEqualTo(expected.getStartingLineNumber());
        }
      }
      assertThat(reader.next()).isFalse();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {201, 202, 203, 204, 205, 206, 207, 208})
  void whateverTheBytesNoLineIsLostOrCountedTwice(long seed) {
    Random random = new Random(seed);
    String[] rubbish = Arrays.copyOf(PIECES, PIECES.length + 4);
    System.arraycopy(
        new String[] {"\0", "\u001B", "\uFEFF", "\u0085"}, 0, rubbish, PIECES.length, 4);
    for (int table = 0; table < 300; table++) {
      StringBuilder content = new StringBuilder();
      for (int piece = random.nextInt(60); piece > 0; piece--) {
        content.append(rubbish[random.nextInt(rubbish.length)]);
      }
      CsvText text = CsvText.of(content.toString());
      CsvReader reader =
          new CsvReader(text, Dialect.COMMA, Limits.DEFAULT.withRecordLines(1 + random.nextInt(4)));

      int position = 0;
      while (reader.next()) {
        assertThat(reader.start()).isEqualTo(position);
        position = afterLineEnd(content, reader.end());
      }

      assertThat(position).isEqualTo(content.length());
      assertThat(reader.lines().addUp()).as(content.toString()).isTrue();
      assertThat(reader.lines().total()).isEqualTo(text.lineCount());
    }
  }

  private static int afterLineEnd(CharSequence text, int end) {
    if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
      return end + 2;
    }
    return Math.min(end + 1, text.length());
  }

  private static List<List<String>> records(Random random) {
    List<List<String>> records = new ArrayList<>();
    for (int row = 1 + random.nextInt(12); row > 0; row--) {
      List<String> cells = new ArrayList<>();
      for (int column = 1 + random.nextInt(6); column > 0; column--) {
        cells.add(cell(random));
      }
      cells.set(0, "k" + cells.get(0));
      records.add(cells);
    }
    return records;
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int piece = random.nextInt(7); piece > 0; piece--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private static String written(List<List<String>> records, Dialect dialect, Ends ends) {
    StringBuilder text = new StringBuilder();
    for (List<String> cells : records) {
      ends.starts(text);
      for (int column = 0; column < cells.size(); column++) {
        text.append(column == 0 ? "" : dialect.delimiter());
        text.append(ends.quoted(cells.get(column), dialect));
      }
      ends.end(text);
    }
    return text.toString();
  }

  /** Line ends and needless quotes by chance; notes where records begin. */
  private record Ends(Random random, Charset charset, List<Long> offsets) {

    void starts(StringBuilder text) {
      offsets.add((long) text.toString().getBytes(charset).length);
    }

    String quoted(String cell, Dialect dialect) {
      boolean needed =
          cell.chars().anyMatch(sign -> "\"\r\n".indexOf(sign) >= 0 || sign == dialect.delimiter());
      return needed || random.nextInt(5) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    void end(StringBuilder text) {
      text.append(ENDS[random.nextInt(ENDS.length)]);
    }
  }
}
