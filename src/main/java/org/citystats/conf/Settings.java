package org.citystats.conf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.csv.Limits;

/**
 * What may differ between two runs of the same code.
 *
 * <p>Precedence: {@code --set}, options, variables {@code CITYSTATS_*}, file, defaults. Paths in
 * the file are relative to its folder; paths given otherwise are taken as they are.
 *
 * @param input files and folders to read
 * @param exclude patterns of paths below an input folder that are not read
 * @param output folder of the snapshots
 * @param codes folder of the code lists, empty if there is none
 * @param targets files of targets
 * @param asOf date of the state of knowledge, empty for the newest
 * @param zone time zone, empty for that of the system
 * @param headline what the report is about
 * @param report how it is told
 * @param ingest how files are read
 * @param ranking who is ranked with whom, and how
 * @param attainment by which rules targets are judged
 * @param growthMeasures codes of the growth measures that are computed, empty for the usual ones
 * @param figuresAtOnce how many figures of an indicator are worked on at once
 * @param exportRows most rows of a table that is also written as CSV
 * @param origins every setting in force and where it was said, by key
 */
public record Settings(
    List<String> input,
    List<String> exclude,
    String output,
    String codes,
    List<String> targets,
    String asOf,
    String zone,
    Headline headline,
    ReportSettings report,
    Ingest ingest,
    RankingSettings ranking,
    AttainmentSettings attainment,
    List<String> growthMeasures,
    long figuresAtOnce,
    long exportRows,
    List<Setting> origins) {

  static final String INPUT = "input";

  /** Files that are no exports, where no file of settings says which: texts about the data. */
  private static final List<String> NO_EXPORTS = List.of("*.md");

  /** Tables that no spreadsheet holds are not exported for spreadsheets. */
  private static final long EXPORT_ROWS = 1_000_000;

  private static final long FIGURES_AT_ONCE = 250_000;

  private static final String DEFAULT_TARGETS = "targets.csv";

  /**
   * What the report is about; what is empty is chosen from the data.
   *
   * @param area code of the area
   * @param period period of the results
   * @param targetPeriod period of the targets
   * @param indicators codes of the main indicators, the most important first
   * @param peerGroup code of the peer group shown first
   * @param districtsOf code of the area whose districts are shown
   */
  public record Headline(
      String area,
      String period,
      String targetPeriod,
      List<String> indicators,
      String peerGroup,
      String districtsOf) {}

  /** What a run does where a file is refused as a whole. */
  private static final Set<String> REFUSED = Set.of("hold", "publish");

  private static final Set<String> OPEN_LINES = Set.of("warn", "refuse");

  /**
   * How files are read.
   *
   * @param rejectTolerance share of rejected records from which nothing is published, 0 to 1
   * @param publishRefused whether a run publishes although a file was refused as a whole
   * @param limits what a file may ask of its reader
   * @param gates what else holds a run back
   */
  public record Ingest(
      double rejectTolerance, boolean publishRefused, Limits limits, Gates gates) {}

  /**
   * What holds a run back besides refused files and too many rejects.
   *
   * @param publishLosses whether a run publishes although series lost years since the last snapshot
   * @param shrinkTolerance share of its records that a file may lose from night to night
   * @param refuseOpenLine whether a file whose last line has no line end is refused
   */
  public record Gates(boolean publishLosses, double shrinkTolerance, boolean refuseOpenLine) {

    /** What holds if nobody says otherwise. */
    public static final Gates DEFAULT = new Gates(false, 0.1, false);
  }

  /**
   * The settings of a file and of what is given beside it; an empty path is no file.
   *
   * <p>Fails with {@link org.citystats.model.InvalidSettingsException} that names all faults.
   */
  public static Settings read(String file, ProjectFiles files, Given given) {
    Flaws flaws = new Flaws();
    List<Said> said = said(file, files, flaws);
    SettingsReader reader = new SettingsReader(FilePath.folder(file), said, given, flaws);
    Settings settings = settings(reader, file, files);
    settings.inspect(reader, files, flaws);
    reader.close(file.isEmpty() ? "the options given" : file);
    return settings;
  }

  private static Settings settings(SettingsReader reader, String file, ProjectFiles files) {
    String folder = FilePath.folder(file);
    String beside = file.isEmpty() ? "" : FilePath.within(folder, ".");
    String codes = reader.path("codes", "a folder", beside);
    return new Settings(
        reader.paths(INPUT, "the path of a file or folder", folder, List.of()),
        reader.list(
            "exclude",
            "a pattern of paths such as '*.md'",
            Parsers::glob,
            file.isEmpty() ? NO_EXPORTS : List.of()),
        reader.path("output", "a folder", "out"),
        codes,
        targets(reader, codes, files),
        reader.read("as-of", Parsers.DATE, Parsers::date, ""),
        reader.read("zone", "a time zone such as Asia/Shanghai", Parsers::zone, ""),
        headline(reader),
        ReportSettings.read(reader),
        ingest(reader),
        RankingSettings.read(reader),
        AttainmentSettings.read(reader),
        reader.list("growth.measures", "the code of a measure such as YOY", Parsers::text),
        reader.read(
            "growth.figures-at-once",
            "a whole number from 1 to " + Integer.MAX_VALUE,
            Parsers.count(Integer.MAX_VALUE),
            FIGURES_AT_ONCE),
        reader.read(
            "exports.max-rows",
            "a whole number from 1 to " + Integer.MAX_VALUE,
            Parsers.count(Integer.MAX_VALUE),
            EXPORT_ROWS),
        reader.settings());
  }

  private static List<Said> said(String file, ProjectFiles files, Flaws flaws) {
    if (file.isEmpty()) {
      return List.of();
    }
    Optional<byte[]> bytes = files.read(file);
    if (bytes.isEmpty()) {
      flaws.unreadable(
          Origin.DEFAULT, "there is no such file; name another with --conf, or give --input");
    }
    List<Said> said = bytes.map(found -> new YamlFile(file, flaws).read(found)).orElse(List.of());
    if (!flaws.readable()) {
      flaws.close(file);
    }
    return said;
  }

  private static List<String> targets(SettingsReader reader, String codes, ProjectFiles files) {
    String usual = FilePath.within(codes, DEFAULT_TARGETS);
    boolean there = !codes.isEmpty() && files.read(usual).isPresent();
    return reader.paths(
        "targets", "the path of a CSV file", codes, there ? List.of(usual) : List.of());
  }

  private static Headline headline(SettingsReader reader) {
    return new Headline(
        reader.read("headline.area", "the code of an area", Parsers::text, ""),
        reader.read("headline.period", Parsers.PERIOD, Parsers::period, ""),
        reader.read("headline.target-period", Parsers.PERIOD, Parsers::period, ""),
        reader.list("headline.indicators", "the code of an indicator", Parsers::text),
        reader.read("headline.peer-group", "the code of a peer group", Parsers::text, ""),
        reader.read("headline.districts-of", "the code of an area", Parsers::text, ""));
  }

  private static Ingest ingest(SettingsReader reader) {
    return new Ingest(
        reader.read("ingest.reject-tolerance", "a share from 0 to 1", Parsers::share, 0.05),
        reader
            .read("ingest.refused-files", "hold or publish", Parsers.oneOf(REFUSED), "hold")
            .equals("publish"),
        IngestLimits.read(reader),
        gates(reader));
  }

  private static Gates gates(SettingsReader reader) {
    Gates usual = Gates.DEFAULT;
    return new Gates(
        reader
            .read("ingest.losses", "hold or publish", Parsers.oneOf(REFUSED), "hold")
            .equals("publish"),
        reader.read(
            "ingest.shrink-tolerance",
            "a share from 0 to 1",
            Parsers::share,
            usual.shrinkTolerance()),
        reader
            .read("ingest.open-last-line", "warn or refuse", Parsers.oneOf(OPEN_LINES), "warn")
            .equals("refuse"));
  }

  private void inspect(SettingsReader reader, ProjectFiles files, Flaws flaws) {
    boolean noFile = reader.told("codes") && !CodeLists.anyIn(codes, files) && targets.isEmpty();
    if (noFile) {
      reader.refuse(
          "codes", "holds no code list, expected some of " + String.join(", ", CodeLists.FILES));
    }
    if (input.isEmpty()) {
      flaws.whole("input is missing; expected files or folders to read, such as [../data]");
    }
  }
}
