package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts that must not depend on how the data come. */
class VerdictPropertiesTest {

  private static final String[] OPERATORS = {">=", ">", "<=", "<", "=", "~"};

  /** A target of a made-up indicator, with its last value and its result. */
  private record Drawn(String id, String op, double goal, double before, double reached) {

    Promise promise(double scale) {
      return Promise.of(id, "level", "2019").id(id).asks(op, goal * scale);
    }

    Figures figures(double scale, List<Integer> years) {
      Figures figures = Figures.of(id, "unit");
      for (int year : years) {
        figures.year(year, (year == 2019 ? reached : before) * scale);
      }
      return figures;
    }
  }

  private static List<Drawn> drawn(Random random) {
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String op = OPERATORS[random.nextInt(OPERATORS.length)];
      double goal = 50 + random.nextInt(100);
      double reached = random.nextInt(4) == 0 ? goal : goal + random.nextInt(21) - 10;
      drawn.add(new Drawn("x" + i, op, goal, 40 + random.nextInt(60), reached));
    }
    return drawn;
  }

  private static List<String> verdicts(
      List<Drawn> drawn, List<Drawn> asked, double scale, List<Integer> years) {
    List<Promise> promises = asked.stream().map(each -> each.promise(scale)).toList();
    Figures[] figures =
        asked.stream().map(each -> each.figures(scale, years)).toArray(Figures[]::new);
    Verdicts verdicts = Verdicts.of(promises, figures);
    return drawn.stream().map(each -> verdicts.verdict(each.id())).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20190116, 42})
  void orderAndUnitOfTheInputChangeNoVerdict(long seed) {
    Random random = new Random(seed);
    List<Drawn> drawn = drawn(random);
    List<Drawn> shuffled = new ArrayList<>(drawn);
    Collections.shuffle(shuffled, random);

    List<String> plain = verdicts(drawn, drawn, 1, List.of(2018, 2019));

    assertThat(verdicts(drawn, shuffled, 1, List.of(2019, 2018)))
        .as("seed " + seed)
        .isEqualTo(plain);
    assertThat(verdicts(drawn, drawn, 10_000, List.of(2018, 2019)))
        .as("seed " + seed)
        .isEqualTo(plain);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 8, 9})
  void boundEqualToTheValueAsPrintedIsMet(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      double printed = (random.nextInt(20_000) - 10_000) / 1000.0;
      Promise promise = Promise.of("x", "level", "2019").asks(">=", printed);

      assertThat(Verdicts.of(promise, Figures.of("x", "unit").year(2019, printed)).verdict())
          .as("seed %d, %s", seed, printed)
          .isEqualTo("achieved");
    }
  }
}
