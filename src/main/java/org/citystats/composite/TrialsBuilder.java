package org.citystats.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citystats.formula.PiecewiseLine;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.Imputation;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexMethods;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;

/**
 * Lays out what is uncertain about an index in one year: the scores by every choice that might as
 * well have been made. The declared choice is one of them, the first.
 */
final class TrialsBuilder {

  private final Workings workings;
  private final IndexDoubts doubts;
  private final int year;
  private final int[] units;

  TrialsBuilder(Workings workings, int year) {
    this.workings = workings;
    this.doubts = workings.completed().index().doubts();
    this.year = year;
    this.units = units(workings, year);
  }

  /** The areas that are scored, by their numbers. */
  static int[] units(Workings workings, int year) {
    int from = year * workings.areas();
    return IntStream.range(0, workings.areas())
        .filter(area -> workings.completed().isKept(workings.whole(from + area)))
        .toArray();
  }

  Trials build() {
    IndexMethods made = workings.methods();
    IndexDoubts.Alternatives others = doubts.others();
    List<Imputation> imputations = with(made.gaps().imputation(), others.imputations());
    List<Treatment> treatments = with(made.outliers().treatment(), others.treatments());
    List<Normalisation> normalisations =
        with(made.scale().normalisation(), others.normalisations());
    List<Alternative> all = new ArrayList<>();
    for (Imputation imputation : imputations) {
      List<Imputing.Filled> filled = workings.filled(imputation);
      for (Treatment treatment : treatments) {
        for (Normalisation normalisation : normalisations) {
          all.add(alternative(filled, new Scales.Way(treatment, normalisation)));
        }
      }
    }
    int[] counts = {imputations.size(), treatments.size(), normalisations.size()};
    return trials(all, counts, means(others.means()));
  }

  private static <T> List<T> with(T declared, List<T> others) {
    return Stream.concat(Stream.of(declared), others.stream()).distinct().toList();
  }

  /** The means beside those declared; one that all nodes have already is none. */
  private Mean[] means(List<Mean> others) {
    List<Mean> means = new ArrayList<>();
    means.add(null);
    for (Mean mean : others) {
      boolean same =
          workings.tree().nodes().stream()
              .filter(node -> node.leaf().isEmpty())
              .map(node -> node.joining().mean())
              .allMatch(own -> own == mean || own == Mean.COPELAND);
      if (!same && !means.contains(mean)) {
        means.add(mean);
      }
    }
    return means.toArray(Mean[]::new);
  }

  private Trials trials(List<Alternative> all, int[] counts, Mean[] means) {
    IndexMethods.Scale scale = workings.methods().scale();
    double[] weights =
        IntStream.range(0, workings.tree().size()).mapToDouble(workings.joined()::weight).toArray();
    return new Trials(
        workings.tree(),
        weights,
        scale.low() + scale.high(),
        counts,
        all,
        means,
        doubts,
        factors(all, counts, means),
        standing());
  }

  private List<Factor> factors(List<Alternative> all, int[] counts, Mean[] means) {
    List<Factor> factors = new ArrayList<>();
    boolean fine =
        all.stream().anyMatch(each -> Arrays.stream(each.down()).anyMatch(down -> down != null));
    boolean[] varies = {
      doubts.weights().kind() != IndexDoubts.WeightDoubt.Kind.NONE,
      counts[2] > 1,
      means.length > 1,
      counts[0] > 1,
      counts[1] > 1,
      fine
    };
    for (Factor factor : Factor.values()) {
      if (varies[factor.ordinal()]) {
        factors.add(factor);
      }
    }
    return factors;
  }

  private Alternative alternative(List<Imputing.Filled> filled, Scales.Way way) {
    int leaves = filled.size();
    Alternative made =
        new Alternative(
            new double[leaves][], new double[leaves][], new double[leaves][], new boolean[leaves]);
    List<Scales.Scaled> scaled = workings.scaled(filled, way);
    for (int leaf = 0; leaf < leaves; leaf++) {
      double[] scores = scaled.get(leaf).scores();
      made.scores()[leaf] = ofYear(scores);
      made.gaps()[leaf] = Arrays.stream(made.scores()[leaf]).anyMatch(Double::isNaN);
      double[] slacks = slacks(leaf, filled.get(leaf));
      if (Arrays.stream(slacks).anyMatch(slack -> slack > 0)) {
        double[] values = filled.get(leaf).values();
        PiecewiseLine line = new PiecewiseLine(values, scores);
        made.down()[leaf] = moved(line, slacks, ofYear(values), -1);
        made.up()[leaf] = moved(line, slacks, ofYear(values), 1);
      }
    }
    return made;
  }

  private static double[] moved(PiecewiseLine line, double[] slacks, double[] values, int sign) {
    double[] moved = new double[values.length];
    for (int unit = 0; unit < moved.length; unit++) {
      moved[unit] = line.at(values[unit] + sign * slacks[unit]);
    }
    return moved;
  }

  private double[] slacks(int leaf, Imputing.Filled filled) {
    double[] slacks = new double[units.length];
    boolean asked = doubts.precision() == IndexDoubts.Precision.PRINTED;
    for (int unit = 0; asked && unit < slacks.length; unit++) {
      int row = year * workings.areas() + units[unit];
      slacks[unit] = workings.slack(leaf, filled, row);
    }
    return slacks;
  }

  private double[] ofYear(double[] column) {
    int from = year * workings.areas();
    return Arrays.stream(units)
        .mapToDouble(area -> column[from + area])
        .map(x -> Double.isFinite(x) ? x : Double.NaN)
        .toArray();
  }

  private Trials.Standing standing() {
    double[] whole = ofYear(workings.joined().scores(workings.tree().root()));
    Places places = Places.of(whole, Direction.HIGHER);
    int[] declared =
        IntStream.range(0, units.length)
            .map(unit -> places.ranked(unit) ? places.rank(unit) : 0)
            .toArray();
    int[] better = new int[units.length];
    int[] worse = new int[units.length];
    for (int unit = 0; unit < units.length; unit++) {
      better[unit] = next(declared, unit, -1);
      worse[unit] = next(declared, unit, 1);
    }
    return new Trials.Standing(declared, better, worse);
  }

  /** The first unit with the nearest place beyond the own one in a direction, -1 if none. */
  private static int next(int[] places, int unit, int sign) {
    int next = -1;
    for (int other = 0; places[unit] > 0 && other < places.length; other++) {
      int away = sign * (places[other] - places[unit]);
      boolean beyond = places[other] > 0 && away > 0;
      if (beyond && (next < 0 || away < sign * (places[next] - places[unit]))) {
        next = other;
      }
    }
    return next;
  }
}
