package org.citystats.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Asks;
import org.citystats.attainment.GroupRule;
import org.citystats.attainment.Measuring;
import org.citystats.attainment.Peers;
import org.citystats.attainment.TargetMeasures;
import org.citystats.conf.CodeLists;
import org.citystats.conf.Described;
import org.citystats.conf.Given;
import org.citystats.conf.RankingSettings;
import org.citystats.conf.Settings;
import org.citystats.conf.TargetWords;
import org.citystats.conf.Targets;
import org.citystats.growth.GrowthMeasures;
import org.citystats.harmonise.AreaLookup;
import org.citystats.harmonise.Harmonise;
import org.citystats.harmonise.IndicatorLookup;
import org.citystats.harmonise.UnitLookup;
import org.citystats.ingest.InputLayouts;
import org.citystats.model.Area;
import org.citystats.model.Indicator;
import org.citystats.model.Lineage;
import org.citystats.model.Source;
import org.citystats.model.Target;
import org.citystats.ranking.AreaTree;
import org.citystats.ranking.Peering;
import org.citystats.ranking.Rules;

/**
 * The settings, code lists and targets of a run, as they were read.
 *
 * @param settings values of settings
 * @param lists code lists
 * @param targets targets and remarks on them
 * @param hash hash of all that was read and that changes results
 * @param occasion what differs from run to run
 */
record Project(
    Settings settings, CodeLists lists, Targets targets, String hash, Occasion occasion) {

  /**
   * What differs from run to run.
   *
   * @param runId name of the run
   * @param force whether to publish even if nothing changed
   */
  record Occasion(String runId, boolean force) {}

  /** Where the installation lies; the launcher tells it. */
  private static final String HOME = "citystats.home";

  /** About how many areas statements are held together. */
  private static final int SPOKEN = 20;

  /**
   * Reads the project that options name.
   *
   * @throws org.citystats.model.InvalidSettingsException with all faults of the first file group
   *     that has any: settings, then code lists, then targets
   */
  static Project load(Options options, Occasion occasion) {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    Given given =
        Given.NONE
            .withSet(options.set())
            .withFlags(options.flags())
            .withInputs(options.inputs())
            .withEnvironment(environment);
    HashedFiles files = new HashedFiles();
    Settings settings = Settings.read(file(options), files, given);
    CodeLists lists = CodeLists.read(settings.codes(), files, vocabulary());
    String area = settings.headline().area();
    TargetWords words =
        new TargetWords(TargetMeasures.traits(), groupRules(), area.isEmpty() ? Area.WHOLE : area);
    Targets targets = Targets.read(TargetFiles.of(settings.targets()), files, lists, words);
    ListedCodes.of(settings, lists);
    MeasureCheck.of(settings);
    MethodCheck.of(settings);
    return new Project(settings, lists, targets, files.hash(settings.origins()), occasion);
  }

  private static CodeLists.Vocabulary vocabulary() {
    return new CodeLists.Vocabulary(
        Set.copyOf(InputLayouts.codes()), word -> GrowthMeasures.find(word).isPresent());
  }

  private static Set<String> groupRules() {
    return Stream.of(GroupRule.values()).map(GroupRule::word).collect(Collectors.toSet());
  }

  private static String file(Options options) {
    boolean bundled = options.conf() != null || options.inputs().isEmpty();
    return bundled ? settingsFile(options.conf()) : "";
  }

  /** The settings file given, else that of the installation; empty if there is neither. */
  static String settingsFile(String given) {
    String home = System.getProperty(HOME);
    String ofInstallation = home == null ? "" : home + "/conf/citystats.yaml";
    return given == null ? ofInstallation : given;
  }

  /** What the tasks of the run need to know. */
  Night night(List<InputFile> files) {
    Map<String, Source> sources = new TreeMap<>();
    SourcePatterns patterns = new SourcePatterns(lists.sources());
    files.forEach(file -> sources.put(file.name(), patterns.of(file.name())));
    Map<String, Indicator> indicators = indicators();
    Map<String, List<Ask>> asks =
        Asks.of(targets.targets(), indicators).stream()
            .collect(Collectors.groupingBy(Ask::indicator, TreeMap::new, Collectors.toList()));
    return new Night(
        sources,
        harmonise(),
        List.copyOf(lists.breaks()),
        peering(),
        indicators,
        asks,
        new Measuring(new Peers(lists.peerGroups(), lists.areas())),
        spoken(),
        settings.asOf(),
        settings.ingest().limits(),
        settings.growthMeasures(),
        settings.figuresAtOnce(),
        new Lineage(lists.areas()),
        Indices.inputs(lists.indices()),
        Walk.shards(files),
        Walk.listed(files));
  }

  /** The kinds of peer groups. */
  Circles circles() {
    return new Circles(settings, lists);
  }

  /** Who is ranked with whom, as far as no figures are needed to say so. */
  private Peering peering() {
    Circles circles = circles();
    RankingSettings said = settings.ranking();
    Rules rules =
        new Rules(
            said.measures(),
            said.ties(),
            Rules.Precision.valueOf(said.precision().toUpperCase(Locale.ROOT)),
            said.coverage(),
            said.details().stream()
                .map(detail -> Rules.Detail.valueOf(detail.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet()));
    return new Peering(
        circles.needed().isEmpty() ? circles.all(Map.of()) : List.of(),
        new AreaTree(lists.areas()),
        rules);
  }

  /** The areas of the first targets and that of the report. */
  private Set<String> spoken() {
    Set<String> areas =
        targets.targets().stream()
            .map(target -> target.subject().area())
            .distinct()
            .limit(SPOKEN)
            .collect(Collectors.toCollection(TreeSet::new));
    areas.add(settings.headline().area());
    areas.remove("");
    return areas;
  }

  private Harmonise harmonise() {
    return new Harmonise(
        new AreaLookup(lists.areas(), lists.areaNames()),
        new IndicatorLookup(
            lists.indicators(),
            lists.indicatorNames(),
            targets.described().stream().map(Described::name).toList()),
        new UnitLookup(lists.units()));
  }

  /** The listed indicators and those that metadata describe, by code. */
  Map<String, Indicator> indicators() {
    Map<String, Indicator> indicators = new TreeMap<>();
    targets.described().forEach(each -> indicators.put(each.indicator().code(), each.indicator()));
    lists.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    return indicators;
  }

  /** The promises to be judged. */
  List<Target> promises() {
    return targets.targets();
  }

  /** Date of the state of knowledge, empty for the newest. */
  String asOf() {
    return settings.asOf();
  }
}
