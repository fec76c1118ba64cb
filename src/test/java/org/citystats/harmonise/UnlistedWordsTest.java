package org.citystats.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean where nobody listed areas, indicators and units. */
class UnlistedWordsTest {

  private final AreaLookup areas = new AreaLookup(List.of(), List.of());
  private final IndicatorLookup indicators = new IndicatorLookup(List.of(), List.of());
  private final UnitLookup units = new UnitLookup(List.of());

  private Unit unit(String word) {
    Indicator unknown =
        new Indicator("x", "x", "", "", Direction.NONE, "", PriceBasis.UNSTATED, false, List.of());
    return units.find(word, unknown, "level").thing();
  }

  @ParameterizedTest(name = "\"{0}\" is shown as \"{1}\"")
  @CsvSource({
    "'San  Francisco',San Francisco",
    "'  Abadia de Goiás (GO)',Abadia de Goiás (GO)",
    "'东 柳 区',东柳区",
    "'长春 Changchun',长春Changchun",
    "'#高新区②',高新区"
  })
  void aNameKeepsTheBlanksBetweenItsWordsAndHanHasNone(String printed, String shown) {
    assertThat(areas.find("", printed, "", Optional.empty()).thing()).isEqualTo(shown);
    assertThat(indicators.find(printed).thing().indicator().code()).isEqualTo(shown);
  }

  @Test
  void aMemberOfANamedParentKeepsBothNames() {
    assertThat(areas.find("", "San Juan", "New Mexico", Optional.empty()).thing())
        .isEqualTo("New Mexico > San Juan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total", "全市", "全 省", "合计"})
  void aWordForTheTotalIsTheWholeOfItsFile(String word) {
    assertThat(areas.find("", word, "", Optional.empty()).thing()).isEqualTo("total");
  }

  @ParameterizedTest(name = "{0} is {2} {1}")
  @CsvSource({
    "Mil Reais,BRL,1000",
    "MIO_EUR,EUR,1000000",
    "THS_PER,person,1000",
    "MLN_USD,USD,1000000",
    "Pessoas,person,1",
    "thousands of dollars,dollar,1000",
    "1000 EUR,EUR,1000",
    "10000 persons,person,10000",
    "百万円,JPY,1000000",
    "万吨,t,10000",
    "Mrd. EUR,EUR,1000000000"
  })
  void aMultipleOfAKnownThingIsConverted(String word, String base, String factor) {
    Unit unit = unit(word);

    assertThat(unit.base()).isEqualTo(base);
    assertThat(unit.numerator()).isEqualByComparingTo(factor);
    assertThat(unit.denominator()).isEqualByComparingTo("1");
  }

  @ParameterizedTest(name = "{0} is {1} in {2}")
  @CsvSource({
    "居民消费价格指数（上年=100）,居民消费价格指数,上年=100",
    "常住人口(万人),常住人口,万人",
    "Population (1000 persons),Population,1000 persons"
  })
  void aUnitInBracketsBehindAnIndicatorIsItsUnit(String word, String name, String unit) {
    assertThat(UnitBehind.of(word, units)).contains(new UnitBehind(name, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GDP (current US$)", "Births (live)", "地区生产总值", "(万人)"})
  void bracketsThatHoldNoUnitBelongToTheName(String word) {
    assertThat(UnitBehind.of(word, units)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mil Coisas", "persons per household", "1000 per 100,000", "milreais", "$"})
  void aMultipleOfSomethingUnknownStaysTheUnitThatItIs(String word) {
    assertThat(unit(word).base()).isEqualTo(word);
    assertThat(unit(word).numerator()).isEqualByComparingTo("1");
  }

  @Test
  void perCentInWordsIsAHundredth() {
    assertThat(unit("Percent").base()).isEqualTo("ratio");
    assertThat(unit("Percent").denominator()).isEqualByComparingTo("100");
  }

  @Test
  void fifteenMuAreAHectare() {
    assertThat(unit("万亩").base()).isEqualTo("ha");
    assertThat(unit("万亩").numerator()).isEqualByComparingTo("10000");
    assertThat(unit("万亩").denominator()).isEqualByComparingTo("15");
  }
}
