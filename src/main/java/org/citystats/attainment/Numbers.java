package org.citystats.attainment;

import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.TargetConcepts;

/** The figures of rows of table {@code attainment}. */
final class Numbers {

  private static final double NO = Double.NaN;

  private final Columns rows;

  Numbers(Columns rows) {
    this.rows = rows;
  }

  /** Of a judgement by the rules of this house. */
  void of(Judgement judgement, Outlook outlook) {
    against(judgement.against());
    course(judgement.course());
    outlook(outlook);
    behind(judgement);
    number(TargetConcepts.METHOD_VALUE, NO);
    number(TargetConcepts.METHOD_SCORE, NO);
  }

  /** Of the opinion of another method. */
  void of(Judgement judgement, Opinion opinion) {
    against(judgement.against());
    course(Course.NONE);
    outlook(Outlook.NONE);
    behind(judgement);
    number(TargetConcepts.METHOD_VALUE, opinion.assessed().value());
    number(TargetConcepts.METHOD_SCORE, opinion.assessed().score());
  }

  /** Of a group, which has none. */
  void none() {
    against(new Judgement.Against(NO, NO, NO, NO));
    course(Course.NONE);
    outlook(Outlook.NONE);
    number(TargetConcepts.BASE_VALUE, NO);
    rows.column(TargetConcepts.AMONG).addAbsent();
    number(TargetConcepts.METHOD_VALUE, NO);
    number(TargetConcepts.METHOD_SCORE, NO);
  }

  private void against(Judgement.Against against) {
    number(Concepts.REACHED, against.reached());
    number(Concepts.GOAL, against.goal());
    number(Concepts.MARGIN, against.margin());
    number(Concepts.RATIO, against.ratio());
  }

  private void course(Course course) {
    number(Concepts.PROGRESS, course.progress());
    number(Concepts.EXPECTED_PROGRESS, course.expected());
    number(Concepts.REQUIRED_PACE, course.pace());
    number(TargetConcepts.REQUIRED_AMOUNT, course.amount());
    number(Concepts.PROJECTED, course.projected());
  }

  private void outlook(Outlook outlook) {
    number(TargetConcepts.BEST_PACE, outlook.bestPace());
    number(TargetConcepts.FORECAST, outlook.forecast());
    number(TargetConcepts.LOW_80, outlook.inner().low());
    number(TargetConcepts.HIGH_80, outlook.inner().high());
    number(TargetConcepts.LOW_95, outlook.outer().low());
    number(TargetConcepts.HIGH_95, outlook.outer().high());
    number(TargetConcepts.PROBABILITY, outlook.probability());
    whole(TargetConcepts.REACHABLE_UNTIL, outlook.reachableUntil());
  }

  private void behind(Judgement judgement) {
    Measured own = judgement.own();
    number(TargetConcepts.BASE_VALUE, own.start().value());
    whole(TargetConcepts.AMONG, own.backdrop().peers());
  }

  private void whole(Concept concept, int number) {
    if (number == 0) {
      rows.column(concept).addAbsent();
    } else {
      rows.column(concept).add((long) number);
    }
  }

  private void number(Concept concept, double figure) {
    rows.column(concept).add(Double.isFinite(figure) ? figure : NO);
  }
}
