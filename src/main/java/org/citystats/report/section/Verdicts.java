package org.citystats.report.section;

import java.util.List;
import org.citystats.model.Verdict;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Judgement;

/** Verdicts in words and in the order in which they are shown: nothing is hidden at the end. */
final class Verdicts {

  /** What fell short first, then what was met, then what cannot be judged. */
  static final List<Verdict> ORDER =
      List.of(
          Verdict.MISSED,
          Verdict.NEARLY,
          Verdict.OFF_TRACK,
          Verdict.EXCEEDED,
          Verdict.ACHIEVED,
          Verdict.ON_TRACK,
          Verdict.NOT_MEASURABLE);

  private Verdicts() {}

  /** The word of a verdict. */
  static Phrase phrase(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> TargetPhrases.EXCEEDED;
      case ACHIEVED -> TargetPhrases.ACHIEVED;
      case NEARLY -> TargetPhrases.NEARLY;
      case MISSED -> TargetPhrases.MISSED;
      case ON_TRACK -> TargetPhrases.ON_TRACK;
      case OFF_TRACK -> TargetPhrases.OFF_TRACK;
      case NOT_MEASURABLE -> TargetPhrases.NOT_MEASURABLE;
    };
  }

  /** The mark of a verdict in a table. */
  static Word.Badge badge(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    return new Word.Badge(
        verdict.code(), judgement.isName() ? TargetPhrases.NAMED : phrase(verdict));
  }
}
