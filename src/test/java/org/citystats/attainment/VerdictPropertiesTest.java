package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.citystats.conf.CodeLists;
import org.citystats.conf.TargetWords;
import org.citystats.conf.Targets;
import org.citystats.model.Target;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 4, 5})
  void answersFromSeveralTasksGiveTheVerdictsOfOne(long seed) {
    List<Drawn> drawn = drawn(new Random(seed));
    List<Target> targets =
        drawn.stream().map(each -> each.promise(1).unit("unit").target()).toList();
    Verdicts.Known known = new Verdicts.Known(Map.of(), Peers.NONE);
    List<Panel> panels =
        drawn.stream().map(each -> each.figures(1, List.of(2018, 2019)).panel()).toList();
    Map<Ask, Measured> apart = new LinkedHashMap<>();
    for (int task = 6; task >= 0; task--) {
      List<Panel> some = new ArrayList<>();
      for (int i = task; i < panels.size(); i += 7) {
        some.add(panels.get(i));
      }
      apart.putAll(Verdicts.answers(targets, known, some));
    }
    Attainment attainment = new Attainment(Attainment.Rules.usual(""), Map.of());

    assertThat(texts(attainment.of(targets, apart)))
        .as("seed " + seed)
        .isEqualTo(texts(attainment.of(targets, Verdicts.answers(targets, known, panels))));
  }

  private static List<String> texts(Columns rows) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      texts.add(rows.text(row, Concepts.TARGET_ID) + " " + rows.text(row, Concepts.VERDICT));
    }
    return texts;
  }

  /** 6.95 % is shown as 7.0 % and judged as 6.95 %, whatever a report has room for. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {10, 11, 12})
  void valuesAreJudgedAsPublishedNotAsShown(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int tenths = 10 + random.nextInt(90);
      double goal = tenths / 1000.0;
      double reached = (tenths * 10 - 1 - random.nextInt(5)) / 10000.0;
      Promise promise = Promise.of("x", "growth", "2019").asks(">=", goal).binding();
      Figures figures =
          Figures.of("x", "CNY").growth(org.citystats.model.PriceBasis.NOMINAL).year(2019, reached);

      assertThat(Verdicts.of(promise, figures).verdict())
          .as("seed %d: %s against %s", seed, reached, goal)
          .isEqualTo("missed");
    }
  }

  /** What is converted at reading from one unit word or another gives the same bound. */
  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @CsvSource({"50,亿元,5000000000,元", "7.2,%,72,‰", "260,万人,2600000,人"})
  void unitOfTheTargetChangesNoBound(String one, String unit, String other, String otherUnit) {
    assertThat(bound(one, unit)).isEqualTo(bound(other, otherUnit));
  }

  private static double bound(String value, String unit) {
    String text =
        "target_id,area_code,indicator_code,period,measure,op,value,unit\nT,A,x,2019,level,>=,%s,%s\n"
            .formatted(value, unit);
    return Targets.read(
            List.of("t.csv"),
            path -> Optional.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            CodeLists.NONE,
            new TargetWords(TargetMeasures.traits(), Set.of()))
        .targets()
        .get(0)
        .goal()
        .low();
  }

  @Test
  void targetWithoutAUnitIsNotJudgedAgainstFiguresInOne() {
    Promise promise = Promise.of("x", "level", "2019").asks(">=", 500).withoutUnit();

    assertThat(Verdicts.of(promise, Figures.of("x", "CNY").year(2019, 5e10)).verdict())
        .isEqualTo("not measurable/unit_missing");
  }
}
