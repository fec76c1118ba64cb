package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * Tables of the World Bank: names and codes of country and indicator, then a column for each year;
 * both the bulk file of an indicator and the export of the data bank ({@code 2000 [YR2000]}).
 */
record WorldBank() implements WideLayout {

  private static final Set<String> COUNTRY = Set.of("countryname", "countrycode");
  private static final List<Set<String>> INDICATOR =
      List.of(Set.of("indicatorname", "indicatorcode"), Set.of("seriesname", "seriescode"));
  private static final Pattern FOOTER = Pattern.compile("(?iu)data from database.*|last updated.*");

  @Override
  public String code() {
    return "world-bank";
  }

  @Override
  public String says() {
    return "Country Name, Country Code, Indicator Name, Indicator Code (or Series Name and Series"
        + " Code), then years; the date of the last update is the vintage unless one is declared.";
  }

  @Override
  public String example() {
    return """
        "Data Source","World Development Indicators",

        "Last Updated Date","2018-04-20",

        "Country Name","Country Code","Indicator Name","Indicator Code","2016","2017",
        "Arland","ARL","Population, total","SP.POP.TOTL","8800","8910",
        "Berland","BER","Population, total","SP.POP.TOTL","2090","",
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds Country Name, Country Code, the name and code of an"
        + " indicator and years";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int place = 0; place < top.size(); place++) {
      Map<Integer, Period> periods = PeriodRow.at(top.get(place), place).periods();
      if (!periods.isEmpty() && isHeader(top.get(place), periods.keySet().iterator().next())) {
        Map<Integer, Map<Role, String>> words = new TreeMap<>(WideTable.periods(periods));
        return Optional.of(new WideTable(sheet, place, place + 1, words));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeader(Row row, int first) {
    Set<String> heads = new TreeSet<>();
    for (int column = 0; column < first; column++) {
      heads.add(Heads.key(row.cell(column)));
    }
    return heads.containsAll(COUNTRY)
        && INDICATOR.stream().anyMatch(heads::containsAll)
        && !FOOTER.matcher(row.cell(0)).matches();
  }
}
