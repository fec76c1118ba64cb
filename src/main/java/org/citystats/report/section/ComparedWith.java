package org.citystats.report.section;

import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Names;

/** What a target is compared with instead of a value, in words. */
final class ComparedWith {

  private static final String TARGET = "target:";

  private final Names names;

  ComparedWith(Names names) {
    this.names = names;
  }

  /**
   * The other side, written {@code indicator.measure@area}, {@code target:ID}, {@code mean@GROUP},
   * {@code median@GROUP} or {@code last_year}; its area is named where it is not the own one.
   */
  Sentence other(Judgement.Goal goal, String area) {
    String comparator = goal.comparator();
    boolean distance = goal.measure().equals("gap");
    Sentence value =
        goal.low().known() && !distance
            ? TargetPhrases.VALUE.with("x", goal.low())
            : GrowthPhrases.PLAIN.plain();
    if (comparator.startsWith(TARGET)) {
      Word id = new Word.Text(comparator.substring(TARGET.length()));
      return TargetPhrases.OTHER_TARGET.with("id", id).with("value", value);
    }
    if (comparator.equals("last_year")) {
      return GrowthPhrases.EXACTLY.with("x", joined(TargetPhrases.YEAR_BEFORE.plain(), value));
    }
    int at = comparator.lastIndexOf('@');
    String of = at < 0 ? "" : comparator.substring(at + 1);
    String quantity = at < 0 ? comparator : comparator.substring(0, at);
    if (quantity.equals("mean") || quantity.equals("median")) {
      Phrase statistic = quantity.equals("mean") ? TargetPhrases.MEAN_OF : TargetPhrases.MEDIAN_OF;
      return GrowthPhrases.EXACTLY.with(
          "x", joined(statistic.with("group", names.peerGroup(of)), value));
    }
    Sentence said = quantity(quantity, value);
    boolean elsewhere = !of.isEmpty() && !of.equals("self") && !of.equals(area);
    return elsewhere
        ? TargetPhrases.OTHER_AREA.with("quantity", said).with("area", names.area(of))
        : said;
  }

  private static Sentence joined(Sentence thing, Sentence value) {
    return TargetPhrases.BESIDE.with("thing", thing).with("value", value);
  }

  private Sentence quantity(String quantity, Sentence value) {
    int dot = quantity.lastIndexOf('.');
    String indicator = dot < 0 ? quantity : quantity.substring(0, dot);
    String measure = dot < 0 ? "" : quantity.substring(dot + 1);
    Phrase phrase =
        switch (measure) {
          case "growth", "avg_growth", "pct_change" -> TargetPhrases.OTHER_GROWTH;
          case "rank", "top_share", "rank_change" -> TargetPhrases.OTHER_PLACE;
          default -> TargetPhrases.OTHER_LEVEL;
        };
    return phrase.with("indicator", names.indicator(indicator)).with("value", value);
  }
}
