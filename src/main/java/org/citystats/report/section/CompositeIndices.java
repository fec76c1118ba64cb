package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.IndexFacts;

/**
 * Each composite index: the place of the area, how sure places are, its profile, what to look at.
 */
final class CompositeIndices implements ReportSection {

  @Override
  public Section of(Facts facts) {
    List<Block> blocks = new ArrayList<>();
    List<IndexFacts> indices = IndexFacts.all(facts);
    if (indices.isEmpty()) {
      blocks.add(new Block.Lead(Statement.of(IndexPhrases.NOTHING.plain())));
    }
    for (IndexFacts index : indices) {
      boolean dated = !index.period().isEmpty();
      blocks.add(
          new Block.Heading(
              IndexWords.named(dated ? IndexPhrases.NAMED : IndexPhrases.ONLY_NAMED, index)));
      if (index.period().isEmpty()) {
        blocks.add(new Block.Lead(Statement.of(IndexPhrases.NO_YEAR.plain())));
      } else {
        blocks.addAll(new IndexStatements(facts, index).blocks());
        blocks.addAll(new IndexLeague(facts, index).blocks());
        blocks.addAll(new IndexProfile(facts, index).blocks());
        blocks.addAll(new IndexAudit(index).blocks());
      }
    }
    return new Section("indices", IndexPhrases.TITLE.plain(), blocks);
  }
}
