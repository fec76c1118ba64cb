package org.citystats.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.model.WhyNot;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

  static Stream<Phrase> phrases() {
    return Stream.<Phrase[]>of(
            ChangePhrases.values(),
            CityPhrases.values(),
            CoverPhrases.values(),
            DistrictPhrases.values(),
            GlancePhrases.values(),
            GrowthPhrases.values(),
            IndexPhrases.values(),
            NotePhrases.values(),
            QualityPhrases.values(),
            Reasons.values(),
            Remarks.values(),
            ResultPhrases.values(),
            TargetPhrases.values(),
            TargetTablePhrases.values())
        .flatMap(Stream::of)
        .filter(phrase -> phrase != GrowthPhrases.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void everyPhraseSaysTheSameThingsInBothLanguages(Phrase phrase) {
    assertThat(phrase.en()).isNotBlank();
    assertThat(phrase.zh()).isNotBlank();
    assertThat(blanks(phrase.zh())).containsExactlyInAnyOrderElementsOf(blanks(phrase.en()));
  }

  private static List<String> blanks(String text) {
    return Pattern.compile("\\{\\w+\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(value = WhyNot.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyReasonWhyThereIsNoFigureHasWords(WhyNot reason) {
    assertThat(Reasons.of(reason.code())).isInstanceOf(Sentence.class);
  }
}
