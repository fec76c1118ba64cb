package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.citystats.report.content.Block;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Rate;

/** Levels, growth and contributions of the areas that belong to the area of the report. */
final class Districts implements ReportSection {

  private static final int INDICATORS = 4;

  @Override
  public Section of(Facts facts) {
    List<List<District>> tables = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (String indicator : indicators(facts)) {
      List<District> districts = districts(facts, indicator);
      districts.forEach(each -> seen.add(each.key().area()));
      if (!districts.isEmpty() && tables.size() < INDICATORS) {
        tables.add(districts);
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Statement.of(lead(facts, seen.size()))));
    tables.forEach(districts -> blocks.addAll(new DistrictTable(facts, districts).blocks()));
    blocks.addAll(new SpreadTable(facts, whole(facts)).grids());
    return new Section("districts", DistrictPhrases.TITLE.plain(), blocks);
  }

  /** The headline indicators; where districts have none of them, all that they have. */
  private static List<String> indicators(Facts facts) {
    List<String> headline = facts.headline().indicators();
    List<String> own =
        facts.levels().keys().stream()
            .filter(key -> facts.focus().districts().contains(key.area()))
            .filter(key -> key.period().equals(facts.headline().period()))
            .map(Key::indicator)
            .distinct()
            .sorted()
            .toList();
    return own.stream().anyMatch(headline::contains) || own.isEmpty() ? headline : own;
  }

  private static Sentence lead(Facts facts, int seen) {
    Headline headline = facts.headline();
    return (seen == 0 ? DistrictPhrases.NOTHING : DistrictPhrases.LEAD)
        .with("n", new Word.Count(seen))
        .with("all", new Word.Count(facts.focus().districts().size()))
        .with("area", facts.names().area(whole(facts)))
        .with("period", new Word.When(headline.period()));
  }

  private static String whole(Facts facts) {
    Headline headline = facts.headline();
    return headline.parent().isEmpty() ? headline.area() : headline.parent();
  }

  /** The districts that have a level or a rate. */
  private static List<District> districts(Facts facts, String indicator) {
    Headline headline = facts.headline();
    Key whole = Key.total(headline.parent(), indicator, headline.period());
    List<District> districts = new ArrayList<>();
    for (String code : facts.focus().districts()) {
      District district = new District(facts, whole.of(code), whole);
      Rate rate = district.rate();
      if (district.level().known() || rate.known() || !rate.bound().isEmpty()) {
        districts.add(district);
      }
    }
    return districts;
  }
}
