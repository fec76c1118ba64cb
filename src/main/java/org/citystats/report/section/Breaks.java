package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.SeriesBreak;
import org.citystats.report.content.Block;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;

/** Breaks in the series of the area and its districts: marked in sources, or declared. */
final class Breaks {

  private final Facts facts;

  Breaks(Facts facts) {
    this.facts = facts;
  }

  List<Block> blocks() {
    List<Grid.Line> lines = new ArrayList<>();
    facts.background().breaks().forEach(each -> lines.add(declared(each)));
    for (Key key : facts.levels().keys()) {
      if (facts.levels().of(key).afterBreak()) {
        lines.add(marked(key));
      }
    }
    if (lines.isEmpty()) {
      Word area = facts.names().area(facts.headline().area());
      return List.of(DataQuality.said(QualityPhrases.NO_BREAKS.with("area", area)));
    }
    List<Head> heads =
        List.of(
            Head.words(QualityPhrases.AREA),
            Head.words(QualityPhrases.SERIES),
            Head.words(QualityPhrases.FROM),
            Head.words(QualityPhrases.KIND),
            Head.words(QualityPhrases.ORIGIN),
            Head.words(QualityPhrases.NOTE));
    return List.of(
        Grid.of("breaks", QualityPhrases.BREAKS.plain(), heads, lines).allIn("observations"));
  }

  private Grid.Line declared(SeriesBreak each) {
    boolean all = each.indicator().equals("*");
    return Grid.Line.of(
        "",
        facts.names().area(each.area()),
        all ? QualityPhrases.ALL_INDICATORS.plain() : facts.names().indicator(each.indicator()),
        new Word.When(each.from().code()),
        ResultStatement.kind(each.kind()).plain(),
        QualityPhrases.DECLARED.plain(),
        new Word.Text(each.note()));
  }

  private Grid.Line marked(Key key) {
    return Grid.Line.of(
        "",
        facts.names().area(key.area()),
        facts.names().indicator(key.indicator()),
        new Word.When(key.period()),
        new ResultStatement(facts).kind(key),
        QualityPhrases.MARKED.plain(),
        new Word.Text(key.breakdown()));
  }
}
