package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  @TempDir Path folder;

  private TableReader reader;

  @BeforeEach
  void twoFiles() throws IOException {
    TableWriter tables = new TableWriter(folder.toString());
    tables.write(
        Observed.none()
            .level("220100", "population", "2017", 7.5)
            .level("220100", "population", "2018", 7.6)
            .rows(),
        "part-00000",
        0);
    tables.write(
        Observed.none()
            .level("220100", "gdp", "2018", 1)
            .level("220102", "gdp", "2018", Double.NaN)
            .rows(),
        "part-00001",
        0);
    reader = new TableReader(folder.toString());
  }

  @Test
  void rowsOfSeveralFilesComeInTheOrderOfTheTable() throws IOException {
    Columns rows = reader.read(Tables.OBSERVATIONS);

    assertThat(texts(rows, 4)).containsExactly("gdp", "gdp", "population", "population");
    assertThat(rows.number(3, Concepts.OBS_VALUE)).isEqualTo(7.6);
    assertThat(rows.number(1, Concepts.OBS_VALUE)).isNaN();
    assertThat(rows.column(Concepts.SOURCE_COLUMN).isAbsent(0)).isTrue();
    assertThat(rows.column(Concepts.IN_USE).flag(0)).isTrue();
  }

  @Test
  void selectionReadsTheseColumnsOfTheseRowsOnly() throws IOException {
    Selection selection =
        Selection.of(Concepts.REF_AREA, Concepts.INDICATOR, Concepts.OBS_VALUE)
            .where(Concepts.INDICATOR, "gdp", "none")
            .where(Concepts.REF_AREA, "220100");

    Columns rows = reader.read(Tables.OBSERVATIONS, selection);

    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.all())
        .extracting(column -> column.concept().name())
        .containsExactly("ref_area", "indicator", "obs_value");
    assertThat(rows.number(0, Concepts.OBS_VALUE)).isEqualTo(1);
  }

  @Test
  void rowsAreSelectedByAColumnThatIsNotRead() throws IOException {
    Selection selection = Selection.of(Concepts.OBS_VALUE).where(Concepts.TIME_PERIOD, "2017");

    Columns rows = reader.read(Tables.OBSERVATIONS, selection);

    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.number(0, Concepts.OBS_VALUE)).isEqualTo(7.5);
  }

  @Test
  void rowsAreFoundOnTheirPagesOfALargeTable() throws IOException {
    Observed many = Observed.none();
    for (int row = 0; row < 200_000; row++) {
      String area = Integer.toString(100_000 + row / 40);
      many.level(area, row < 100_000 ? "a" : "b", Integer.toString(1980 + row % 40), row);
    }
    TableReader large = new TableReader(folder.resolve("large").toString());
    new TableWriter(large.folder()).write(many.rows(), "observations", 0);
    Selection two =
        Selection.of(Concepts.OBS_VALUE)
            .where(Concepts.REF_AREA, "100000", "104999", "102500")
            .where(Concepts.TIME_PERIOD, "1981", "2019");

    Columns rows = large.read(Tables.OBSERVATIONS, two);
    Columns ofOther = large.read(Tables.OBSERVATIONS, two.where(Concepts.INDICATOR, "b"));

    assertThat(rows.size()).isEqualTo(6);
    assertThat(numbers(rows))
        .containsExactly(1.0, 39.0, 100_001.0, 100_039.0, 199_961.0, 199_999.0);
    assertThat(numbers(ofOther)).containsExactly(100_001.0, 100_039.0, 199_961.0, 199_999.0);
  }

  @Test
  void noneOfTheTextsOfAColumnSelectsNoRow() throws IOException {
    Selection none = Selection.ALL.where(Concepts.REF_AREA);

    assertThat(reader.read(Tables.OBSERVATIONS, none).size()).isZero();
  }

  private static double[] numbers(Columns rows) {
    return IntStream.range(0, rows.size())
        .mapToDouble(row -> rows.number(row, Concepts.OBS_VALUE))
        .toArray();
  }

  @Test
  void batchesComeFileByFile() throws IOException {
    List<Integer> sizes = new ArrayList<>();

    reader.batches(Tables.OBSERVATIONS, Selection.ALL, batch -> sizes.add(batch.size()));

    assertThat(sizes).containsExactly(2, 2);
  }

  @Test
  void tableThatWasNotWrittenHasNoRows() throws IOException {
    assertThat(reader.read(Tables.RANKING).size()).isZero();
  }

  private static List<String> texts(Columns rows, int count) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      texts.add(rows.text(row, Concepts.INDICATOR));
    }
    return texts;
  }
}
