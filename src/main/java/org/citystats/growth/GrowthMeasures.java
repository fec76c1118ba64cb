package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every growth measure that is computed. */
public final class GrowthMeasures {

  /** In the order in which they are told about. */
  public static final List<GrowthMeasure> ALL =
      List.of(
          new YearOnYear(),
          new Change(),
          new OnPrevious(),
          new CompoundAnnual(5),
          new CompoundAnnual(10),
          new CompoundSince(0),
          new AverageChange(5),
          new IndexToBase(0),
          new Multiple(0),
          new LogGrowth(),
          new RealGrowth(),
          new LinearTrend(10),
          new LogTrend(10),
          new MedianTrend(10),
          new Acceleration(),
          new Streak(),
          new RecordMark(RecordMark.Extreme.HIGH),
          new RecordMark(RecordMark.Extreme.LOW),
          new RoundStep(),
          new Share(),
          new Contribution(),
          new ContributionResidual(),
          new SinglePeriod(),
          new SingleYearOnYear(),
          new RunningTotal(),
          new ChainIndex(0),
          new ContributionReal(),
          new ImpliedBase(),
          new ImpliedBaseGap(),
          new Discrepancy(),
          new ChangeOfRate());

  /** Word for all of them. */
  public static final String EVERY = "all";

  /** Codes of those that are computed unless others are asked for. */
  private static final Set<String> USUAL_CODES =
      Set.of(
          "YOY",
          "CHANGE",
          "CAGR_5",
          "CAGR_10",
          "AVG_CHANGE_5",
          "INDEX",
          "REAL_YOY",
          "ACCELERATION",
          "STREAK",
          "RECORD_HIGH",
          "RECORD_LOW",
          "STEP",
          "SHARE",
          "CONTRIBUTION",
          "CONTRIBUTION_RESIDUAL",
          "SINGLE",
          "SINGLE_YOY",
          "CHAIN_INDEX",
          "CONTRIBUTION_REAL",
          "IMPLIED_BASE_GAP",
          "DISCREPANCY");

  /** Those that are computed unless others are asked for. */
  public static final List<GrowthMeasure> USUAL =
      ALL.stream().filter(measure -> USUAL_CODES.contains(measure.note().code())).toList();

  private static final Pattern NUMBERED = Pattern.compile("(.+)_(\\d{1,4})");

  private GrowthMeasures() {}

  /** The measures of codes, {@link #EVERY} for all, the usual ones if there is no code. */
  public static List<GrowthMeasure> of(List<String> codes) {
    if (codes.isEmpty()) {
      return USUAL;
    }
    List<GrowthMeasure> measures = new ArrayList<>();
    for (String code : codes) {
      if (code.equals(EVERY)) {
        measures.addAll(ALL);
      } else {
        find(code).ifPresent(measures::add);
      }
    }
    return measures.stream().distinct().toList();
  }

  /** The measure of a code, such as {@code YOY}, {@code CAGR_3} or {@code INDEX_2015}. */
  public static Optional<GrowthMeasure> find(String code) {
    Optional<GrowthMeasure> listed =
        ALL.stream().filter(measure -> measure.note().code().equals(code)).findFirst();
    return listed.or(() -> numbered(code));
  }

  private static Optional<GrowthMeasure> numbered(String code) {
    Matcher form = NUMBERED.matcher(code);
    if (!form.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(form.group(2));
    return ALL.stream()
        .flatMap(measure -> measure.with(number).stream())
        .filter(measure -> measure.note().code().equals(code))
        .findFirst();
  }

  /** All codes that can be asked for, for readers. */
  public static List<String> codes() {
    return ALL.stream().map(measure -> measure.note().code()).toList();
  }
}
