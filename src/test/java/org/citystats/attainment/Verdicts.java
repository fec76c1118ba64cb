package org.citystats.attainment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;

/** The rows of the attainment table for targets and figures, by their keys. */
final class Verdicts {

  private final Columns rows;

  private Verdicts(Columns rows) {
    this.rows = rows;
  }

  static Verdicts of(List<Promise> promises, Figures... figures) {
    return of(promises, Map.of(), figures);
  }

  static Verdicts of(Promise promise, Figures... figures) {
    return of(List.of(promise), figures);
  }

  static Verdicts of(List<Promise> promises, Map<String, PriceBasis> usual, Figures... figures) {
    List<Panel> panels = Arrays.stream(figures).map(Figures::panel).toList();
    Map<String, String> units = new HashMap<>();
    panels.forEach(panel -> units.put(panel.indicator(), panel.unit()));
    List<Target> targets = promises.stream().map(each -> each.target(units)).toList();
    Map<String, Indicator> indicators = new HashMap<>();
    usual.forEach((code, basis) -> indicators.put(code, indicator(code, basis)));
    return of(targets, new Known(indicators, Peers.NONE), panels);
  }

  /** What is known beside targets and figures. */
  record Known(Map<String, Indicator> indicators, Peers peers) {}

  private static Indicator indicator(String code, PriceBasis basis) {
    return new Indicator(code, code, "", "", Direction.NONE, "", basis, false, List.of());
  }

  static Verdicts of(List<Target> targets, Known known, List<Panel> panels) {
    return new Verdicts(
        new Attainment(Attainment.Rules.usual("2020-12-31"), known.indicators())
            .of(targets, answers(targets, known, panels)));
  }

  static Map<Ask, Measured> answers(List<Target> targets, Known known, List<Panel> panels) {
    Map<Ask, Measured> answers = new HashMap<>();
    Measuring measuring = new Measuring(known.peers());
    for (Ask ask : Asks.of(targets, known.indicators())) {
      for (Panel panel : panels) {
        if (panel.indicator().equals(ask.indicator())) {
          answers.put(ask, measuring.of(ask, panel));
          Measuring.earlier(ask, panel)
              .forEach(then -> answers.put(then, measuring.of(then, panel)));
        }
      }
    }
    return answers;
  }

  int size() {
    return rows.size();
  }

  String text(String key, Concept concept) {
    return rows.text(row(key), concept);
  }

  double number(String key, Concept concept) {
    return rows.number(row(key), concept);
  }

  boolean counts(String key) {
    return rows.column(Concepts.IS_TARGET).flag(row(key));
  }

  /** Verdict, with its reason behind a slash if there is one. */
  String verdict(String key) {
    String reason = text(key, Concepts.REASON);
    String verdict = text(key, Concepts.VERDICT);
    return reason.isEmpty() ? verdict : verdict + "/" + reason;
  }

  String verdict() {
    return verdict("T");
  }

  /** Row of a key, or of a key and a period joined by a space. */
  private int row(String key) {
    return IntStream.range(0, rows.size())
        .filter(
            row -> {
              String id = rows.text(row, Concepts.TARGET_ID);
              return key.equals(id) || key.equals(id + " " + rows.text(row, Concepts.TIME_PERIOD));
            })
        .findFirst()
        .orElseThrow();
  }
}
