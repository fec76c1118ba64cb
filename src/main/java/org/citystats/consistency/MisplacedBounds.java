package org.citystats.consistency;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.panel.Statement;

/** Exact numbers behind "more than": the word may belong to a threshold. */
record MisplacedBounds() implements FindingCheck {

  private static final int EXACT = 4;

  @Override
  public String says() {
    return "A number to the last digit behind 'more than', or an exact one beside it elsewhere.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.statements().stream()
        .filter(each -> each.isLevel() && lower(each.entry().bound()))
        .filter(each -> digits(each.entry().value()) >= EXACT || exact(each, evidence).isPresent())
        .map(each -> finding(each, evidence))
        .toList();
  }

  private static boolean lower(Bound bound) {
    return bound == Bound.MORE || bound == Bound.AT_LEAST;
  }

  private static int digits(double value) {
    return new java.math.BigDecimal(Double.toString(Math.abs(value)))
        .stripTrailingZeros()
        .precision();
  }

  /** The same figure without a bound in another vintage. */
  private static Optional<Statement> exact(Statement bounded, Evidence evidence) {
    return evidence.statements().stream()
        .filter(each -> each.indicator().equals(bounded.indicator()))
        .filter(each -> each.key().equals(bounded.key()))
        .filter(each -> each.period().equals(bounded.period()))
        .filter(each -> each.entry().bound() == Bound.EXACT)
        .filter(each -> each.entry().value() == bounded.entry().value())
        .findFirst();
  }

  private static Finding finding(Statement each, Evidence evidence) {
    Evidence.Names names = evidence.names(each.indicator());
    double value = each.entry().value();
    String bound = each.entry().bound().code();
    return new Finding(
        "bound_misplaced",
        Finding.Severity.DOUBT,
        new Finding.About(Places.key(each), "", Places.of(each)),
        value,
        Double.NaN,
        new Finding.Said(
            "'%s' is printed as %s %s: a number to the last digit behind such a word; it may belong to a threshold."
                .formatted(names.en(), bound, Shown.en(value, each.unit())),
            "“%s”印为%s%s：精确数字前出现界限词，该词可能属于规模标准。"
                .formatted(names.zh(), bound, Shown.zh(value, each.unit()))));
  }
}
