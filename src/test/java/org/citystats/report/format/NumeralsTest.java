package org.citystats.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Language;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.07; ratio; 7%; 7%",
        "0.062; ratio; 6.2%; 6.2%",
        "0.0695; ratio; 7.0%; 7.0%",
        "-0.0005; ratio; −0.1%; −0.1%",
        "0.0004; ratio; 0.0%; 0.0%",
        "0.023; pp; 2.3 percentage points; 2.3个百分点",
        "717571000000; CNY; CNY 717.6 billion; 7,175.7亿元",
        "47800000000; CNY; CNY 47.8 billion; 478亿元",
        "1234000000; CNY; CNY 1.23 billion; 12.34亿元",
        "35332; CNY; CNY 35,332; 35,332元",
        "2500000; CNY; CNY 2.5 million; 250万元",
        "35332; CNY_per_person; CNY 35,332 per person; 35,332元/人",
        "98000; person; 98,000 persons; 98,000人",
        "1; person; 1 person; 1人",
        "1.9; times; 1.90 times; 1.90倍",
        "12; some_thing; 12; 12 some thing",
        "12; 辆; 12; 12辆",
        "2.3; multiple; 2.3; 2.3",
        "16; rank; 16; 16",
        "1; water_body; 1 water body; 1个",
        "75; water_body; 75 water bodies; 75个",
        "6; industry; 6 industries; 6个",
        "138; issue; 138 issues; 138件",
        "89000000; person_time; 89,000,000 visits; 8,900万人次",
        "9500; person_time; 9,500 visits; 9,500人次",
        "20593000000; m2; 20,593 km²; 20,593平方公里"
      })
  void publishedFiguresGainNoDigits(double value, String unit, String english, String chinese) {
    Figure figure = Figure.printed(value, unit);

    assertThat(new Numerals(Language.EN).of(figure).full()).isEqualTo(english);
    assertThat(new Numerals(Language.ZH).of(figure).full()).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource({"0.07, 7.0%", "0.0695, 7.0%", "0.06949, 6.9%", "-0.0695, −7.0%", "-0.0004, 0.0%"})
  void computedRatesHaveOneDecimalAndHalvesGoAwayFromZero(double value, String shown) {
    Figure rate = Figure.computed(value, "ratio");

    assertThat(new Numerals(Language.EN).of(rate).bare()).isEqualTo(shown);
  }

  @Test
  void columnHasOneScale() {
    Figure small = Figure.printed(5e7, "CNY").beside(7e11);

    assertThat(new Numerals(Language.EN).of(small).bare()).isEqualTo("0.1");
    assertThat(new Numerals(Language.EN).of(small).unit().column()).isEqualTo("CNY bn");
  }

  @ParameterizedTest
  @CsvSource({"0.0213, 0.0213, 2.1%", "0.0005, 0.0048, 0.05%", "-0.0005, 0.00041, −0.050%"})
  void largestOfAColumnOfSmallRatesShowsTwoDigits(double value, double largest, String shown) {
    Figure rate = Figure.computed(value, "ratio").fineBeside(largest);

    assertThat(new Numerals(Language.EN).of(rate).bare()).isEqualTo(shown);
  }

  @Test
  void unitOfAShareStandsBesideTheNumberOnly() {
    Wording wording = new Wording(Language.EN);

    assertThat(wording.cell(new Word.UnitOf(Figure.printed(1, "ratio")))).isEmpty();
    assertThat(wording.cell(new Word.UnitOf(Figure.computed(0.02, "pp")))).isEmpty();
    assertThat(wording.cell(new Word.UnitOf(Figure.printed(20, "village")))).isEqualTo("villages");
    assertThat(wording.cell(new Word.UnitOf(Figure.printed(16, "rank")))).isEmpty();
  }

  @Test
  void boundStandsBeforeTheNumberInCellsAndInThePattern() {
    Numeral numeral = new Numerals(Language.EN).of(Figure.printed(0.07, "ratio").bounded(">"));

    assertThat(numeral.bare()).isEqualTo("> 7%");
    assertThat(numeral.pattern()).isEqualTo("\"> \"#,##0%");
    assertThat(numeral.cell()).isEqualTo(0.07);
  }

  @Test
  void whatIsFilledInIsNotLookedThroughAgain() {
    Word text = new Word.Text("{b} ${x}");
    Sentence sentence = Sentence.of(FramePhrases.ALL_ROWS).with("table", text);

    assertThat(new Wording(Language.EN).say(sentence)).isEqualTo("All rows: tables/{b} ${x}");
  }

  @Test
  void rowsOfWordsAreJoinedAsTheLanguageDoes() {
    Word.Row row =
        new Word.Row(List.of(new Word.Text("a"), new Word.Text("b"), new Word.Text("c")));

    assertThat(new Wording(Language.EN).say(row)).isEqualTo("a, b and c");
    assertThat(new Wording(Language.ZH).say(row)).isEqualTo("a、b、c");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019, 2019年",
    "2019-Q1, the first quarter of 2019, 2019年第一季度",
    "2019-03, March 2019, 2019年3月",
    "2019-01/2019-06, January to June 2019, 2019年1-6月",
    "2018/19, 2018/19, 2018/19财年",
    "2016/2020, 2016 to 2020, 2016-2020年",
    "someday, someday, someday"
  })
  void periodsAreSaidInWords(String code, String english, String chinese) {
    Word when = new Word.When(code);

    assertThat(new Wording(Language.EN).say(when)).isEqualTo(english);
    assertThat(new Wording(Language.ZH).say(when)).isEqualTo(chinese);
  }
}
