package org.citystats.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.Fault;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.PriceBasis;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.junit.jupiter.api.Test;

class HarmoniseTest {

  private static final List<Area> AREAS =
      List.of(
          area("220100", "长春市", "220000"),
          area("220104", "朝阳区", "220100"),
          area("110105", "朝阳区", "110000"));

  private static final List<Indicator> INDICATORS =
      List.of(
          indicator("gdp", "地区生产总值", "CNY"),
          indicator("industry_share_3", "第三产业比重", "ratio"),
          indicator("farmland", "耕地面积", "m2"),
          indicator("population", "常住人口", "person"));

  private static final List<IndicatorName> NAMES =
      List.of(
          new IndicatorName("国内生产总值", "gdp", "", "", PriceBasis.NOMINAL, ""),
          new IndicatorName(
              "Population, male", "population", "sex=male", "", PriceBasis.UNSTATED, ""));

  private static final List<Unit> UNITS =
      List.of(
          unit("亿元", "CNY", "100000000", "1"),
          unit("%", "ratio", "1", "100"),
          unit("万亩", "m2", "100000000", "15"),
          unit("pp", "pp", "1", "100"),
          unit("万户", "*", "10000", "1"),
          unit("万人", "person", "10000", "1"));

  private final Harmonise harmonise =
      new Harmonise(
          new AreaLookup(AREAS, List.of(new AreaName("长春", "", "220100"))),
          new IndicatorLookup(INDICATORS, NAMES),
          new UnitLookup(UNITS));

  private static Area area(String code, String name, String parent) {
    return new Area(code, name, "", "", parent, 0, 9999, code, List.of(), true);
  }

  private static Indicator indicator(String code, String name, String unit) {
    return new Indicator(
        code, code, name, unit, Direction.HIGHER, "", PriceBasis.UNSTATED, true, List.of());
  }

  private static Unit unit(String word, String base, String factor, String divisor) {
    return new Unit(word, base, new BigDecimal(factor), new BigDecimal(divisor));
  }

  private Harvest harvest(Consumer<Readings> saying) {
    Readings readings = new Readings("gdp.csv");
    readings.open(14, 14, 4, 100);
    readings.say(Role.REF_AREA, "220100");
    readings.say(Role.INDICATOR, "gdp");
    readings.say(Role.UNIT, "亿元");
    readings.say(Role.PERIOD, "2018");
    readings.number(717571, 2);
    saying.accept(readings);
    readings.close();
    Harvest harvest = new Harvest();
    harmonise.readings(readings, harvest);
    return harvest;
  }

  private static Series only(Harvest harvest) {
    List<Fragment> fragments = List.copyOf(harvest.fragments());
    assertThat(harvest.rejects()).isEmpty();
    return Panel.of(fragments, List.of(), "").series().get(0);
  }

  private static Fault reject(Harvest harvest) {
    assertThat(harvest.rejects()).hasSize(1);
    return harvest.rejects().get(0);
  }

  private static Harvest withoutLists(Consumer<Readings> first, Consumer<Readings> second) {
    Readings readings = new Readings("gdp.csv");
    for (Consumer<Readings> saying : List.of(first, second)) {
      readings.open(14, 14, 4, 100);
      readings.say(Role.AREA_NAME, "Anstadt");
      readings.say(Role.INDICATOR, "output");
      readings.number(7, 0);
      saying.accept(readings);
      readings.close();
    }
    Harvest harvest = new Harvest();
    new Harmonise(
            new AreaLookup(List.of(), List.of()),
            new IndicatorLookup(List.of(), List.of()),
            new UnitLookup(List.of()))
        .readings(readings, harvest);
    return harvest;
  }

  private static Consumer<Readings> of(String period, String measure, String unit) {
    return readings -> {
      readings.say(Role.PERIOD, period);
      readings.say(Role.MEASURE, measure);
      readings.say(Role.UNIT, unit);
    };
  }

  @Test
  void withoutAListOfUnitsTheUsualWordsAreKnown() {
    Harvest harvest = withoutLists(of("2018", "", "亿元"), of("2019", "", "万元"));

    assertThat(harvest.rejects()).isEmpty();
    Panel panel = Panel.of(List.copyOf(harvest.fragments()), List.of(), "");
    assertThat(panel.unit()).isEqualTo("CNY");
    assertThat(panel.series().get(0).at(0)).isEqualTo(700_000_000.0);
    assertThat(panel.series().get(0).at(1)).isEqualTo(70_000.0);
  }

  @Test
  void aPrintedRateDoesNotTellTheUnitOfItsIndicator() {
    Harvest harvest = withoutLists(of("2018", "growth", "%"), of("2018", "", "亿元"));

    assertThat(harvest.rejects()).isEmpty();
    assertThat(Panel.of(List.copyOf(harvest.fragments()), List.of(), "").unit()).isEqualTo("CNY");
  }

  @Test
  void twoUnitsWithoutACommonBaseAreNeverMixed() {
    Fault reject = reject(withoutLists(of("2018", "", "bushel"), of("2019", "", "barrel")));

    assertThat(reject.code()).isEqualTo("unit_clash");
    assertThat(reject.reason()).contains("'output' is counted in barrel here and in bushel before");
  }

  @Test
  void hundredsOfMillionsOfYuanBecomeYuanExactly() {
    Series gdp = only(harvest(readings -> {}));

    assertThat(gdp.at(0)).isEqualTo(717_571_000_000.0);
  }

  @Test
  void unitsWithAFractionAreRoundedOnce() {
    // 73.2 * 10 000 mu * 10000/15 m2 = 488 000 000 m2, by hand
    Series farmland =
        only(
            harvest(
                readings -> {
                  readings.say(Role.INDICATOR, "耕地面积");
                  readings.say(Role.UNIT, "万亩");
                  readings.number(732, 1);
                }));

    assertThat(farmland.at(0)).isEqualTo(4_880_000_000.0 / 10);
  }

  @Test
  void everyShortDecimalOfPerCentIsTheNearestDouble() {
    Conversion perCent = new Conversion(UNITS.get(1));

    for (long tenths = -2000; tenths <= 2000; tenths++) {
      double expected = new BigDecimal(tenths).movePointLeft(3).doubleValue();
      assertThat(perCent.of(tenths, 1)).isEqualTo(expected);
    }
  }

  @Test
  void theFigureKeepsItsCellAndItsPrintedText() {
    Entry entry = only(harvest(readings -> readings.printed("7 175.71"))).entry(0);

    assertThat(entry.cell()).isEqualTo(new Entry.Cell("gdp.csv", 14, 4, 2, "7 175.71"));
  }

  @Test
  void aNameBringsItsBasisAndItsPart() {
    Series gdp = only(harvest(readings -> readings.say(Role.INDICATOR, "国内生产 总值")));

    assertThat(gdp.key().basis()).isEqualTo(PriceBasis.NOMINAL);
  }

  @Test
  void aShortNameOfACityIsFoundInTheListOfNames() {
    Series gdp =
        only(
            harvest(
                readings -> {
                  readings.say(Role.REF_AREA, "");
                  readings.say(Role.AREA_NAME, "长　春");
                }));

    assertThat(gdp.key().area()).isEqualTo("220100");
  }

  @Test
  void theSameDistrictNameInTwoCitiesIsRejectedWithoutTheParent() {
    Fault fault =
        reject(
            harvest(
                readings -> {
                  readings.say(Role.REF_AREA, "");
                  readings.say(Role.AREA_NAME, "朝阳区");
                }));

    assertThat(fault.code()).isEqualTo("ambiguous_area");
    assertThat(fault.reason())
        .isEqualTo("gdp.csv, line 14, column 4: '朝阳区' is the name of 110105 and 220104");
  }

  @Test
  void theParentTellsTwoDistrictsOfOneNameApart() {
    Series gdp =
        only(
            harvest(
                readings -> {
                  readings.say(Role.REF_AREA, "");
                  readings.say(Role.AREA_NAME, "朝阳区");
                  readings.say(Role.PARENT_AREA, "220100");
                }));

    assertThat(gdp.key().area()).isEqualTo("220104");
  }

  @Test
  void anUnknownIndicatorIsRejectedWithTheNearestName() {
    Fault fault = reject(harvest(readings -> readings.say(Role.INDICATOR, "gpd")));

    assertThat(fault.code()).isEqualTo("unknown_indicator");
    assertThat(fault.reason()).contains("'gpd' is no indicator", "nearest: 'gdp'");
  }

  @Test
  void aShareIsNotTakenForMoney() {
    Fault fault = reject(harvest(readings -> readings.say(Role.UNIT, "%")));

    assertThat(fault.code()).isEqualTo("unit_mismatch");
    assertThat(fault.reason()).contains("'%' is a unit of ratio, expected one of CNY for gdp");
  }

  @Test
  void aGrowthRateNeedsItsUnit() {
    Fault fault =
        reject(
            harvest(
                readings -> {
                  readings.say(Role.MEASURE, "growth");
                  readings.say(Role.UNIT, "");
                }));

    assertThat(fault.code()).isEqualTo("unit_missing");
  }

  @Test
  void changesOfSharesArePercentagePoints() {
    // 2.3 points = 0.023
    Series change =
        only(
            harvest(
                readings -> {
                  readings.say(Role.INDICATOR, "industry_share_3");
                  readings.say(Role.MEASURE, "change");
                  readings.say(Role.UNIT, "pp");
                  readings.number(23, 1);
                }));

    assertThat(change.at(0)).isEqualTo(0.023);
  }

  @Test
  void aCountedUnitIsTheBaseUnitOfWhateverIsCounted() {
    Series farms =
        only(
            harvest(
                readings -> {
                  readings.say(Role.UNIT, "万户");
                  readings.number(38, 1);
                }));

    assertThat(farms.at(0)).isEqualTo(38_000.0);
  }

  @Test
  void aDirectionWithoutANumberIsKeptAsABound() {
    Harvest harvest =
        harvest(
            readings -> {
              readings.missing(WhyNot.NO_VALUE);
              readings.bound(Bound.UP);
            });

    assertThat(only(harvest).bound(0)).isEqualTo(Bound.UP);
    assertThat(harvest.missing()).isEqualTo(1);
  }

  @Test
  void aVintageThatIsNoDateIsRejectedSoThatItCannotWinOverOthers() {
    Fault fault = reject(harvest(readings -> readings.say(Role.VINTAGE, "9.8.2018")));

    assertThat(fault.code()).isEqualTo("not_a_vintage");
    assertThat(fault.reason()).contains("'9.8.2018' is no date, expected such as 2019-01-16");
  }

  @Test
  void aFractionOfAPersonIsTakenForAThousandsPointAndRejected() {
    Fault fault =
        reject(
            harvest(
                readings -> {
                  readings.say(Role.INDICATOR, "population");
                  readings.say(Role.UNIT, "person");
                  readings.number(243521, 3);
                }));

    assertThat(fault.code()).isEqualTo("fraction_of_count");
    assertThat(fault.reason()).contains("'243.521' is no whole number of person");
  }

  @Test
  void tenThousandsOfPersonsMayHaveDecimals() {
    Series jobs =
        only(
            harvest(
                readings -> {
                  readings.say(Role.INDICATOR, "population");
                  readings.say(Role.UNIT, "万人");
                  readings.number(98, 1);
                }));

    assertThat(jobs.at(0)).isEqualTo(98_000.0);
  }

  @Test
  void moreThanFifteenDigitsAreRemarkedOn() {
    Harvest harvest = harvest(readings -> readings.number(1_234_567_890_123_456L, 2));

    assertThat(harvest.warnings()).extracting(Fault::code).containsExactly("more_than_15_digits");
  }

  @Test
  void withoutCodeListsTheCleanedNamesAreTheCodes() {
    Harmonise plain =
        new Harmonise(
            new AreaLookup(List.of(), List.of()),
            new IndicatorLookup(List.of(), List.of()),
            new UnitLookup(List.of()));
    Readings readings = new Readings("plain.csv");
    readings.open(2, 2, 3, -1);
    readings.say(Role.AREA_NAME, " Springfield ");
    readings.say(Role.INDICATOR, "jobs");
    readings.say(Role.PERIOD, "2020");
    readings.number(5, 0);
    readings.close();
    Harvest harvest = new Harvest();

    plain.readings(readings, harvest);

    assertThat(only(harvest).key().area()).isEqualTo("Springfield");
  }
}
