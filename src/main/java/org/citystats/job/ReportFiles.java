package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.citystats.conf.Settings;
import org.citystats.publish.Publication;
import org.citystats.publish.TableReader;
import org.citystats.publish.Written;
import org.citystats.report.Report;
import org.citystats.report.ReportFormat;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.ReportInput;

/** Puts the report of a run into its snapshot. */
final class ReportFiles {

  private final Project project;
  private final String asOf;

  ReportFiles(Project project, String asOf) {
    this.project = project;
    this.asOf = asOf;
  }

  /** The files written: the page, the text and the workbook. */
  List<Written> write(TableReader tables, Publication publication) throws IOException {
    Report report =
        new Report(
            new ReportInput(
                new SnapshotTables(tables),
                headline(),
                new Cover(project.settings().report().shown(), language(), asOf),
                new Background(
                    project.circles().named(),
                    project.lists().breaks(),
                    project.targets().warnings())));
    List<Written> written = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      String folder = format == ReportFormat.WORKBOOK ? "" : "report/";
      written.add(publication.write(folder + format.fileName(), out -> report.write(format, out)));
    }
    return written;
  }

  private Language language() {
    return Language.parse(project.settings().report().language()).orElse(Language.EN);
  }

  private Headline headline() {
    Settings.Headline said = project.settings().headline();
    return new Headline(
        said.area(),
        said.period(),
        said.targetPeriod(),
        said.indicators(),
        said.peerGroup(),
        said.districtsOf(),
        project.settings().report().profiles());
  }
}
