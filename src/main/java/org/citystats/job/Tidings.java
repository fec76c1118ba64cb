package org.citystats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Measured;
import org.citystats.attainment.Measuring;
import org.citystats.growth.Surroundings;
import org.citystats.harmonise.SeriesRemarks;
import org.citystats.harmonise.TotalRemarks;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.model.Period;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;
import org.citystats.panel.Statement;
import org.citystats.panel.Vintages;
import org.citystats.publish.Written;
import org.citystats.schema.Columns;

/** What a task has to tell of its indicators when its tables are written. */
final class Tidings {

  private final Night night;
  private final Map<String, Long> superseded = new TreeMap<>();
  private final Faults conflicts;
  private final Faults differing;
  private final List<Fault> remarks = new ArrayList<>();
  private final Map<Ask, Measured> answers = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, String> units = new TreeMap<>();
  private final TreeSet<String> areas = new TreeSet<>();
  private final IndexSources indices;
  private final Coverage coverage = Coverage.none();
  private String newest = "";

  Tidings(Night night) {
    this.night = night;
    this.conflicts = new Faults(night.listed());
    this.differing = new Faults(night.listed());
    this.indices = new IndexSources(night);
  }

  /** Notes what there is to tell of the series of a panel. */
  void of(Panel panel) {
    panel.settlement().superseded().forEach((file, n) -> superseded.merge(file, n, Long::sum));
    conflicts.addAll(panel.settlement().conflicts());
    differing.addAll(panel.settlement().differing());
    remarks.addAll(SeriesRemarks.of(panel));
    if (night.additive(panel.indicator())) {
      remarks.addAll(TotalRemarks.of(panel, night.lineage()));
    }
    panel.series().forEach(series -> coverage.add(panel.indicator(), series));
    units.put(panel.indicator(), panel.unit());
    panel.series().forEach(this::note);
    night.spoken().forEach(area -> remember(panel, area));
  }

  /** What is said of an area that is promised about, so that statements can be held together. */
  private void remember(Panel panel, String area) {
    for (Series series : panel.of(area)) {
      for (Entry entry : series.entries()) {
        if (Vintages.known(entry.vintage(), night.asOf())) {
          Period period = new Period(series.key().cadence(), entry.ordinal());
          statements.add(
              new Statement(panel.indicator(), panel.unit(), series.key(), period, entry));
        }
      }
    }
  }

  private void note(Series series) {
    areas.add(series.key().area());
    SeriesRows rows = series.rows();
    String last = "";
    for (int row = 0; row < rows.size(); row++) {
      String vintage = rows.vintage(row);
      boolean later = !vintage.equals(last) && Vintages.OLDEST_FIRST.compare(vintage, newest) > 0;
      if (later && Vintages.known(vintage, night.asOf())) {
        newest = vintage;
      }
      last = vintage;
    }
  }

  /** Keeps what indices are made from. */
  void index(Panel panel, Surroundings around, Columns figures) {
    indices.add(panel, around, figures);
  }

  /** Answers what targets ask of an indicator. */
  void answer(Panel panel) {
    for (Ask ask : night.asks().getOrDefault(panel.indicator(), List.of())) {
      if (!night.spoken().contains(ask.what().area())) {
        statements.addAll(LastResult.of(ask, panel, night.asOf()));
      }
      answers.put(ask, night.measuring().of(ask, panel));
      for (Ask earlier : Measuring.earlier(ask, panel)) {
        answers.put(earlier, night.measuring().of(earlier, panel));
      }
    }
  }

  /** All of it, with the files that were written and the accounts that met in the task. */
  Shard shard(List<Written> written, List<FileLedger> ledgers) {
    return new Shard(
        written,
        superseded,
        conflicts.list(),
        Stream.concat(differing.list().stream(), remarks.stream()).toList(),
        answers,
        statements,
        indices.columns(),
        units,
        areas,
        coverage,
        newest,
        ledgers);
  }
}
