package org.citystats.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes the exports of a big country that does not exist: areas by indicators by 30 years in long
 * files, some of them revised by later files, with gaps, missing marks, flags and some bad rows.
 * The same size gives the same bytes.
 */
public final class BigCountry {

  private static final int FIRST_YEAR = 1995;
  private static final int YEARS = 30;
  private static final int FILES = 300;
  private static final int REVISIONS = 6;
  private static final String HEAD = "area_code,area_name,indicator,unit,year,value,status\n";
  private static final String[] UNITS = {"EUR", "hectares", "km2", "items", "tonnes", "vehicles"};
  private static final String[] TOWNS = {"Neustadt", "Saint-Étienne", "Málaga", "Łódź", "Brno"};

  private final Path folder;
  private final int areas;
  private final int indicators;

  private BigCountry(Path folder, int areas, int indicators) {
    this.folder = folder;
    this.areas = areas;
    this.indicators = indicators;
  }

  /** Arguments: folder, number of areas, number of indicators. */
  public static void main(String[] arguments) throws IOException {
    new BigCountry(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]))
        .write();
  }

  private void write() throws IOException {
    Path exports = Files.createDirectories(folder.resolve("exports"));
    List<BufferedWriter> revisions = new ArrayList<>();
    for (int number = 0; number < REVISIONS; number++) {
      revisions.add(begin(exports.resolve("revision_%d.csv".formatted(number))));
    }
    long rows = 0;
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter out = begin(exports.resolve("batch_%04d.csv".formatted(file)))) {
        for (int area = file; area < areas; area += FILES) {
          rows += area(area, out, revisions);
        }
      }
    }
    for (BufferedWriter revision : revisions) {
      revision.close();
    }
    writeTargets();
    System.out.printf(Locale.ROOT, "rows=%d%n", rows);
  }

  private static BufferedWriter begin(Path file) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(file);
    out.write(HEAD);
    return out;
  }

  private long area(int area, BufferedWriter out, List<BufferedWriter> revisions)
      throws IOException {
    long rows = 0;
    for (int indicator = 0; indicator < indicators; indicator++) {
      SplittableRandom chance = chance(area, indicator);
      if (chance.nextDouble() >= 0.03) {
        rows += series(words(area, indicator), chance, indicator % 4, out, revisions);
      }
    }
    return rows;
  }

  private long series(
      String words,
      SplittableRandom chance,
      int decimals,
      BufferedWriter out,
      List<BufferedWriter> revisions)
      throws IOException {
    long rows = 0;
    double level = Math.exp(9 * chance.nextDouble()) + 10;
    double pace = 0.97 + 0.07 * chance.nextDouble();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      level *= pace * (0.97 + 0.06 * chance.nextDouble());
      double fate = chance.nextDouble();
      if (fate < 0.02) {
        continue;
      }
      out.write(words + row(year, level, decimals, fate));
      rows++;
      if (fate < 0.999 && chance.nextDouble() < 0.02) {
        String revised = number(level * (0.95 + 0.1 * chance.nextDouble()), decimals);
        revisions.get(chance.nextInt(REVISIONS)).write(words + year + "," + revised + ",r\n");
        rows++;
      }
    }
    return rows;
  }

  /** Of a thousand rows one is bad: its year or its figure is none; fifty are missing. */
  private static String row(int year, double level, int decimals, double fate) {
    if (fate >= 0.9995) {
      return "20x" + year % 100 + "," + number(level, decimals) + ",A\n";
    }
    if (fate >= 0.999) {
      return year + ",12x4,A\n";
    }
    if (fate < 0.05) {
      return year + ",,m\n";
    }
    String flag = fate < 0.15 ? "e" : fate < 0.2 ? "p" : "A";
    return year + "," + number(level, decimals) + "," + flag + "\n";
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private String words(int area, int indicator) {
    String town = TOWNS[area % TOWNS.length] + " " + area;
    String name = area % 12 == 0 ? "\"" + town + ", Stadt\"" : town;
    String unit = UNITS[indicator % UNITS.length];
    return "%s,%s,%s,%s,".formatted(code(area), name, indicatorCode(indicator), unit);
  }

  private static String code(int area) {
    return String.format(Locale.ROOT, "X%05d", area);
  }

  private static String indicatorCode(int indicator) {
    return String.format(Locale.ROOT, "I%04dV", indicator);
  }

  private static SplittableRandom chance(int area, int indicator) {
    return new SplittableRandom(31L * area * 1_000_003 + indicator);
  }

  /** A fifth of the series has a level for the last year to reach, or not to pass. */
  private void writeTargets() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("targets.csv"))) {
      out.write("target_id,area_code,indicator_code,period,measure,op,value,unit\n");
      for (int area = 0; area < areas; area++) {
        for (int indicator = 0; indicator < indicators; indicator++) {
          SplittableRandom chance = new SplittableRandom(7_777_777L * area + indicator);
          if (chance.nextDouble() < 0.2) {
            String goal = number(Math.exp(9 * chance.nextDouble()), 2);
            out.write(
                "T%d_%d,%s,%s,%d,level,%s,%s,%s\n"
                    .formatted(
                        area,
                        indicator,
                        code(area),
                        indicatorCode(indicator),
                        FIRST_YEAR + YEARS - 1,
                        indicator % 2 == 0 ? ">=" : "<=",
                        goal,
                        UNITS[indicator % UNITS.length]));
          }
        }
      }
    }
  }
}
