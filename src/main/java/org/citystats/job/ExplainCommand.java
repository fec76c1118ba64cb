package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.citystats.growth.MethodNotes;
import org.citystats.publish.Json;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.report.explain.Explanation;
import org.citystats.report.explain.NamedCode;
import org.citystats.report.explain.Trail;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One figure back to the cells it came from. */
@Command(
    name = "explain",
    description =
        "Leads a figure back to file, line and column, and shows what was made of it:"
            + " conversion, vintages, growth with its formula, places, verdicts.")
final class ExplainCommand implements Callable<Integer> {

  @Mixin private OutputOptions options;

  @Parameters(index = "0", paramLabel = "AREA", description = "Code or name of an area.")
  private String area;

  @Parameters(index = "1", paramLabel = "INDICATOR", description = "Code or name of an indicator.")
  private String indicator;

  @Parameters(index = "2", paramLabel = "PERIOD", description = "Period, such as 2018 or 2019-Q1.")
  private String period;

  @Option(
      names = "--snapshot",
      paramLabel = "SNAPSHOT",
      defaultValue = NamedSnapshot.CURRENT,
      description = "Id of a snapshot, current or previous; default: current.")
  private String name;

  @Override
  public Integer call() throws IOException {
    String output = options.output();
    Snapshot snapshot = NamedSnapshot.of(name, output, options.snapshots(output));
    TableReader tables = new TableReader(snapshot.location());
    NamedCode areas = new NamedCode(tables.read(Tables.AREAS), Concepts.REF_AREA);
    NamedCode indicators = new NamedCode(tables.read(Tables.INDICATORS), Concepts.INDICATOR);
    String place = only("area", area, areas);
    String subject = only("indicator", indicator, indicators);
    Trail trail = trail(tables, place, subject);
    if (!Explanation.isThere(trail)) {
      throw new InputMissingException(
          "Cannot explain %s of %s in %s: there is no figure; its periods are %s"
              .formatted(subject, place, period, String.join(", ", Explanation.periods(trail))));
    }
    String title =
        "%s (%s), %s (%s), %s, snapshot %s"
            .formatted(
                areas.name(place), place, indicators.name(subject), subject, period, snapshot.id());
    if (options.form() == Form.JSON) {
      options.voice().give(Json.text(asMap(trail, place, subject, snapshot)));
    } else {
      Explanation.of(title, trail).forEach(line -> options.voice().give(Sentences.oneLine(line)));
    }
    return ExitCode.DONE.number();
  }

  private Trail trail(TableReader tables, String place, String subject) throws IOException {
    Selection figures =
        Selection.ALL.where(Concepts.REF_AREA, place).where(Concepts.INDICATOR, subject);
    Selection ofPeriod = figures.where(Concepts.TIME_PERIOD, period);
    return new Trail(
        period,
        tables.read(Tables.OBSERVATIONS, figures),
        tables.read(Tables.GROWTH_FIGURES, ofPeriod),
        tables.read(Tables.RANKING, ofPeriod),
        tables.read(Tables.ATTAINMENT, ofPeriod),
        tables.read(Tables.SOURCES),
        MethodNotes::formula);
  }

  /** The one code that a word means. */
  private static String only(String kind, String word, NamedCode codes) {
    Set<String> found = codes.of(word);
    if (found.size() == 1) {
      return found.iterator().next();
    }
    String advice =
        found.isEmpty()
            ? "; near to it are: " + String.join(", ", codes.nearest(word))
            : "; name one of its codes: " + String.join(", ", found);
    throw new InputMissingException(
        "Cannot explain '%s': found %d %s of that code or name, expected one%s"
            .formatted(word, found.size(), kind, advice));
  }

  private Map<String, Object> asMap(Trail trail, String place, String subject, Snapshot snapshot) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("snapshot", snapshot.id());
    map.put("ref_area", place);
    map.put("indicator", subject);
    map.put("time_period", period);
    for (Columns rows : trail.tables()) {
      Table table = rows.table();
      map.put(table.name(), Rows.asMaps(rows));
    }
    return map;
  }
}
