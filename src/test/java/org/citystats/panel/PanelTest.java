package org.citystats.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.Fault;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;
import org.junit.jupiter.api.Test;

class PanelTest {

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void figureReportedTwiceAlikeIsSuperseded() {
    Panel panel = gdp.year(2018, 7175.7).year(2018, 7175.7).panel();

    assertThat(panel.series().get(0).entries())
        .extracting(entry -> entry.cell().line())
        .containsExactly(2L);
    assertThat(panel.settlement().superseded()).containsExactly(Map.entry("a.csv", 1L));
    assertThat(panel.settlement().conflicts()).isEmpty();
  }

  @Test
  void contradictionWithinAFileRejectsBothFigures() {
    Panel panel = gdp.year(2018, 7175.7).year(2018, 7175.8).panel();

    assertThat(panel.series()).isEmpty();
    assertThat(panel.settlement().superseded()).isEmpty();
    assertThat(panel.settlement().conflicts())
        .extracting(Fault::code, Fault::firstLine, Fault::rawText)
        .containsExactly(tuple("conflict", 2L, "7175.7"), tuple("conflict", 3L, "7175.8"));
    assertThat(panel.settlement().conflicts().get(0).reason())
        .isEqualTo(
            "a.csv, line 2, column 3: '7175.7' for gdp of 220100 in 2018 contradicts "
                + "'7175.8' in line 3, expected one figure");
  }

  @Test
  void anEstimateGivesWayToTheFigureItselfInTheSameFile() {
    Panel panel = gdp.status(ObsStatus.ESTIMATED).year(2020, 6500.0).year(2020, 6638.03).panel();

    assertThat(panel.series().get(0).entries()).extracting(Entry::value).containsExactly(6638.03);
    assertThat(panel.settlement().conflicts()).isEmpty();
    assertThat(panel.settlement().differing())
        .extracting(Fault::reason)
        .first()
        .asString()
        .contains("'6500.0' (E)", "is replaced by '6638.03' (A)");
  }

  @Test
  void aMissingMarkDoesNotOverruleAnEstimate() {
    Panel panel =
        gdp.status(ObsStatus.ESTIMATED).year(2020, 6500.0).year(2020, WhyNot.NO_VALUE).panel();

    assertThat(panel.settlement().conflicts()).hasSize(2);
  }

  @Test
  void contradictionIsToldInTheDigitsOfTheFileWhateverTheLocale() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      Panel panel = gdp.year(2018, 1.0).year(2018, 2.0).panel();

      assertThat(panel.settlement().conflicts().get(0).reason()).contains("line 2, column 3");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void laterFileSupersedesTheEarlierOne() {
    Panel panel = gdp.file("b.csv").year(2018, 7175.8).file("a.csv").year(2018, 7175.7).panel();

    assertThat(panel.series().get(0).at(0)).isEqualTo(7175.8);
    assertThat(panel.settlement().superseded()).containsExactly(Map.entry("a.csv", 1L));
  }

  @Test
  void laterFileThatContradictsItselfLeavesTheEarlierFigureStanding() {
    Panel panel =
        gdp.file("b.csv").year(2018, 2.0).year(2018, 3.0).file("a.csv").year(2018, 1.0).panel();

    assertThat(panel.series().get(0).at(0)).isEqualTo(1.0);
    assertThat(panel.settlement().conflicts()).hasSize(2);
    assertThat(panel.settlement().superseded()).isEmpty();
  }

  @Test
  void sameFigureWithAnotherFlagIsAContradiction() {
    Panel panel = gdp.year(2018, 7175.7).status(ObsStatus.PROVISIONAL).year(2018, 7175.7).panel();

    assertThat(panel.settlement().conflicts()).hasSize(2);
  }

  @Test
  void everyRecordIsAcceptedSupersededOrRejected() {
    Panel panel =
        gdp.year(2016, 1.0)
            .year(2016, 1.0)
            .year(2017, 1.0)
            .year(2017, 2.0)
            .file("b.csv")
            .year(2016, 3.0)
            .panel();

    long accepted = panel.series().stream().mapToLong(each -> each.entries().size()).sum();
    long superseded =
        panel.settlement().superseded().values().stream().mapToLong(Long::longValue).sum();
    assertThat(accepted + superseded + panel.settlement().conflicts().size()).isEqualTo(5);
  }

  @Test
  void newestVintageIsInUseAndTheOlderOneIsKept() {
    Series series =
        gdp.vintage("2019-01-16").year(2018, 7175.7).vintage("2020").year(2018, 7100.0).series();

    assertThat(series.at(0)).isEqualTo(7100.0);
    assertThat(series.entries()).extracting(series::uses).containsExactly(false, true);
  }

  @Test
  void dateGivesTheStateOfKnowledgeOfThatDay() {
    Panel panel =
        gdp.vintage("2019-01-16")
            .year(2018, 7175.7)
            .vintage("2020-01")
            .year(2018, 7100.0)
            .panel("2020-01-30");

    assertThat(panel.series().get(0).at(0)).isEqualTo(7175.7);
  }

  @Test
  void figureNotYetKnownOnTheDateIsNotKnown() {
    Series series =
        gdp.vintage("2019-01-16").year(2018, 7175.7).panel("2018-12-31").series().get(0);

    assertThat(series.knows(0)).isFalse();
    assertThat(series.absence(0)).isEqualTo(WhyNot.NO_VALUE);
  }

  @Test
  void unknownVintageIsOlderThanAnyKnownOne() {
    Series series = gdp.vintage("1999").year(1998, 2.0).vintage("").year(1998, 1.0).series();

    assertThat(series.at(0)).isEqualTo(2.0);
  }

  @Test
  void withdrawnValueIsNoLongerInUse() {
    Series series =
        gdp.vintage("2019")
            .year(2017, 90.0)
            .year(2018, 100.0)
            .vintage("2020")
            .year(2017, 91.0)
            .year(2018, WhyNot.SUPPRESSED)
            .series();

    assertThat(series.at(1)).isNaN();
    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.SUPPRESSED);
  }

  @Test
  void comparisonTakesTheNewestVintageThatHoldsBothEnds() {
    Series series =
        gdp.vintage("2018")
            .year(2016, 80.0)
            .year(2017, 88.0)
            .vintage("2019")
            .year(2017, 90.0)
            .series();

    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.NONE);
    assertThat(series.current(1, 0).value()).isEqualTo(88.0);
    assertThat(series.base(1, 0).vintage()).isEqualTo("2018");
  }

  @Test
  void endsThatNeverStandInOneVintageAreNotCompared() {
    Series series = gdp.vintage("2018").year(2016, 80.0).vintage("2019").year(2017, 90.0).series();

    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.DIFFERENT_VINTAGE);
  }

  @Test
  void boundIsNotComparedAsIfItWereTheFigure() {
    Series series = gdp.year(2016, 80.0).bound(Bound.MORE).year(2017, 90.0).series();

    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.BOUND);
  }

  @Test
  void boundaryReformOfAMonthStopsTheYearItFallsInto() {
    Series series = gdp.year(2016, 80.0).year(2017, 90.0).broken("boundary", "2017-06").series();

    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.BOUNDARY_CHANGE);
    assertThat(series.breakBetween(-1, 0)).isEqualTo(WhyNot.NONE);
  }

  @Test
  void breakOfAYearStopsTheMonthsFromItsJanuaryOn() {
    Series series =
        gdp.period("2016-12", 80.0)
            .period("2017-01", 90.0)
            .period("2017-02", 91.0)
            .broken("census", "2017")
            .series();

    assertThat(series.obstacle(1, 0)).isEqualTo(WhyNot.LEVEL_BREAK);
    assertThat(series.obstacle(2, 1)).isEqualTo(WhyNot.NONE);
  }

  @Test
  void missingYearIsAnAbsentValueOnTheCalendar() {
    Series series = gdp.year(2015, 1.0).year(2018, 2.0).series();

    assertThat(series.length()).isEqualTo(4);
    assertThat(series.period(1)).isEqualTo(Period.year(2016));
    assertThat(series.at(1)).isNaN();
    assertThat(series.position(Period.year(2020))).isEqualTo(5);
  }

  @Test
  void fragmentsTravelAsBytes() {
    Observed observed =
        gdp.vintage("2019-01-16")
            .status(ObsStatus.ESTIMATED)
            .bound(Bound.ABOUT)
            .year(2018, 7175.71)
            .area("长春")
            .year(2018, WhyNot.BELOW_UNIT);
    Panel before = observed.panel();

    Panel after =
        Panel.of(
            observed.fragments().stream()
                .map(fragment -> Fragment.fromBytes(fragment.toBytes()))
                .toList(),
            List.of(),
            "");

    assertThat(after.unit()).isEqualTo("CNY");
    assertThat(after.series()).extracting(Series::key).isEqualTo(keys(before));
    assertThat(after.series()).flatExtracting(Series::entries).isEqualTo(entries(before));
  }

  @Test
  void fragmentThatTravelledTakesFurtherFigures() {
    Fragment fragment = Fragment.fromBytes(new Fragment("gdp", "CNY").toBytes());
    SeriesKey key = gdp.year(2018, 1.0).series().key();
    for (int year = 1900; year < 2000; year++) {
      fragment
          .observe(fragment.series(key), year, "")
          .place("b.csv", year, 1)
          .qualify(ObsStatus.NORMAL, Bound.EXACT, 0)
          .value(year, "");
    }

    Series series = Panel.of(List.of(fragment), List.of(), "").series().get(0);

    assertThat(series.length()).isEqualTo(100);
    assertThat(series.at(99)).isEqualTo(1999.0);
  }

  @Test
  void orderOfTheFragmentsDoesNotMatter() {
    Observed observed =
        gdp.file("b.csv").year(2018, 2.0).file("a.csv").year(2018, 1.0).year(2017, 1.5);
    List<Fragment> turned = observed.fragments();
    Collections.reverse(turned);

    Panel panel = Panel.of(turned, List.of(), "");

    assertThat(entries(panel)).isEqualTo(entries(observed.panel()));
  }

  private static List<SeriesKey> keys(Panel panel) {
    return panel.series().stream().map(Series::key).toList();
  }

  private static List<Entry> entries(Panel panel) {
    return panel.series().stream().flatMap(series -> series.entries().stream()).toList();
  }

  @Test
  void figuresInAnotherUnitThatNobodyConvertsAreRejected() {
    Fragment euros = fragment("euros.csv", "EUR", 2018, 2019);
    Fragment dollars = fragment("dollars.csv", "USD", 2020);

    Panel panel = Panel.of(List.of(dollars, euros), List.of(), "");

    assertThat(panel.unit()).isEqualTo("EUR");
    assertThat(panel.series().get(0).length()).isEqualTo(2);
    assertThat(panel.settlement().conflicts()).hasSize(1);
    assertThat(panel.settlement().conflicts().get(0).reason())
        .isEqualTo(
            "dollars.csv, line 2, column 3: '5' of sales is in USD, expected EUR as in most files");
  }

  private static Fragment fragment(String file, String unit, int... years) {
    Fragment fragment = new Fragment("sales", unit);
    SeriesKey key = new SeriesKey("A", "", SeriesKey.LEVEL, PriceBasis.UNSTATED, Cadence.ANNUAL);
    for (int year : years) {
      fragment
          .observe(fragment.series(key), year, "")
          .place(file, 2, 3)
          .qualify(ObsStatus.NORMAL, Bound.EXACT, 0)
          .value(5, "5");
    }
    return fragment;
  }

  @Test
  void aFigureThatALaterFileReplacesByAnotherIsRemarkedOn() {
    Panel panel =
        Observed.of("gdp", "CNY").file("a.csv").year(2018, 47).file("b.csv").year(2018, 99).panel();

    assertThat(panel.series().get(0).at(0)).isEqualTo(99);
    assertThat(panel.settlement().differing()).hasSize(1);
    assertThat(panel.settlement().differing().get(0).reason()).contains("is replaced by", "b.csv");
  }

  @Test
  void aYearAsTheStateOfKnowledgeIncludesWhatWasPublishedInIt() {
    assertThat(Vintages.known("2018-08", "2018")).isTrue();
    assertThat(Vintages.known("2019-01", "2018")).isFalse();
    assertThat(Vintages.known("2018", "2018")).isTrue();
    assertThat(Vintages.known("2018", "2018-06-30")).isFalse();
  }

  @Test
  void howFineFiguresArePrintedSurvivesTheJourney() {
    List<Fragment> fragments =
        gdp.step(0.5).year(2016, 80.0).file("b.csv").step(100).year(2017, 90.0).fragments().stream()
            .map(fragment -> Fragment.fromBytes(fragment.toBytes()))
            .toList();

    SeriesRows rows = Panel.of(fragments, List.of(), "").series().get(0).rows();

    assertThat(rows.step(rows.used(0))).isEqualTo(0.5);
    assertThat(rows.step(rows.used(1))).isEqualTo(100);
  }

  @Test
  void figureInAnotherUnitIsKnownToBeElsewhere() {
    Fragment other = Observed.of("gdp", "USD").year(2017, 1).fragments().get(0);
    List<Fragment> fragments = gdp.year(2015, 70).year(2016, 80.0).fragments();
    fragments.add(other);

    Panel panel = Panel.of(fragments, List.of(), "");

    SeriesKey key = panel.series().get(0).key();
    assertThat(panel.inAnotherUnit(key, Period.year(2017))).isTrue();
    assertThat(panel.inAnotherUnit(key, Period.year(2016))).isFalse();
  }
}
