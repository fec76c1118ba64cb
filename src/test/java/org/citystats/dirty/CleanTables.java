package org.citystats.dirty;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables in the layouts of real publishers. Every figure is one that {@link PlainCount#FIGURE}
 * finds again, wherever it ends up.
 */
final class CleanTables {

  private static final List<String> AREAS =
      List.of("长春市", "吉林市", "Besançon", "Köln", "A001", "Saint-Denis", "\"Stadt, Land\"", "四平市");

  private final Random random;

  CleanTables(Random random) {
    this.random = random;
  }

  /** One table, lines ended by line feeds. */
  String any() {
    return switch (random.nextInt(9)) {
      case 0 -> longTable("area_code,indicator,year,value", "");
      case 1 -> longTable("area,indicator,year,unit,status,value", "persons,p,");
      case 2 -> withDimension();
      case 3 -> yearsAcross();
      case 4 -> chineseYearsAcross();
      case 5 -> sdmx();
      case 6 -> eurostat();
      case 7 -> worldBank();
      default -> monthsAcross();
    };
  }

  private String figure() {
    return random.nextInt(30) == 0 ? "" : "8" + (1000 + random.nextInt(9000)) + ".5";
  }

  private String figures(int columns, String delimiter) {
    return IntStream.range(0, columns)
        .mapToObj(column -> figure())
        .collect(Collectors.joining(delimiter));
  }

  private String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String area(int row) {
    return AREAS.get(row % AREAS.size());
  }

  private int rows() {
    return 3 + random.nextInt(random.nextInt(4) == 0 ? 400 : 30);
  }

  private String longTable(String heads, String between) {
    return heads
        + "\n"
        + lines(
            rows(),
            row ->
                "%s,%s,%d,%s%s"
                    .formatted(
                        area(row), "gdp", 1990 + row / AREAS.size() % 30, between, figure()));
  }

  private String withDimension() {
    return "area_code;indicator;sex;year;value\n"
        + lines(
            rows(),
            row ->
                "A%03d;population;%s;%d;%s"
                    .formatted(row / 30, row % 2 == 0 ? "F" : "M", 1990 + row % 30, figure()));
  }

  private String yearsAcross() {
    return "area,indicator,2015,2016,2017,2018\n"
        + lines(rows(), row -> "A%03d,gdp,%s".formatted(row, figures(4, ",")));
  }

  private String chineseYearsAcross() {
    return "数据库：城市年度数据\n指标：国内生产总值(亿元)\n地区,2018年,2017年,2016年\n"
        + lines(rows(), row -> "市%d,%s".formatted(row, figures(3, ",")))
        + "注：初步核算数。\n数据来源：统计局\n";
  }

  private String sdmx() {
    return "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
        + lines(
            rows(),
            row ->
                "dataflow,X:GDP(1.0),I,A,R%02d,%d,%s,A"
                    .formatted(row / 30, 1990 + row % 30, figure()));
  }

  private String eurostat() {
    return "freq,unit,geo\\TIME_PERIOD\t2015 \t2016 \t2017 \n"
        + lines(rows(), row -> "A,NR,DE%03d\t%s".formatted(row, figures(3, " p\t")));
  }

  private String worldBank() {
    return "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2015\",\"2016\"\n"
        + lines(
            rows(),
            row ->
                "\"Land %d\",\"L%02d\",\"GDP\",\"NY.GDP\",\"%s\",\"%s\""
                    .formatted(row, row, figure(), figure()));
  }

  private String monthsAcross() {
    return "area,indicator,2019-01,2019-02,2019-03\n"
        + lines(rows(), row -> "A%03d,output,%s".formatted(row, figures(3, ",")));
  }
}
