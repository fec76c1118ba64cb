package org.citystats.composite;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.citystats.model.Imputation;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexMethods;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** The rows of table {@code composite_sensitivity}. */
final class SensitivityRows {

  private final Workings workings;
  private final String period;

  SensitivityRows(Workings workings, String period) {
    this.workings = workings;
    this.period = period;
  }

  Columns of(Trials trials, Tally tally) {
    Columns rows = new Columns(IndexTables.SENSITIVITY);
    Outcome outcome = new Outcome(trials, tally);
    for (int factor = 0; factor < trials.factors().size(); factor++) {
      List<Outcome.Index> indices = outcome.indices(factor);
      rows.column(IndexConcepts.INDEX).add(workings.completed().index().code());
      rows.column(Concepts.TIME_PERIOD).add(period);
      rows.column(IndexConcepts.FACTOR).add(trials.factors().get(factor).code());
      rows.column(IndexConcepts.FIRST).add(indices.get(0).value());
      rows.column(IndexConcepts.FIRST_LOW).add(indices.get(0).low());
      rows.column(IndexConcepts.FIRST_HIGH).add(indices.get(0).high());
      rows.column(IndexConcepts.TOTAL).add(indices.get(1).value());
      rows.column(IndexConcepts.TOTAL_LOW).add(indices.get(1).low());
      rows.column(IndexConcepts.TOTAL_HIGH).add(indices.get(1).high());
      boolean none = Double.isNaN(indices.get(0).value());
      rows.column(Concepts.WHY_NOT).add((none ? WhyNot.NO_SPREAD : WhyNot.NONE).code());
      rows.column(IndexConcepts.CHOICES).add(choices(trials, trials.factors().get(factor)));
      rows.column(IndexConcepts.DRAWS).add(trials.doubts().draws());
      rows.column(IndexConcepts.SENSITIVITY_DRAWS).add(trials.doubts().sensitivityDraws());
      rows.column(IndexConcepts.SEED).add(trials.doubts().seed());
      rows.column(IndexConcepts.TOP).add((long) trials.doubts().top());
    }
    return rows.sorted();
  }

  private String choices(Trials trials, Factor factor) {
    IndexMethods made = workings.methods();
    IndexDoubts.Alternatives others = trials.doubts().others();
    return switch (factor) {
      case WEIGHTS -> trials.doubts().weights().code();
      case NORMALISATION ->
          made.scale().normalisation().code()
              + others.normalisations().stream().map(Normalisation::code).collect(joined());
      case MEAN -> "declared" + others.means().stream().map(Mean::code).collect(joined());
      case IMPUTATION ->
          made.gaps().imputation().code()
              + others.imputations().stream().map(Imputation::code).collect(joined());
      case TREATMENT ->
          made.outliers().treatment().code()
              + others.treatments().stream().map(Treatment::code).collect(joined());
      case PRECISION -> "half a last printed digit, uniform";
    };
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.collectingAndThen(
        Collectors.joining("|"), text -> text.isEmpty() ? "" : "|" + text);
  }
}
