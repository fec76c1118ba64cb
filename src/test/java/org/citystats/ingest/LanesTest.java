package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.citystats.csv.Limits;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.citystats.testing.Built;
import org.junit.jupiter.api.Test;

/** The fast lane says of every file what the patient one says, or leaves the file to it. */
class LanesTest {

  private static final long SEED = 20_261_125L;
  private static final int FILES = 10_000;
  private static final Map<String, String> COLUMNS =
      Map.of("ref_area", "area", "indicator", "indicator", "time_period", "year", "obs_value", "n");
  private static final Source DECLARED =
      new Source(
          "s",
          "*",
          "long",
          "UTF-8",
          ",",
          "",
          "2020",
          Map.of(),
          COLUMNS,
          Map.of(),
          Map.of(),
          ".",
          Source.Origin.UNKNOWN);

  private static Optional<FileRead> fast(Source source, byte[] bytes) {
    return new Ingest(source, Limits.DEFAULT).part("f.csv", FilePart.whole(bytes, Limits.DEFAULT));
  }

  private static FileRead patient(Source source, byte[] bytes) {
    return new Ingest(source, Limits.DEFAULT).patient("f.csv", bytes);
  }

  /** Everything that a file says, a line each. */
  static List<String> told(FileRead read) {
    List<String> told = new ArrayList<>();
    told.add(read.source() + " " + read.encoding() + " " + read.layout() + " " + read.lines());
    told.add(read.records() + " records");
    read.rejects().forEach(each -> told.add("reject " + each));
    read.warnings().forEach(each -> told.add("warning " + each));
    read.detected().forEach(each -> told.add("detected " + each));
    Readings readings = read.readings();
    for (int reading = 0; reading < readings.size(); reading++) {
      StringBuilder line = new StringBuilder();
      for (Role role : Role.values()) {
        line.append(role).append('=').append(readings.word(reading, role)).append(' ');
      }
      told.add(line.append(placed(readings, reading)).toString());
    }
    return told;
  }

  private static String placed(Readings of, int reading) {
    return of.firstLine(reading)
        + "-"
        + of.lastLine(reading)
        + " "
        + of.column(reading)
        + " @"
        + of.byteOffset(reading)
        + " "
        + of.unscaled(reading)
        + "e-"
        + of.scale(reading)
        + " "
        + of.absent(reading)
        + " "
        + of.bound(reading)
        + " '"
        + of.printed(reading)
        + "'";
  }

  @Test
  void bothLanesSayTheSameOfEveryFileOfTheBundledCase() throws IOException {
    assertThat(compare(Built.project().resolve("data"))).isPositive();
  }

  @Test
  void bothLanesSayTheSameOfEveryRealFileAtHand() throws IOException {
    for (String folder : List.of("csv-formats", "data", "changchun", "goldens")) {
      Path files = Built.project().resolveSibling("shared").resolve(folder);
      org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(files));
      compare(files);
    }
  }

  /** Compares all files below a folder; how many of them the fast lane took. */
  private static int compare(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(file -> file.toString().matches(".*\\.(csv|txt|tsv)")).sorted().toList();
    }
    int taken = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Optional<FileRead> fast = fast(Source.undeclared(), bytes);
      if (fast.isPresent()) {
        taken++;
        assertThat(told(fast.get()))
            .as("%s", file)
            .isEqualTo(told(patient(Source.undeclared(), bytes)));
      }
    }
    return taken;
  }

  @Test
  void bothLanesSayTheSameOfGeneratedFiles() {
    Random random = new Random(SEED);
    int taken = 0;
    for (int file = 0; file < FILES; file++) {
      boolean declared = random.nextBoolean();
      Source source = declared ? DECLARED : Source.undeclared();
      byte[] bytes = new LongFile(random).bytes();
      Optional<FileRead> fast = fast(source, bytes);
      if (fast.isPresent()) {
        taken++;
        assertThat(told(fast.get()))
            .as("seed %d, file %d: %s", SEED, file, new String(bytes, StandardCharsets.UTF_8))
            .isEqualTo(told(patient(source, bytes)));
      }
    }
    assertThat(taken).isGreaterThan(FILES / 3);
  }

  /** A long table with whatever goes wrong in one now and then. */
  private record LongFile(Random random) {

    private static final String[] AREAS = {
      "A01", "A02", "\"Stadt, Land\"", "長春", "Besançon", "\"a \"\"b\"\" c\"", " A03 ", "", "\u0085x"
    };
    private static final String[] FIGURES = {
      "1",
      "-2.5",
      "0",
      "-0",
      "007",
      "12.50",
      "1.234",
      "\"1,234\"",
      "",
      ":",
      "n/a",
      "x",
      "5e",
      ">3",
      "123456789012345678",
      "1234567890123456789",
      "3 456",
      "\"7\"",
      "８",
      "-.5",
      "1.",
      "+4",
      "12%"
    };

    private static final String[] BELOW = {
      "Source: the office",
      "area,indicator,year,n",
      "A01,gdp,2001,5,",
      "Note: preliminary,,,",
      "area,1999,2000,2001",
      "district,series,period,value"
    };

    byte[] bytes() {
      String end = List.of("\n", "\r\n", "\n", "\r").get(random.nextInt(4));
      StringBuilder text = new StringBuilder();
      if (random.nextInt(8) == 0) {
        text.append('\uFEFF');
      }
      for (int line = random.nextInt(4); line > 2; line--) {
        text.append("A title").append(end);
      }
      text.append("area,indicator,year,n");
      String more = random.nextInt(4) == 0 ? ",sex" : random.nextInt(4) == 0 ? ",note" : "";
      text.append(more).append(end);
      int rows = 60 + random.nextInt(60);
      boolean clean = random.nextInt(3) > 0;
      for (int row = 0; row < rows; row++) {
        row(text, more, clean);
        text.append(random.nextInt(200) == 0 && !clean ? "" : end);
      }
      if (random.nextInt(8) == 0) {
        text.append(any(BELOW, BELOW.length)).append(end);
      }
      if (random.nextInt(6) == 0) {
        text.setLength(text.length() - end.length());
      }
      if (random.nextInt(20) == 0) {
        text.append('\u001A');
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(StringBuilder text, String more, boolean clean) {
      int kind = random.nextInt(clean ? 40 : 300);
      if (!clean && kind < 8) {
        text.append(
            List.of(
                    "",
                    ",,,",
                    "\"open,1,2,3",
                    "A,B",
                    "\"a\"b,c,2001,1",
                    "a\"b,c,2001,1",
                    "\0,,,",
                    "\"x\ny\",i,2001,4")
                .get(kind));
        return;
      }
      text.append(any(AREAS, clean ? 4 : AREAS.length)).append(",i").append(random.nextInt(3));
      text.append(',').append(random.nextInt(30) == 0 ? "2019年" : 1990 + random.nextInt(30));
      text.append(',')
          .append(
              kind > 8
                  ? random.nextInt(9999) + "." + random.nextInt(99)
                  : any(FIGURES, FIGURES.length));
      if (!more.isEmpty()) {
        text.append(',').append(any(new String[] {"f", "m", "", "1.5"}, clean ? 3 : 4));
      }
    }

    private String any(String[] words, int among) {
      return words[random.nextInt(among)];
    }
  }
}
