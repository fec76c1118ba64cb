package org.citystats.report.facts;

import java.util.List;
import org.citystats.model.Verdict;
import org.citystats.report.content.Figure;

/**
 * A verdict on a target with the target.
 *
 * @param id key of the target or of a group
 * @param key area, indicator, breakdown, period judged
 * @param goal what was asked
 * @param reached what was reached, absent if unknown
 * @param score how far it is from the goal
 * @param verdict the verdict
 * @param reason code of the reason where it cannot be judged
 * @param remarks codes of remarks
 * @param status status letters of what was reached
 * @param group key of its group, empty if alone
 * @param counted whether it counts as a target in force, not as a part or a name of a programme
 */
public record Judgement(
    String id,
    Key key,
    Goal goal,
    Figure reached,
    Score score,
    Verdict verdict,
    String reason,
    List<String> remarks,
    String status,
    String group,
    boolean counted) {

  /**
   * What was asked.
   *
   * @param measure what is promised of the indicator
   * @param operator how reached and asked are compared, by its code
   * @param low the value, or the lower end
   * @param high the upper end, absent but for between
   * @param comparator what it is compared with instead of a value, empty if a value is given
   * @param basePeriod base period, empty for the usual one
   * @param basis price basis asked, empty if not said
   */
  public record Goal(
      String measure,
      String operator,
      Figure low,
      Figure high,
      String comparator,
      String basePeriod,
      String basis) {

    /** Whether it is a rate, a share or a multiple, of which no ratio is told. */
    public boolean inRatios() {
      return low.unit().equals(Figure.RATIO) || low.unit().equals(Figure.TIMES);
    }
  }

  /**
   * How far it is from the goal.
   *
   * @param margin beyond the goal, below zero if short; points for rates
   * @param ratio reached over goal, absent where it makes no sense
   * @param progress share of the way done
   * @param expected share of the way due
   * @param pace yearly rate or step needed from now
   */
  public record Score(Figure margin, Figure ratio, Figure progress, Figure expected, Figure pace) {}

  /** Whether it sums up the parts of a group. */
  public boolean isGroup() {
    return remarks.contains("group");
  }

  /** Whether what was reached is on another price basis than what was asked. */
  public boolean basisDiffers() {
    return remarks.contains("basis_differs");
  }

  /** Whether its number belongs to the name of a programme. */
  public boolean isName() {
    return reason.equals("programme_name");
  }

  /** Whether another target replaces it. */
  public boolean isReplaced() {
    return remarks.contains("superseded");
  }
}
