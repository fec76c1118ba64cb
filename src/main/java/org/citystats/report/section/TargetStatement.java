package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Verdict;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;
import org.citystats.report.facts.Rate;

/** One sentence on a target: what was reached, what was asked, the verdict. */
final class TargetStatement {

  private static final String PEERS = "peers=";

  private final Facts facts;
  private final Judgements judgements;
  private final GoalWords goals;

  TargetStatement(Facts facts, Judgements judgements) {
    this.facts = facts;
    this.judgements = judgements;
    this.goals = new GoalWords(facts.names());
  }

  /** The sentence on a target or a group, with the key of the target. */
  Statement of(Judgement judgement) {
    Sentence said = judgement.isGroup() ? group(judgement) : sentence(judgement, what(judgement));
    return Statement.of(judgement.id(), said);
  }

  /** The sentence on a target for the summary, which names the period. */
  Statement atAGlance(Judgement judgement) {
    if (judgement.isGroup() || judgement.key().period().isEmpty()) {
      return of(judgement);
    }
    Word.Name name = facts.names().indicator(judgement.key().indicator());
    Sentence said = sentence(judgement, what(judgement, name.inside()));
    return Statement.of(
        judgement.id(),
        GlancePhrases.IN_PERIOD
            .with("period", new Word.When(judgement.key().period()))
            .with("said", said));
  }

  private Sentence sentence(Judgement judgement, Word what) {
    Sentence goal = goals.of(judgement.goal(), judgement.key().area());
    return phrase(judgement)
        .with("fact", fact(judgement, what))
        .with("what", what)
        .with("goal", goal)
        .with("margin", judgement.score().margin().size())
        .with("ratio", ratio(judgement))
        .with("done", judgement.score().progress())
        .with("due", judgement.score().expected())
        .with("verdict", Verdicts.phrase(judgement.verdict()).plain())
        .with("pace", pace(judgement))
        .with("reason", Reasons.of(judgement.reason()));
  }

  private Sentence group(Judgement judgement) {
    boolean judged = judgement.verdict() != Verdict.NOT_MEASURABLE;
    return (judged ? TargetPhrases.GROUP_IS : TargetPhrases.GROUP_CANNOT)
        .with("what", what(judgement))
        .with("verdict", Verdicts.phrase(judgement.verdict()).plain())
        .with("reason", Reasons.of(judgement.reason()));
  }

  private static Phrase phrase(Judgement judgement) {
    boolean gap = judgement.score().margin().known();
    boolean way = judgement.score().progress().known() && judgement.score().expected().known();
    return switch (judgement.verdict()) {
      case EXCEEDED -> gap ? TargetPhrases.IS_EXCEEDED : TargetPhrases.IS_EXCEEDED_ONLY;
      case ACHIEVED -> TargetPhrases.IS_MET;
      case NEARLY -> nearly(judgement.score().margin());
      case MISSED -> gap ? TargetPhrases.IS_MISSED : TargetPhrases.IS_MISSED_ONLY;
      case ON_TRACK, OFF_TRACK -> way ? TargetPhrases.IS_RUNNING : TargetPhrases.IS_RUNNING_ONLY;
      case NOT_MEASURABLE -> TargetPhrases.CANNOT;
    };
  }

  private static Phrase nearly(Figure margin) {
    if (margin.value() == 0) {
      return TargetPhrases.IS_EQUAL;
    }
    return margin.known() ? TargetPhrases.IS_NEARLY : TargetPhrases.IS_NEARLY_ONLY;
  }

  private static Sentence ratio(Judgement judgement) {
    Figure ratio = judgement.score().ratio();
    boolean level = judgement.goal().inRatios();
    return !ratio.known() || level
        ? GrowthPhrases.PLAIN.plain()
        : TargetPhrases.TIMES.with("ratio", ratio);
  }

  private static Sentence pace(Judgement judgement) {
    Figure pace = judgement.score().pace();
    return pace.known() ? TargetPhrases.PACE.with("pace", pace) : GrowthPhrases.PLAIN.plain();
  }

  /** The name of what is promised; the area where it is not that of the report. */
  Word what(Judgement judgement) {
    Word indicator = facts.names().indicator(judgement.key().indicator());
    if (judgement.isGroup()) {
      boolean about = !judgement.key().indicator().isEmpty();
      Sentence of = TargetPhrases.GROUP_ABOUT.with("indicator", indicator);
      return TargetPhrases.GROUP_OF
          .with("id", new Word.Text(judgement.id()))
          .with("of", about ? of : GrowthPhrases.PLAIN.plain());
    }
    return what(judgement, indicator);
  }

  private Word what(Judgement judgement, Word name) {
    Word indicator = name;
    for (String part : judgement.key().breakdown().split(";")) {
      indicator = part.isEmpty() ? indicator : within(indicator, part);
    }
    String area = judgement.key().area();
    return area.isEmpty() || area.equals(facts.headline().area())
        ? indicator
        : TargetPhrases.OF_AREA.with("indicator", indicator).with("area", facts.names().area(area));
  }

  private Word within(Word indicator, String part) {
    return part.startsWith(PEERS)
        ? TargetPhrases.AMONG
            .with("indicator", indicator)
            .with("group", facts.names().peerGroup(part.substring(PEERS.length())))
        : TargetPhrases.WITHIN.with("indicator", indicator).with("part", new Word.Text(part));
  }

  /** The price basis of what was reached: that of the published rate, else that of the target. */
  private Sentence basis(Judgement judgement) {
    Rate printed = facts.rates().printed(judgement.key());
    boolean same =
        judgement.goal().measure().equals("growth")
            && printed.known()
            && Math.abs(printed.figure().value() - judgement.reached().value()) < 1e-9;
    if (same) {
      return GrowthWords.basis(printed.basis());
    }
    return GrowthWords.basis(judgement.basisDiffers() ? "" : judgement.goal().basis());
  }

  private Sentence fact(Judgement judgement, Word what) {
    Figure reached = judgement.reached();
    Word verb = GrowthWords.verb(reached);
    Figure shown =
        switch (judgement.goal().measure()) {
          case "multiple" -> Figure.printed(reached.value(), Figure.TIMES);
          case "rank_change" -> Figure.printed(reached.value(), "place");
          default -> reached;
        };
    return reachedPhrase(judgement)
        .with("what", what)
        .with("reached", shown)
        .with("growth", verb)
        .with("basis", basis(judgement))
        .with("status", GrowthWords.statusNote(judgement.status()));
  }

  private static Phrase reachedPhrase(Judgement judgement) {
    boolean done = judgement.reached().value() >= 1;
    return switch (judgement.goal().measure()) {
      case "milestone" -> done ? TargetPhrases.IS_DONE : TargetPhrases.IS_NOT_DONE;
      case "growth" -> TargetPhrases.GREW;
      case "avg_growth" -> TargetPhrases.GREW_ON_AVERAGE;
      case "pct_change" -> TargetPhrases.SINCE;
      case "change" -> TargetPhrases.CHANGED;
      case "cumulative" -> TargetPhrases.SUMMED;
      case "multiple" -> TargetPhrases.MULTIPLE;
      case "rank" -> TargetPhrases.RANKED;
      case "rank_change" -> TargetPhrases.GAINED;
      case "top_share" -> TargetPhrases.SHARED;
      case "streak" -> TargetPhrases.IN_A_ROW;
      case "gap" -> TargetPhrases.APART_BY;
      default -> TargetPhrases.WAS;
    };
  }

  /** Remarks on a verdict, estimates included, for a cell. */
  static Word remarks(Judgement judgement) {
    List<Word> words = new ArrayList<>(GrowthWords.status(judgement.status()));
    for (String remark : judgement.remarks()) {
      boolean said = remark.equals("estimate") && judgement.status().contains("E");
      if (!said && !remark.equals("group")) {
        words.add(Remarks.of(remark));
      }
    }
    return new Word.Remarks(words);
  }

  /** What was asked, in words. */
  Sentence goal(Judgement judgement) {
    return goals.of(judgement.goal(), judgement.key().area());
  }
}
