package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.citystats.csv.Limits;
import org.citystats.ingest.FileRead;
import org.citystats.ingest.Ingest;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file read in parts says what it says as a whole. */
class DividedFilesTest {

  private static final long SEED = 7L;
  private static final Listed.Division SMALL = new Listed.Division(100_000, 40_000);

  @TempDir private Path work;

  private InputFile listed(String text) throws IOException {
    Path file = Files.writeString(work.resolve("big.csv"), text);
    return SMALL.of("big.csv", file.toString(), Limits.DEFAULT);
  }

  private static PieceReader reader() {
    return new PieceReader(Map.of("big.csv", Source.undeclared()), Limits.DEFAULT);
  }

  private static List<String> figures(List<FileRead> parts) {
    List<String> figures = new ArrayList<>();
    for (FileRead part : parts) {
      for (int row = 0; row < part.readings().size(); row++) {
        figures.add(
            part.readings().word(row, Role.REF_AREA)
                + " "
                + part.readings().word(row, Role.PERIOD)
                + " "
                + part.readings().printed(row)
                + " in line "
                + part.readings().firstLine(row)
                + " at "
                + part.readings().byteOffset(row));
      }
    }
    return figures;
  }

  private List<FileRead> parts(InputFile file) throws IOException {
    List<FileRead> parts = new ArrayList<>();
    for (Piece piece : Piece.of(reader().divided(file))) {
      parts.add(reader().read(piece));
    }
    return parts;
  }

  private static String longTable(Random random, int rows) {
    StringBuilder text = new StringBuilder("area_code,indicator,year,value,note\n");
    for (int row = 0; row < rows; row++) {
      text.append('A').append(row / 30).append(",gdp,").append(1990 + row % 30).append(',');
      text.append(random.nextInt(1_000_000)).append(".5,");
      text.append(random.nextInt(40) == 0 ? "\"a note\nof two, lines\"" : "plain").append('\n');
    }
    return text.toString();
  }

  @Test
  void partsOfALargeFileSayWhatTheWholeSays() throws IOException {
    String text = longTable(new Random(SEED), 20_000);
    InputFile file = listed(text);

    List<FileRead> parts = parts(file);

    FileRead whole =
        new Ingest(Source.undeclared(), Limits.DEFAULT).of("big.csv", text.getBytes("UTF-8"));
    assertThat(parts).hasSizeGreaterThan(10);
    assertThat(figures(parts)).as("seed %d", SEED).isEqualTo(figures(List.of(whole)));
    assertThat(parts.stream().map(FileRead::lines).reduce(Lines::plus)).hasValue(whole.lines());
    assertThat(file.sha256()).isEqualTo(Bytes.sha256(text.getBytes("UTF-8")));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLineOnlyWhereverTheFileIsDivided() throws IOException {
    String[] lines =
        longTable(new Random(SEED), 8_000).replace("\"a note\nof two, lines\"", "x").split("\n");
    for (int line = 100; line < lines.length; line += 600) {
      lines[line] = "\"" + lines[line];
    }
    String text = String.join("\n", lines) + "\n";

    List<FileRead> parts = parts(listed(text));

    FileRead whole =
        new Ingest(Source.undeclared(), Limits.DEFAULT).of("big.csv", text.getBytes("UTF-8"));
    assertThat(figures(parts)).as("seed %d", SEED).isEqualTo(figures(List.of(whole)));
    assertThat(parts.stream().flatMap(part -> part.rejects().stream()).toList())
        .isEqualTo(whole.rejects())
        .isNotEmpty();
  }

  @Test
  void mixedLineEndsAreRemarkedOnWhereverTheyStand() throws IOException {
    String text = longTable(new Random(SEED), 8_000);
    int line = text.indexOf('\n', 5_000);
    String mixed = text.substring(0, line) + "\r" + text.substring(line);

    List<FileRead> parts = parts(listed(mixed));

    FileRead whole =
        new Ingest(Source.undeclared(), Limits.DEFAULT).of("big.csv", mixed.getBytes("UTF-8"));
    assertThat(whole.warnings()).extracting(Fault::code).containsExactly("mixed_line_ends");
    assertThat(parts).hasSizeGreaterThan(3);
    assertThat(parts.stream().flatMap(part -> part.warnings().stream()).toList())
        .isEqualTo(whole.warnings());
  }

  @Test
  void aFileThatChangedWhileItWasReadIsNoticedInEachPart() throws IOException {
    InputFile file = listed(longTable(new Random(SEED), 8_000));
    byte[] bytes = Files.readAllBytes(work.resolve("big.csv"));
    bytes[bytes.length - 20] ^= 1;
    Files.write(work.resolve("big.csv"), bytes);

    assertThatThrownBy(() -> parts(file))
        .isInstanceOf(InputChangedException.class)
        .hasMessageContaining("big.csv");
  }

  @Test
  void aLargeFileOfAnotherLayoutIsReadAsAWhole() throws IOException {
    StringBuilder text = new StringBuilder("地区,2018,2017\n");
    for (int row = 0; row < 20_000; row++) {
      text.append("A").append(row).append(",1.5,2.5\n");
    }

    InputFile file = reader().divided(listed(text.toString()));

    assertThat(Piece.of(file)).hasSize(1);
  }

  @Test
  void smallFilesArePackedIntoFewTasks() throws IOException {
    InputFile small = listed("a\n1\n");
    List<InputFile> files = new ArrayList<>();
    for (int file = 0; file < 20_000; file++) {
      files.add(small);
    }

    List<List<Piece>> packs = Piece.packs(files, 2);

    assertThat(packs).hasSizeLessThan(10);
    assertThat(packs.stream().mapToInt(List::size).sum()).isEqualTo(20_000);
  }
}
