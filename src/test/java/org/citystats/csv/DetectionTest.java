package org.citystats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a,b#1,2#3,4 ! , ! 2",
        "a;b#1;2 ! ; ! 2",
        "a\\tb\\tc#1\\t2\\t3 ! tab ! 3",
        "a|b#1|2 ! | ! 2",
        "a;b#1,5;2,5#3,5;4,5 ! ; ! 2",
        "a;b#1;2,5#3;4 ! ; ! 2",
        "a,b,c#1;2,x,y#3,z,w ! , ! 3",
        "`a;1`,b#`c;2`,d ! , ! 2",
        "one#two ! , ! 1",
        "title#unit#note#a,b,c#1,2,3#4,5,6#source ! , ! 3",
        "a,b,c#1,2#3#4,5,6,7 ! , ! 4",
        "k;town;n#1;Aa, Stadt;2#2;Bb, Land;3#3;Cc;4 ! ; ! 3",
        "sep=;#a,b;c,d#1,2;3,4 ! ; ! 2",
        "SEP=|#a,b|c,d ! | ! 2"
      })
  void delimiterIsTheOneThatGivesEqualWidths(String text, String delimiter, int width) {
    Detection detection = detected(text).value();

    assertThat(detection.dialect().delimiterName()).isEqualTo(delimiter);
    assertThat(detection.width()).isEqualTo(width);
  }

  @Test
  void evidenceSaysWhatWasCounted() {
    assertThat(detected("title#a;b#1;2").value().evidence())
        .isEqualTo("';' gives 2 cells in 2 of 3 records");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Changchun, Jilin;2018#Dalian, Liaoning;2019 ! ",
        "a,b;c#d,e;f ! ",
        "a,b;c,d#1,2#3;4;5#6 ! "
      })
  void twoDelimitersThatFitAreToldAndNotGuessed(String text) {
    Refusal refusal = detected(text).refusal();

    assertThat(refusal.code()).isEqualTo("delimiter_unclear");
    assertThat(refusal.sentence("t.csv"))
        .startsWith("Cannot tell the cells apart at t.csv: ',' gives ")
        .contains("';' gives ")
        .endsWith(
            "expected one delimiter that fits; declare delimiter ; if it parts the cells as they"
                + " should be");
  }

  @Test
  void blanksAroundQuotesAreFound() {
    Detection detection = detected("a, b#`x`, `y, z`#`u`, `v`").value();

    assertThat(detection.dialect()).isEqualTo(Dialect.COMMA.padded());
    assertThat(detection.width()).isEqualTo(2);
  }

  private static Outcome<Detection> detected(String lines) {
    String text = lines.trim().replace('#', '\n').replace('`', '"').replace("\\t", "\t");
    return Detection.of(CsvText.of(text + "\n"), Limits.DEFAULT);
  }
}
