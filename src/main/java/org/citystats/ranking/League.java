package org.citystats.ranking;

import java.util.Arrays;
import java.util.Set;
import org.citystats.formula.PlaceRange;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.TieRule;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;

/** The members of a circle with their scores in one period, and their places. */
final class League {

  /** Least number of members with a value. */
  private static final int FEWEST = 2;

  /** What a report prints of a rate: a tenth of one per cent. */
  private static final double PRINTED = 1000;

  private static final Set<String> RATES = Set.of(Indicator.RATIO, Unit.POINTS);

  private final Sheet sheet;
  private final int at;
  private final Members members;
  private final Rules rules;
  private final Direction direction;
  private final double[] scores;
  private final Places places;

  /** Whether enough members have a value: at least two, and the needed share of all. */
  private final boolean covered;

  /** Of the scores of a period of a sheet. */
  League(Sheet sheet, int at, Members members, Terms terms) {
    this.sheet = sheet;
    this.at = at;
    this.members = members;
    this.rules = terms.rules();
    this.direction = terms.direction();
    scores = new double[members.size()];
    for (int member = 0; member < scores.length; member++) {
      boolean barred = members.barred(member) != WhyNot.NONE;
      scores[member] = barred ? Double.NaN : precise(score(member));
    }
    places = Places.of(scores, direction);
    double needed = Math.ceil(rules.coverage() * members.eligible());
    covered = places.peers() >= Math.max(FEWEST, needed);
  }

  /** How places are given, and which way is good. */
  record Terms(Rules rules, Direction direction) {}

  private double precise(double score) {
    boolean printed = rules.precision() == Rules.Precision.PRINTED && RATES.contains(sheet.unit());
    return printed ? Math.rint(score * PRINTED) / PRINTED : score;
  }

  /** Whether no member has a value. */
  boolean isEmpty() {
    return places.peers() == 0;
  }

  /** The score of a member, {@code NaN} if there is none. */
  double score(int member) {
    int number = members.number(member);
    return number < 0 ? Double.NaN : sheet.value(at, number);
  }

  /** The places; those of members that are {@link #ranked}. */
  Places places() {
    return places;
  }

  /** Whether a member has a place: it has a value and enough peers. */
  boolean ranked(int member) {
    return covered && places.ranked(member);
  }

  /** Its place in whole numbers: the best of the shared ones where the rule gives a half. */
  long rank(int member) {
    return Math.round(
        places.place(member, rules.ties() == TieRule.AVERAGE ? TieRule.MIN : rules.ties()));
  }

  /** Why a member has no place, or {@link WhyNot#NONE}. */
  WhyNot whyNot(int member) {
    if (members.barred(member) != WhyNot.NONE) {
      return members.barred(member);
    }
    if (!covered) {
      return WhyNot.TOO_FEW_PEERS;
    }
    int number = members.number(member);
    return number < 0 ? WhyNot.NO_VALUE : sheet.reason(at, number);
  }

  /** Status letters of the score of a member. */
  String status(int member) {
    int number = members.number(member);
    return ObsStatus.letters(number < 0 ? ObsStatus.MISSING : sheet.status(at, number));
  }

  /** How many members that might be ranked have no value. */
  int missing() {
    return members.eligible() - places.peers();
  }

  /** Whether it can be said by how much every score may be off because figures are rounded. */
  boolean knowsRounding() {
    boolean known = !isEmpty();
    for (int member = 0; member < scores.length; member++) {
      known &= !places.ranked(member) || !Double.isNaN(sheet.half(at, members.number(member)));
    }
    return known;
  }

  /** Between which places the members may truly stand. */
  PlaceRange range() {
    double[] halves = new double[scores.length];
    for (int member = 0; member < halves.length; member++) {
      halves[member] = places.ranked(member) ? sheet.half(at, members.number(member)) : 0;
    }
    return new PlaceRange(scores, halves, direction);
  }

  @Override
  public String toString() {
    return sheet.line() + " " + sheet.period(at) + " " + Arrays.toString(scores);
  }
}
