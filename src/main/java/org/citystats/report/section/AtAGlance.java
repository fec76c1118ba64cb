package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.model.Verdict;
import org.citystats.report.content.Block;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Place;
import org.citystats.report.facts.Rate;

/**
 * Five to seven sentences: output, growth, best and worst place, targets, what cannot be judged.
 */
final class AtAGlance implements ReportSection {

  private static final int RESULTS = 2;
  private static final int MISSED = 2;

  @Override
  public Section of(Facts facts) {
    List<Statement> statements = new ArrayList<>(results(facts));
    statements.addAll(places(facts));
    statements.addAll(targets(facts));
    Block block =
        statements.isEmpty()
            ? new Block.Lead(Statement.of(GlancePhrases.NOTHING.plain()))
            : new Block.Listing(statements);
    return new Section("glance", GlancePhrases.TITLE.plain(), List.of(block));
  }

  private static List<Statement> results(Facts facts) {
    ResultStatement statement = new ResultStatement(facts);
    return facts.headline().indicators().stream()
        .map(code -> Key.total(facts.headline().area(), code, facts.headline().period()))
        .filter(key -> told(facts, key))
        .limit(RESULTS)
        .map(statement::of)
        .toList();
  }

  private static boolean told(Facts facts, Key key) {
    Rate rate = facts.rates().best(key);
    return facts.levels().of(key).known() || rate.known() || !rate.bound().isEmpty();
  }

  /** The best and the worst place, by the share of peers behind it. */
  private static List<Statement> places(Facts facts) {
    List<Place> places =
        new Contests(facts)
            .now().stream()
                .filter(Place::known)
                .filter(place -> place.key().breakdown().isEmpty())
                .filter(place -> place.standing().peers() > 1)
                .toList();
    PlaceStatement statement = new PlaceStatement(facts);
    List<Statement> statements = new ArrayList<>();
    places.stream()
        .min(Comparator.comparingDouble(AtAGlance::ahead))
        .ifPresent(best -> statements.add(statement.atAGlance(best)));
    places.stream()
        .max(Comparator.comparingDouble(AtAGlance::ahead))
        .map(statement::atAGlance)
        .filter(worst -> !statements.contains(worst))
        .ifPresent(statements::add);
    return statements;
  }

  private static double ahead(Place place) {
    return (place.standing().rank() - 1.0) / (place.standing().peers() - 1.0);
  }

  private static List<Statement> targets(Facts facts) {
    Judgements judgements = facts.judgements();
    if (judgements.counted().isEmpty()) {
      return List.of();
    }
    TargetStatement statement = new TargetStatement(facts, judgements);
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement("", new TargetSummary(facts, judgements).sentences()));
    judgements.counted().stream()
        .filter(each -> each.verdict() == Verdict.MISSED)
        .sorted(
            Comparator.comparing((Judgement each) -> prominence(facts, each))
                .thenComparing(Judgement::id))
        .limit(MISSED)
        .forEach(each -> statements.add(statement.atAGlance(each)));
    return statements;
  }

  private static int prominence(Facts facts, Judgement judgement) {
    int at = facts.headline().indicators().indexOf(judgement.key().indicator());
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
