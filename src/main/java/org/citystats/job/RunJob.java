package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.citystats.panel.Vintages;
import org.citystats.publish.Publication;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.publish.TableWriter;
import org.citystats.publish.Written;
import org.citystats.ranking.Margins;
import org.citystats.ranking.Peering;
import org.citystats.ranking.Placed;
import org.citystats.ranking.Scores;
import org.citystats.schema.Columns;
import org.citystats.schema.IndexTables;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** One night: read, compute, publish, report. */
final class RunJob {

  /** How many snapshots are kept. */
  private static final int KEPT = 5;

  private final Project project;
  private final Stages stages;
  private final RunJson json;

  RunJob(Project project, Stages stages, RunJson json) {
    this.project = project;
    this.stages = stages;
    this.json = json;
  }

  /** Walks the night over listed files and publishes what it made; what was made is told back. */
  Outcome run(JavaSparkContext spark, InputListing listing, Publication publication)
      throws IOException {
    stages.begin(
        "reading %d files, computing growth, places and targets".formatted(listing.files().size()));
    Night night = project.night(listing.files());
    Walk.Walked walked =
        new Walk(spark, stages.voice())
            .of(listing.files(), night, project.circles(), publication.tables());
    List<Shard> shards = walked.shards();
    List<Written> written = new ArrayList<>();
    shards.forEach(shard -> written.addAll(shard.written()));
    stages.end("walk", rows(written), bytes(listing));

    stages.begin("judging %d targets, settling the accounts".formatted(project.promises().size()));
    Accounts accounts = ConflictPlaces.in(listing).of(Accounts.of(shards));
    List<Columns> small = small(shards, accounts, night);
    small.addAll(new Indices(project.lists(), new Draws(spark)).tables(shards));
    Columns attainment = of(small, Tables.ATTAINMENT);
    written.addAll(write(small, placed(walked.peering(), small), publication.tables()));
    stages.end("accounts", accounts.records(), 0);
    json.note(accounts, listing);
    Coverage coverage = Coverage.none();
    shards.forEach(shard -> coverage.addAll(shard.coverage()));
    LastNight lastNight = LastNight.against(project, accounts, coverage);
    json.note(lastNight.remarks());
    json.note(walked.missing());
    json.note(new UnusedNames(project.lists(), accounts).of(shards));
    Gate.hold(project, listing, accounts, rows(written, Tables.OBSERVATIONS), lastNight);
    json.note(IndexGaps.of(project.lists(), shards));
    written.add(publication.write(Coverage.FILE, coverage::write));
    return publish(new Made(listing, accounts, attainment, written, newest(shards)), publication);
  }

  /** What a run made before it is published. */
  private record Made(
      InputListing listing,
      Accounts accounts,
      Columns attainment,
      List<Written> written,
      String newest) {}

  /** Places by what is known only now, verdicts and scores: each in files of its own. */
  private static Map<String, Placed> placed(Peering peering, List<Columns> small) {
    Map<String, Placed> placed = new TreeMap<>();
    placed.put(Margins.MEASURE, new Margins(peering).of(of(small, Tables.ATTAINMENT)));
    placed.put(
        Scores.MEASURE,
        new Scores(peering).of(of(small, IndexTables.COMPOSITE), of(small, IndexTables.NODES)));
    return placed;
  }

  private static List<Written> write(
      List<Columns> small, Map<String, Placed> placed, TableWriter tables) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Columns rows : small) {
      written.add(tables.write(rows, rows.table().name(), 0));
    }
    for (Map.Entry<String, Placed> each : placed.entrySet()) {
      for (Columns rows : List.of(each.getValue().places(), each.getValue().changes())) {
        if (rows.size() > 0) {
          written.add(tables.write(rows, each.getKey(), 0));
        }
      }
    }
    return written;
  }

  private List<Columns> small(List<Shard> shards, Accounts accounts, Night night) {
    TreeSet<String> areas = new TreeSet<>();
    Map<String, String> units = new TreeMap<>();
    shards.forEach(shard -> areas.addAll(shard.areas()));
    shards.forEach(shard -> units.putAll(shard.units()));
    List<Columns> small = new ArrayList<>(new Judged(project).tables(shards, accounts));
    small.addAll(
        List.of(
            CodeRows.areas(project.lists().areas(), areas),
            CodeRows.indicators(night.indicators().values(), units),
            CodeRows.targets(project.promises()),
            AccountRows.sources(accounts.files(), night.sources()),
            AccountRows.rejects(accounts.files()),
            AccountRows.warnings(accounts.files())));
    return small;
  }

  private Outcome publish(Made made, Publication publication) throws IOException {
    stages.begin("writing exports and the report");
    TableReader tables = publication.reader();
    made.written().addAll(exports(made.written(), tables, publication));
    String asOf = project.asOf().isEmpty() ? made.newest() : project.asOf();
    made.written().addAll(new ReportFiles(project, asOf).write(tables, publication));
    stages.end("report", 0, 0);

    stages.begin("verifying and publishing");
    Sealing sealing = new Sealing(project, made.listing());
    Snapshot snapshot = sealing.seal(publication, made.written(), told(made, asOf, sealing.id()));
    publication.publish(snapshot);
    json.published(told(made, asOf, snapshot.id()));
    publication.prune(KEPT);
    stages.end("publish", 0, made.written().stream().mapToLong(Written::bytes).sum());
    publication.record(told(made, asOf, snapshot.id()));
    return new Outcome(made.accounts(), Summary.verdicts(made.attainment()), snapshot);
  }

  /** Tables as CSV; those with more rows than the settings allow are told to be left out. */
  private List<Written> exports(List<Written> written, TableReader tables, Publication publication)
      throws IOException {
    List<Written> exports = new ArrayList<>();
    long most = project.settings().exportRows();
    for (Table table : Tables.ALL) {
      long rows = rows(written, table);
      if (rows <= most) {
        exports.add(publication.export(tables.read(table)));
      } else {
        stages.tell(
            "table %s has %,d rows and is not exported as CSV, see exports.max-rows"
                .formatted(table.name(), rows));
      }
    }
    return exports;
  }

  private Map<String, Object> told(Made made, String asOf, String snapshot) {
    Map<String, Object> run = json.of(made.accounts(), made.written(), asOf);
    run.put("snapshot", snapshot);
    return RunJson.ended(run, "published", ExitCode.DONE);
  }

  /** What a published run has to tell. */
  record Outcome(
      Accounts accounts, Map<org.citystats.model.Verdict, Integer> verdicts, Snapshot snapshot) {}

  private static String newest(List<Shard> shards) {
    return shards.stream().map(Shard::newest).max(Vintages.OLDEST_FIRST).orElse("");
  }

  private static Columns of(List<Columns> all, Table table) {
    return all.stream().filter(rows -> rows.table().equals(table)).findFirst().orElseThrow();
  }

  private static long rows(List<Written> written, Table table) {
    return written.stream()
        .filter(file -> file.table().equals(table.name()))
        .mapToLong(Written::rows)
        .sum();
  }

  private static long rows(List<Written> written) {
    return written.stream().mapToLong(Written::rows).sum();
  }

  private static long bytes(InputListing listing) {
    return listing.files().stream().mapToLong(InputFile::bytes).sum();
  }
}
