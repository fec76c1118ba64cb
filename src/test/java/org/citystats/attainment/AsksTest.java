package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsksTest {

  @Test
  void targetInStepAsksForBothSides() {
    Promise promise = Promise.of("income", "growth", "2019").asks("~").like("gdp.growth@B");

    assertThat(asks(promise))
        .extracting(Ask::role, Ask::indicator, ask -> ask.what().area())
        .containsExactly(
            tuple(Ask.Role.OWN, "income", "A"), tuple(Ask.Role.COMPARATOR, "gdp", "B"));
  }

  @Test
  void directionAsksForTheChangeAndForTheGrowth() {
    assertThat(asks(Promise.of("x", "level", "2019").asks("up")))
        .extracting(Ask::role, ask -> ask.what().measure())
        .containsExactly(tuple(Ask.Role.OWN, "change"), tuple(Ask.Role.DIRECTION, "growth"));
  }

  @Test
  void namesOfProgrammesAndDeferredTargetsAskForNothing() {
    assertThat(asks(Promise.of("x", "level", "2019").asks("=", 10).programmeName())).isEmpty();
    assertThat(asks(Promise.of("x", "level", "2019").asks("deferred"))).isEmpty();
  }

  @Test
  void boundOfEachYearAsksForEachYear() {
    Promise promise = Promise.of("x", "level", "2018/2020").asks(">=", 10).group("", "EACH_YEAR");

    assertThat(asks(promise))
        .extracting(ask -> ask.what().period().code())
        .containsExactly("2018", "2019", "2020");
  }

  private static List<Ask> asks(Promise promise) {
    return Asks.of(List.of(promise.target()));
  }
}
