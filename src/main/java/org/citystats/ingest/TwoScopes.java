package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citystats.model.Source;

/**
 * A city yearbook: each row a city, each indicator twice, for the whole city and for its districts
 * ({@code 全市, 市辖区}); the whole city is the total.
 */
record TwoScopes() implements InputLayout {

  private static final Set<String> WHOLE = Set.of("全市", "全部", "Whole city", "Total city");
  private static final Set<String> DISTRICTS =
      Set.of("市辖区", "市区", "城区", "Districts", "City districts", "Districts under city");

  @Override
  public String code() {
    return "two-scopes";
  }

  @Override
  public String says() {
    return "Each row is a city; each indicator has a column for the whole city and one for its"
        + " districts, whose figures carry the breakdown scope. The title names the year.";
  }

  @Override
  public String example() {
    return """
        示例省2019年地级以上城市统计(一),,,,
        单位:万元,,,,
        城市,地区生产总值,,人均地区生产总值(元),
        ,全市,市辖区,全市,市辖区
        云岭市,12480300,8146700,31105,34980
        松岗市,9865100,NA,28764,NA
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    Optional<WideTable> table = table(sheet);
    return table.isEmpty()
        ? Optional.of(
            "no two rows among the first 50 are heads of indicators over whole cities and districts")
        : TwoRowHeads.unitsObjection(table.get()).or(() -> table.get().objection(source));
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    account.detect("the whole city is the total, its districts are the breakdown scope");
    TwoRowHeads.withUnits(table(sheet).orElseThrow(), account).readings(source, account);
  }

  private static Optional<WideTable> table(Sheet sheet) {
    return HeadRows.of(sheet)
        .filter(TwoScopes::hasScopes)
        .map(heads -> WideTable.under(heads, PeriodHead::read));
  }

  private static boolean hasScopes(HeadRows heads) {
    Set<String> words =
        heads.figures().stream()
            .map(heads::path)
            .flatMap(List::stream)
            .map(word -> word.replaceAll("[\\s\\u3000]", word.matches(".*\\p{IsHan}.*") ? "" : " "))
            .collect(Collectors.toSet());
    return WHOLE.stream().anyMatch(words::contains) && DISTRICTS.stream().anyMatch(words::contains);
  }
}
