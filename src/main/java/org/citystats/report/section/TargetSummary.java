package org.citystats.report.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Verdict;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;

/**
 * The summary of all targets; what cannot be judged stands apart, names of programmes do not count.
 */
final class TargetSummary {

  private final Facts facts;
  private final Judgements judgements;
  private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

  TargetSummary(Facts facts, Judgements judgements) {
    this.facts = facts;
    this.judgements = judgements;
    for (Judgement each : judgements.counted()) {
      counts.merge(each.verdict(), 1L, Long::sum);
    }
  }

  private long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /** The counts by verdict, the commonest reason, and what is not counted. */
  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    if (judgements.all().isEmpty()) {
      sentences.add(
          (facts.headline().targetPeriod().isEmpty()
                  ? TargetPhrases.NOTHING_EVER
                  : TargetPhrases.NOTHING)
              .with("area", facts.names().area(facts.headline().area()))
              .with("period", new Word.When(facts.headline().targetPeriod())));
    } else {
      sentences.add(counts());
      sentences.addAll(commonest());
    }
    return sentences;
  }

  private Sentence counts() {
    long all = judgements.counted().size();
    long open = count(Verdict.NOT_MEASURABLE);
    long on = count(Verdict.ON_TRACK);
    long off = count(Verdict.OFF_TRACK);
    Sentence running =
        on + off == 0
            ? GrowthPhrases.PLAIN.plain()
            : TargetPhrases.RUNNING.with("on", new Word.Count(on)).with("off", new Word.Count(off));
    return TargetPhrases.SUMMARY
        .with("period", new Word.When(facts.headline().targetPeriod()))
        .with("n", new Word.Count(all))
        .with("a", new Word.Count(all - open))
        .with("e", new Word.Count(count(Verdict.EXCEEDED)))
        .with("f", new Word.Count(count(Verdict.ACHIEVED)))
        .with("g", new Word.Count(count(Verdict.NEARLY)))
        .with("h", new Word.Count(count(Verdict.MISSED)))
        .with("running", running)
        .with("k", new Word.Count(open));
  }

  private List<Sentence> commonest() {
    Map<String, Long> reasons = new TreeMap<>();
    for (Judgement each : judgements.counted()) {
      if (each.verdict() == Verdict.NOT_MEASURABLE) {
        reasons.merge(each.reason(), 1L, Long::sum);
      }
    }
    return reasons.entrySet().stream()
        .filter(each -> 2 * each.getValue() > count(Verdict.NOT_MEASURABLE))
        .filter(each -> each.getValue() > 1)
        .map(
            each ->
                TargetPhrases.MOSTLY
                    .with("n", new Word.Count(each.getValue()))
                    .with("reason", Reasons.of(each.getKey())))
        .toList();
  }

  /** What is listed and not counted, and what is not listed. */
  List<Sentence> apart() {
    List<Sentence> sentences = new ArrayList<>();
    long names = judgements.all().stream().filter(Judgement::isName).count();
    long replaced = judgements.all().stream().filter(Judgement::isReplaced).count();
    if (names > 0) {
      sentences.add(TargetPhrases.NAMES.with("n", new Word.Count(names)));
    }
    if (replaced > 0) {
      sentences.add(TargetPhrases.REPLACED.with("n", new Word.Count(replaced)));
    }
    if (judgements.elsewhere() > 0) {
      sentences.add(TargetPhrases.ELSEWHERE.with("n", new Word.Count(judgements.elsewhere())));
    }
    return sentences;
  }
}
