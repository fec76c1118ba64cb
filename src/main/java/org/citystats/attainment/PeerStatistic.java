package org.citystats.attainment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;

/**
 * The mean or the median of a quantity over a peer group, each member measured like the target
 * itself; written {@code mean@GROUP} and {@code median@GROUP}.
 *
 * <p>No figure if fewer than 80 % of the members have one, or if one is a bound.
 *
 * @param median whether it is the median, else the mean
 * @param group key of the peer group
 */
record PeerStatistic(boolean median, String group) {

  private static final Pattern FORM = Pattern.compile("(mean|median)@(.+)");
  private static final double LEAST_PRESENT = 0.8;

  /** The statistic that a text names; empty if it names none. */
  static Optional<PeerStatistic> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new PeerStatistic(form.group(1).equals("median"), form.group(2)))
        : Optional.empty();
  }

  /** The statistic where the figures are. */
  Measured of(Shelf shelf, TargetMeasure measure) {
    List<String> members = shelf.peers().members(group);
    List<Measured> known =
        members.stream()
            .map(member -> measure.of(shelf.asking(shelf.ask().of(member))))
            .filter(Measured::known)
            .filter(member -> !member.interim())
            .toList();
    boolean few = members.isEmpty() || known.size() < LEAST_PRESENT * members.size();
    if (few) {
      return Measured.none(shelf.ask(), Reason.PEER_SET_MISMATCH);
    }
    if (known.stream().anyMatch(member -> member.figure().bound() != Bound.EXACT)) {
      return Measured.none(shelf.ask(), Reason.ACTUAL_IS_BOUND);
    }
    byte status = ObsStatus.NORMAL;
    for (Measured each : known) {
      status = ObsStatus.derived(status, each.figure().status());
    }
    double[] values = known.stream().mapToDouble(Measured::value).sorted().toArray();
    double middle = median ? middle(values) : Arrays.stream(values).average().orElseThrow();
    Measured first = known.get(0);
    return Measured.of(first.figure().computed(middle, status), first.unit()).among(values.length);
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
