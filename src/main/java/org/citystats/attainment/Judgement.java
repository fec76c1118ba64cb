package org.citystats.attainment;

import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.Target;
import org.citystats.model.Verdict;

/**
 * What is said of a target, with the figures behind it; {@code NaN} stands for a figure that makes
 * no sense here.
 *
 * @param target the target
 * @param verdict what is said
 * @param reason why nothing can be said, else {@link Reason#NONE}
 * @param against what was reached and asked
 * @param course how far the target has come on its way
 * @param own the measured quantity
 * @param remarks what to know beside it
 */
record Judgement(
    Target target,
    Verdict verdict,
    Reason reason,
    Against against,
    Course course,
    Measured own,
    List<Remark> remarks) {

  /**
   * What was reached and asked.
   *
   * @param reached what was reached
   * @param goal what was asked, or the value of the comparator
   * @param margin how far beyond in the wanted direction
   * @param ratio how much of it
   */
  record Against(double reached, double goal, double margin, double ratio) {}

  /** The same with another reason for the absence of a verdict. */
  Judgement because(Reason other) {
    return new Judgement(target, verdict, other, against, course, own, remarks);
  }

  /** The same with a remark. */
  Judgement with(Remark remark) {
    List<Remark> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Judgement(target, verdict, reason, against, course, own, more);
  }

  /** Nothing can be said, for a reason. */
  static Judgement none(Target target, Measured own, Reason reason) {
    double goal = target.goal().low();
    Against against = new Against(own.value(), goal, Double.NaN, Double.NaN);
    return new Judgement(
        target, Verdict.NOT_MEASURABLE, reason, against, Course.NONE, own, own.remarks());
  }
}
