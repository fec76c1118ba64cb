package org.citystats.job;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.package$;
import org.citystats.model.InvalidSettingsException;
import org.citystats.publish.RunRecord;
import org.citystats.publish.Written;
import org.slf4j.LoggerFactory;

/** What {@code run.json} says of a run. */
final class RunJson {

  private final Project project;
  private final Stages stages;
  private final String started = now();
  private final Map<String, Object> seen = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private volatile Map<String, Object> published;

  RunJson(Project project, Stages stages) {
    this.project = project;
    this.stages = stages;
  }

  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** What is known before anything was made. */
  Map<String, Object> begun() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("run_id", project.occasion().runId());
    run.put("snapshot", null);
    run.put("status", "failed");
    run.put("exit_code", ExitCode.UNEXPECTED.number());
    run.put("as_of", project.asOf());
    run.put("started", started);
    run.put("ended", null);
    run.put("versions", versions());
    run.put("settings_hash", project.hash());
    return run;
  }

  private static Map<String, Object> versions() {
    Map<String, Object> versions = new LinkedHashMap<>();
    versions.put("citystats", Version.current());
    versions.put("spark", package$.MODULE$.SPARK_VERSION());
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  /** What is known of a run that made its tables. */
  Map<String, Object> of(Accounts accounts, List<Written> written, String asOf) {
    Map<String, Object> run = begun();
    run.put("as_of", asOf);
    run.put("files", accounts.asMaps());
    run.put("counts", accounts.counts());
    run.put("excluded", seen.getOrDefault("excluded", List.of()));
    run.put("stages", stages.all());
    run.put("warnings", warnings());
    run.put("outputs", written.stream().map(RunJson::output).toList());
    return run;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>(project.targets().warnings());
    warnings.addAll(remarks);
    return warnings;
  }

  /** Keeps remarks on what differs from the last snapshot. */
  void note(List<String> sentences) {
    remarks.addAll(sentences);
  }

  private static Map<String, Object> output(Written file) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("path", file.path());
    map.put("rows", file.rows());
    map.put("bytes", file.bytes());
    map.put("sha256", file.sha256());
    return map;
  }

  /** Keeps what is known of the input, for the record of a run that is held back. */
  void note(Accounts accounts, InputListing listing) {
    seen.put("files", accounts.asMaps());
    seen.put("counts", accounts.counts());
    seen.put("excluded", listing.excluded());
    seen.put("rejects", accounts.firstRejects());
  }

  /** Keeps the record of a run whose pointer is swapped: from now on it cannot fail. */
  void published(Map<String, Object> run) {
    published = run;
  }

  /** The record of a run that was ended from outside. */
  Map<String, Object> interrupted() {
    Map<String, Object> run = ended("failed", ExitCode.TERMINATED);
    run.put("reason", "The run was ended from outside; what was published before stays");
    run.put("stages", stages.all());
    return published == null ? run : published;
  }

  /** The record of a run that ended without a publication. */
  Map<String, Object> ended(String status, ExitCode exit) {
    return ended(begun(), status, exit);
  }

  /** The record of a run that failed or was refused, with the reason. */
  Map<String, Object> failed(Throwable failure) {
    ExitCode exit = Failures.exit(failure);
    boolean refused =
        exit == ExitCode.GATE || exit == ExitCode.INPUT_UNUSABLE || exit == ExitCode.INPUT_MISSING;
    Map<String, Object> run = ended(refused ? "refused" : "failed", exit);
    run.put("stages", stages.all());
    run.put("reason", Failures.sentence(failure));
    run.putAll(seen);
    return run;
  }

  /** The record of a run that found nothing new since a snapshot. */
  Map<String, Object> unchanged(String snapshot) {
    Map<String, Object> run = ended("unchanged", ExitCode.DONE);
    run.put("snapshot", snapshot);
    run.put("stages", stages.all());
    return run;
  }

  /** The record of a run whose settings could not be used. */
  static Map<String, Object> unread(String runId, InvalidSettingsException faults) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("run_id", runId);
    run.put("snapshot", null);
    run.put("started", now());
    run.put("versions", versions());
    run.put("faults", faults.faults());
    return ended(run, "failed", ExitCode.SETTINGS);
  }

  /** Writes a record beside the snapshots; where even that fails, the exit code has to do. */
  void write(Map<String, Object> run) {
    try {
      RunRecord.write(project.settings().output(), project.occasion().runId(), run);
    } catch (IOException | RuntimeException lost) {
      LoggerFactory.getLogger(RunJson.class).warn("Cannot write run.json: {}", lost.getMessage());
    }
  }

  /** A name for a run that was given none: when it started, and a random part. */
  static String newId() {
    String random = Long.toHexString(new SecureRandom().nextLong() | Long.MIN_VALUE);
    return now().replaceAll("[-:]", "") + "-" + random.substring(random.length() - 8);
  }

  /** The record of a run that ended. */
  static Map<String, Object> ended(Map<String, Object> run, String status, ExitCode exit) {
    Map<String, Object> ended = new LinkedHashMap<>(run);
    ended.put("status", status);
    ended.put("exit_code", exit.number());
    ended.put("ended", now());
    return ended;
  }
}
