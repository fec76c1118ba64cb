package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/** What is said of one result: level, growth, basis, status, break and contradiction. */
final class ResultStatement {

  /** Printed and computed rates that differ by more than this contradict each other. */
  private static final double ROUNDING = 0.001;

  private final Facts facts;

  ResultStatement(Facts facts) {
    this.facts = facts;
  }

  /** All that is said of a result. */
  Statement of(Key key) {
    List<Sentence> said = new ArrayList<>();
    said.add(first(key));
    if (broken(key)) {
      boolean published = facts.rates().printed(key).known();
      Phrase phrase = published ? ResultPhrases.BREAK : ResultPhrases.BREAK_NO_RATE;
      said.add(phrase.with("period", new Word.When(key.period())).with("kind", kind(key)));
    }
    if (!broken(key) && acrossVintages(key)) {
      said.add(ResultPhrases.VINTAGES_NO_RATE.plain());
    }
    if (contradicts(key)) {
      said.add(
          ResultPhrases.CONTRADICTION
              .with("a", facts.rates().printed(key).figure())
              .with("b", facts.rates().computed(key).figure()));
    }
    return new Statement(key.text(), said);
  }

  private Sentence first(Key key) {
    Level level = facts.levels().of(key);
    Rate rate = facts.rates().best(key);
    boolean told = rate.known() || !rate.bound().isEmpty();
    Phrase phrase =
        level.known()
            ? told ? ResultPhrases.LEVEL_GROWTH : ResultPhrases.LEVEL_ONLY
            : told ? ResultPhrases.GROWTH_ONLY : ResultPhrases.NONE;
    String status = told ? union(level.status(), rate.status()) : level.status();
    return phrase
        .with("indicator", facts.names().indicator(key.indicator()))
        .with("area", facts.names().area(key.area()))
        .with("period", new Word.When(key.period()))
        .with("level", GrowthWords.level(level))
        .with("growth", level.known() ? GrowthWords.clause(rate) : GrowthWords.verb(rate))
        .with("basis", GrowthWords.basis(rate.basis()))
        .with("status", GrowthWords.statusNote(status, rate));
  }

  private static String union(String one, String other) {
    StringBuilder letters = new StringBuilder(one);
    for (char letter : other.toCharArray()) {
      if (one.indexOf(letter) < 0) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** Whether levels before the period of a result are not comparable. */
  boolean broken(Key key) {
    return facts.levels().of(key).afterBreak()
        || facts.rates().computed(key).acrossBreak()
        || declared(key) != null;
  }

  /** Whether there is no rate because its levels come from different publications. */
  private boolean acrossVintages(Key key) {
    Rate best = facts.rates().best(key);
    return facts.levels().of(key).known()
        && !best.known()
        && best.bound().isEmpty()
        && facts.rates().computed(key).acrossVintages();
  }

  /** The kind of the break before a result, in words. */
  Sentence kind(Key key) {
    SeriesBreak declared = declared(key);
    if (declared != null) {
      return kind(declared.kind()).plain();
    }
    String reason = facts.rates().computed(key).whyNot();
    return reason.equals(WhyNot.BOUNDARY_CHANGE.code())
        ? ResultPhrases.BOUNDARY.plain()
        : ResultPhrases.REVISION.plain();
  }

  /** The words of a kind of break. */
  static Phrase kind(String code) {
    return switch (code) {
      case "census" -> ResultPhrases.CENSUS;
      case "boundary" -> ResultPhrases.BOUNDARY;
      case "definition" -> ResultPhrases.DEFINITION;
      default -> ResultPhrases.REVISION;
    };
  }

  private SeriesBreak declared(Key key) {
    for (SeriesBreak each : facts.background().breaks()) {
      boolean indicator = each.indicator().equals("*") || each.indicator().equals(key.indicator());
      if (indicator && each.area().equals(key.area()) && each.from().code().equals(key.period())) {
        return each;
      }
    }
    return null;
  }

  /** Whether printed and computed growth of one basis differ by more than rounding. */
  boolean contradicts(Key key) {
    Rate printed = facts.rates().printed(key);
    Rate computed = facts.rates().computed(key);
    boolean comparable =
        printed.known()
            && computed.known()
            && printed.bound().isEmpty()
            && computed.bound().isEmpty()
            && !printed.basis().equals("real")
            && !printed.basis().equals("comparable");
    return comparable
        && printed.figure().unit().equals(computed.figure().unit())
        && Math.abs(printed.figure().value() - computed.figure().value()) > ROUNDING;
  }
}
