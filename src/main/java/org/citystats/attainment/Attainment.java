package org.citystats.attainment;

import java.util.List;
import java.util.Map;
import org.citystats.model.Indicator;
import org.citystats.model.Target;
import org.citystats.schema.Columns;

/** Verdicts on targets and on groups of them, from measured quantities. */
public final class Attainment {

  /** Code of the rules of this house. */
  public static final String METHOD = "citystats";

  private final Rules rules;
  private final Map<String, Indicator> indicators;

  /**
   * By what is judged.
   *
   * @param tolerances parameters of the rules of this house
   * @param asOf state of knowledge, empty for the newest vintage
   * @param method code of the method whose verdict counts where it has one
   */
  public record Rules(Tolerances tolerances, String asOf, String method) {

    /** The usual parameters, on the state of knowledge of a date. */
    public static Rules usual(String asOf) {
      return new Rules(Tolerances.DEFAULTS, asOf, METHOD);
    }
  }

  /**
   * Verdicts by rules.
   *
   * @param indicators what is known of the indicators by code, as the asks were made with
   */
  public Attainment(Rules rules, Map<String, Indicator> indicators) {
    this.rules = rules;
    this.indicators = Map.copyOf(indicators);
  }

  /**
   * The rows of table {@code attainment}: one for each target, one for each group, for a target
   * that holds in each year one for each year, and for targets of several years one for each
   * further method.
   *
   * @param answers answers to the asks of the targets; a missing one stands for nothing published
   */
  public Columns of(List<Target> targets, Map<Ask, Measured> answers) {
    Rulings rulings = rulings(targets, answers);
    Versions versions = new Versions(targets, rules.asOf());
    AttainmentRows.Office office =
        new AttainmentRows.Office(rules.asOf(), rules.method(), rules.tolerances(), versions);
    AttainmentRows rows = new AttainmentRows(office, targets);
    rulings.now().forEach(each -> rows.of(each, TargetMethods.opinions(each)));
    rulings.groups(versions).forEach(rows::ofGroup);
    return rows.sorted();
  }

  /**
   * The rows of table {@code verdict_history}: the verdicts of a running target year by year, and
   * those of every target in earlier states of knowledge.
   */
  public Columns history(List<Target> targets, Map<Ask, Measured> answers) {
    HistoryRows rows = new HistoryRows();
    Rulings rulings = rulings(targets, answers);
    for (Judgement judgement : rulings.now()) {
      rows.of(judgement, rulings.earlier(judgement), rulings.byYear(judgement));
    }
    return rows.sorted();
  }

  private Rulings rulings(List<Target> targets, Map<Ask, Measured> answers) {
    Answers known = new Answers(targets, answers, indicators);
    return new Rulings(new Judging(rules.tolerances()), known, targets);
  }
}
