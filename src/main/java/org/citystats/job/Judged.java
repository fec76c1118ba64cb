package org.citystats.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Attainment;
import org.citystats.attainment.Measured;
import org.citystats.consistency.Evidence;
import org.citystats.consistency.Findings;
import org.citystats.model.Fault;
import org.citystats.panel.Statement;
import org.citystats.schema.Columns;

/** The verdicts on all targets and what a careful reader notices, from what the tasks sent back. */
final class Judged {

  /** Found again, with the figures, when statements and targets are held together. */
  private static final Set<String> AGAIN = Set.of("less_ambitious", "pair_disagrees");

  private final Project project;

  Judged(Project project) {
    this.project = project;
  }

  /** The tables {@code attainment}, {@code verdict_history} and {@code findings}. */
  List<Columns> tables(List<Shard> shards, Accounts accounts) {
    Map<Ask, Measured> answers = new LinkedHashMap<>();
    shards.forEach(shard -> answers.putAll(shard.answers()));
    Attainment judging =
        new Attainment(MethodCheck.rules(project.settings()), project.indicators());
    Columns attainment = judging.of(project.promises(), answers);
    Columns history = judging.history(project.promises(), answers);
    Evidence evidence =
        new Evidence(
            new Evidence.Promises(project.promises(), claims(accounts)),
            statements(shards),
            new Evidence.Lists(
                project.lists().indicators(), project.lists().areas(), project.lists().relations()),
            new Evidence.Judged(attainment, history));
    return List.of(attainment, history, Findings.of(evidence, remarks()));
  }

  private static List<Statement> statements(List<Shard> shards) {
    return shards.stream().flatMap(shard -> shard.statements().stream()).toList();
  }

  private static List<Fault> claims(Accounts accounts) {
    return accounts.files().stream()
        .flatMap(file -> file.rejects().stream())
        .filter(reject -> reject.code().equals("claim"))
        .toList();
  }

  private List<Findings.Remarked> remarks() {
    return project.targets().remarks().stream()
        .filter(remark -> !AGAIN.contains(remark.code()))
        .map(
            remark ->
                new Findings.Remarked(
                    remark.code(), remark.target(), remark.sentence(), remark.chinese()))
        .toList();
  }
}
