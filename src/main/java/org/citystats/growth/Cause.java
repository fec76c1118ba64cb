package org.citystats.growth;

import java.util.Locale;

/** Why a printed rate and the one computed from levels differ, most likely; or that they do not. */
enum Cause {
  /** They agree within what the printed digits allow. */
  EQUAL_WITHIN_ROUNDING("they agree within what the printed digits allow"),
  /** The office gives the difference of logarithms. */
  LOGARITHMIC("the series is printed as differences of logarithms, and so is this figure"),
  /** The office counts at constant prices, the levels are at current ones. */
  REAL_AGAINST_NOMINAL("the printed rate is real, the levels are at current prices"),
  /** The office adjusts the scope of the base. */
  ADJUSTED_SCOPE("the printed rate is on a comparable scope, the levels are not"),
  /** The office prints the yearly average of two years. */
  TWO_YEAR_AVERAGE("the printed rate is the yearly average over two years"),
  /** Another publication gives the base that the printed rate counts from. */
  REVISED_BASE("an earlier or later publication gives the base that the printed rate counts from"),
  /** Rate and levels were published at different dates. */
  OTHER_VINTAGE("rate and levels are of different publications"),
  /** Nobody listed a break, but the levels look like one. */
  SUSPECTED_BREAK("more than ten points apart: a break in the levels that is not listed"),
  /** The base was revised, or the scope changed, without a word. */
  BASE_OR_SCOPE("the base was revised or the scope changed without a word"),
  /** A census breaks the levels. */
  CENSUS("a census lies between the levels"),
  /** The area changed. */
  BOUNDARY("the area changed between the levels"),
  /** The definition changed. */
  DEFINITION("the definition changed between the levels"),
  /** Levels are no longer published. */
  LEVEL_STOPPED("levels are no longer published");

  private final String sentence;

  Cause(String sentence) {
    this.sentence = sentence;
  }

  /** The code written to tables. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means. */
  String sentence() {
    return sentence;
  }
}
