package org.citystats.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/** Areas as columns; each row a period of one indicator, or an indicator of one period, or both. */
record AreasAcross() implements InputLayout {

  private static final String CODE = "areas-across";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String says() {
    return "Areas as columns; each row is a period of one indicator, or an indicator of one period,"
        + " or both.";
  }

  @Override
  public String example() {
    return """
        指标：国内生产总值(亿元)
        年份,东山市,西山市
        2017年,418.5,96.1
        2018年,440.2,99.3
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    Optional<HeadRows> heads = Across.heads(sheet);
    if (heads.isEmpty()) {
      return Optional.of("no row of heads without periods stands right above rows of figures");
    }
    WideTable flat = WideTable.under(heads.get(), PeriodHead::read);
    Across across = Across.of(heads.get(), flat, source);
    if (!source.layout().equals(CODE) && across != Across.AREAS) {
      return Optional.of(
          across == Across.INDICATORS
              ? "its heads are indicators"
              : Across.question(source, sheet.file(), flat.figures()));
    }
    return table(heads.get()).objection(source);
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    table(Across.heads(sheet).orElseThrow()).readings(source, account);
  }

  private static WideTable table(HeadRows heads) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    for (int column : heads.figures()) {
      Map<Role, String> words = new EnumMap<>(Role.class);
      var path = heads.path(column);
      words.put(Role.AREA_NAME, path.isEmpty() ? "" : path.get(path.size() - 1));
      figures.put(column, words);
    }
    return new WideTable(heads.sheet(), heads.first(), heads.body(), figures);
  }
}
