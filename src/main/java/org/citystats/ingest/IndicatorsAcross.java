package org.citystats.ingest;

import java.util.Optional;
import org.citystats.model.Source;

/**
 * Indicators as columns; each row an area, a period, or both. The unit stands in brackets behind
 * the indicator or in a row of its own.
 */
record IndicatorsAcross() implements InputLayout {

  private static final String CODE = "indicators-across";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String says() {
    return "Indicators as columns; each row is an area, or a period of one area, or both. The unit"
        + " stands in brackets or in a row of its own; the period in a column or in the title.";
  }

  @Override
  public String example() {
    return """
        Year,City,GDP (million EUR),Population (persons)
        2018,Anstadt,717.5,8800
        2019,Anstadt,740.1,8910
        2019,Bedorf,120,2090
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    Optional<HeadRows> heads = Across.heads(sheet);
    if (heads.isEmpty()) {
      return Optional.of("no row of heads without periods stands right above rows of figures");
    }
    WideTable table = WideTable.under(heads.get(), PeriodHead::read);
    Across across = Across.of(heads.get(), table, source);
    if (!source.layout().equals(CODE) && across != Across.INDICATORS) {
      return Optional.of(
          across == Across.AREAS
              ? "its heads are areas"
              : Across.question(source, sheet.file(), table.figures()));
    }
    return TwoRowHeads.unitsObjection(table).or(() -> table.objection(source));
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    WideTable table = WideTable.under(Across.heads(sheet).orElseThrow(), PeriodHead::read);
    TwoRowHeads.withUnits(table, account).readings(source, account);
  }
}
