package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.citystats.csv.Limits;
import org.citystats.model.Fault;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles of areas: an indicator with its period in every head, columns of words between them. */
class DatedHeadTest {

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Median_House_Price,_2015|2015|Median_House_Price",
        "Household_income_2012/13|2012/13|Household_income",
        "Male_life_expectancy,_(2012-14)|2012/2014|Male_life_expectancy",
        "Mortality_2012/14|2012/2014|Mortality",
        "Volunteers_(2010/11_to_2012/13)|2010/2013|Volunteers",
        "Youth_Unemployment_18-24_(Dec-15)|2015-12|Youth_Unemployment_18-24",
        "Claimants_(May-2016)|2016-05|Claimants"
      })
  void thePeriodInAHeadIsFound(String head, String period, String indicator) {
    assertThat(DatedHead.words(head, false))
        .isEqualTo(Map.of(Role.PERIOD, period, Role.INDICATOR, indicator));
  }

  @ParameterizedTest
  @CsvSource({"Inland_Area_(Hectares)", "Change_2010_and_2015", "People_aged_17+"})
  void aHeadWithoutAYearOrWithTwoHasNone(String head) {
    assertThat(DatedHead.words(head, false)).isEqualTo(Map.of(Role.INDICATOR, head));
  }

  private static FileRead read(String text, Source source) {
    return new Ingest(source, Limits.DEFAULT)
        .of("profiles.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static final String PROFILES =
      """
      Code,Area_name,Part,Population_2017,Largest_group_(2011),Price_2015,Area
      E1,Anstadt,Inner,8800,Poland,1200,30
      E2,Bedorf,Outer,9900,India,243,40
      """;

  @Test
  void columnsOfWordsAreNotUsedAndTold() {
    FileRead read = read(PROFILES, Source.undeclared());

    assertThat(read.warnings())
        .extracting(Fault::reason)
        .containsExactly(
            "profiles.csv, line 1: columns 'Part', 'Largest_group_(2011)' are not used");
    assertThat(read.readings().size()).isEqualTo(4);
    assertThat(read.readings().word(0, Role.BREAKDOWN)).isEmpty();
  }

  @Test
  void aColumnOfFiguresWithoutAYearIsRejectedUntilTheYearIsDeclared() {
    FileRead without = read(PROFILES, Source.undeclared());
    Source declared =
        new Source(
            "profiles",
            "profiles.csv",
            "",
            "",
            "",
            "",
            "",
            Map.of(Role.PERIOD, "2017"),
            Map.of(),
            Map.of(),
            Map.of(),
            "",
            Source.Origin.UNKNOWN);

    FileRead with = read(PROFILES, declared);

    assertThat(without.rejects()).extracting(Fault::code).containsOnly("period_missing").hasSize(2);
    assertThat(with.rejects()).isEmpty();
    Set<String> periods = new LinkedHashSet<>();
    for (int reading = 0; reading < with.readings().size(); reading++) {
      periods.add(with.readings().word(reading, Role.PERIOD));
    }
    assertThat(periods).containsExactly("2017", "2015");
  }

  @Test
  void aRemarkThatSpeaksOfAnEstimateOrAPlaceholderCounts() {
    FileRead read =
        read(
            """
            地区,指标,单位,年份,数值,数据来源
            长春市,地区生产总值,亿元,2020,6500,政府工作报告（预计数）
            长春市,地区生产总值,亿元,2019,5904.1,统计公报（初步核算）
            公主岭市,地区生产总值,亿元,2020,0.0,占位值
            """,
            Source.undeclared());

    assertThat(read.readings().word(0, Role.STATUS)).isEqualTo("E");
    assertThat(read.readings().word(1, Role.STATUS)).isEqualTo("P");
    assertThat(read.readings().absent(2)).isEqualTo(org.citystats.model.WhyNot.NO_VALUE);
    assertThat(read.warnings())
        .extracting(Fault::reason)
        .containsExactly("profiles.csv, line 4, column 5: '0.0' is taken for missing: '占位值'");
  }

  @Test
  void theUnitOfTheOecdIsNoDimension() {
    FileRead read =
        read(
            """
            "LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
            "AUS","GDP","TOT","MLN_USD","A","2018",1319577.1,
            "AUT","GDP","TOT","MLN_USD","A","2018",503621.1,
            """,
            Source.undeclared());

    assertThat(read.readings().word(0, Role.UNIT)).isEqualTo("MLN_USD");
    assertThat(read.readings().word(0, Role.BREAKDOWN)).isEmpty();
  }
}
