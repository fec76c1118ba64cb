package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.citystats.csv.Limits;
import org.citystats.model.InvalidSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static final String FILE = "project/conf/citystats.yaml";

  private static Settings read(String... lines) {
    return Settings.read(FILE, new TextFiles().with(FILE, lines), Given.NONE);
  }

  private static List<String> faults(String... lines) {
    return TextFiles.faults(() -> read(lines));
  }

  @Test
  void titleIsThatOfTheLanguageIfThereIsOne() {
    assertThat(new ReportSettings("Results", "结果", "zh", 12).shown()).isEqualTo("结果");
    assertThat(new ReportSettings("Results", "结果", "en", 12).shown()).isEqualTo("Results");
    assertThat(new ReportSettings("Results", "", "zh", 12).shown()).isEqualTo("Results");
  }

  @Test
  void everySettingIsReadFromTheFile() {
    Settings settings =
        read(
            "input: [../data, /archive/2018, \"hdfs://cluster/exports\"]",
            "exclude: ['*.md']",
            "output: ../out",
            "as-of: 2019-01-31",
            "zone: Asia/Shanghai",
            "headline:",
            "  area: 022010",
            "  period: 2018",
            "  target-period: 2016/2020",
            "  peer-group: major-36",
            "  districts-of: '220100'",
            "  indicators:",
            "  - gdp",
            "  - fai",
            "report: {title: \"Results: 2018\", language: zh}",
            "ingest: {reject-tolerance: 0.1, max-columns: 300}");

    assertThat(settings.input())
        .containsExactly("project/data", "/archive/2018", "hdfs://cluster/exports");
    assertThat(settings.exclude()).containsExactly("*.md");
    assertThat(settings.output()).isEqualTo("project/out");
    assertThat(settings.asOf()).isEqualTo("2019-01-31");
    assertThat(settings.zone()).isEqualTo("Asia/Shanghai");
    assertThat(settings.headline())
        .isEqualTo(
            new Settings.Headline(
                "022010", "2018", "2016/2020", List.of("gdp", "fai"), "major-36", "220100"));
    assertThat(settings.report()).isEqualTo(new ReportSettings("Results: 2018", "", "zh", 12));
    assertThat(settings.ingest().rejectTolerance()).isCloseTo(0.1, within(0.0));
    assertThat(settings.ingest().limits()).isEqualTo(Limits.DEFAULT.withColumns(300));
  }

  @Test
  void textsAboutTheDataAreNoExportsWhereNoFileOfSettingsSaysWhichAre() {
    Settings settings =
        Settings.read("", new TextFiles(), Given.NONE.withInputs(List.of("exports")));

    assertThat(settings.exclude()).containsExactly("*.md");
  }

  @Test
  void whatIsNotSaidHasADefault() {
    Settings settings = read("input: data");

    assertThat(settings.input()).containsExactly("project/conf/data");
    assertThat(settings.exclude()).isEmpty();
    assertThat(settings.output()).isEqualTo("out");
    assertThat(settings.codes()).isEqualTo("project/conf");
    assertThat(settings.targets()).isEmpty();
    assertThat(settings.asOf()).isEmpty();
    assertThat(settings.zone()).isEmpty();
    assertThat(settings.headline()).isEqualTo(new Settings.Headline("", "", "", List.of(), "", ""));
    assertThat(settings.report()).isEqualTo(new ReportSettings("", "", "en", 12));
    assertThat(settings.ingest())
        .isEqualTo(new Settings.Ingest(0.05, false, Limits.DEFAULT, Settings.Gates.DEFAULT));
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
    List<String> faults =
        faults(
            "input: [../data]",
            "as-of: 31.01.2019",
            "output: [a, b]",
            "ingest:",
            "  reject-tolerance: '5 %'",
            "  reject-tolerence: 0.05",
            "report: English",
            "zone: Changchun",
            "headline:",
            "  period: 2018-13",
            "  area:",
            "    code: '220100'",
            "ouput: x");

    assertThat(faults)
        .containsExactly(
            "line 2, column 8: as-of = '31.01.2019' is not a date such as 2019-01-31, 2019-01 or"
                + " 2019",
            "line 3, column 9: output = '[a, b]' is a list, expected a folder",
            "line 5, column 21: ingest.reject-tolerance = '5 %' is not a share from 0 to 1",
            "line 6: ingest.reject-tolerence is not a setting; did you mean"
                + " ingest.reject-tolerance?",
            "line 7, column 9: report = 'English' is not a value, expected settings below it:"
                + " report.language, report.profiles, report.title, report.title-zh",
            "line 8, column 7: zone = 'Changchun' is not a time zone such as Asia/Shanghai",
            "line 10, column 11: headline.period = '2018-13' is not a period such as 2019, 2019-Q1,"
                + " 2019-03 or 2016/2020",
            "line 12: headline.area.code is not a setting; did you mean headline.area?",
            "line 13: ouput is not a setting; did you mean output?");
  }

  @Test
  void theMessageNamesTheFile() {
    assertThatThrownBy(() -> read("colour: red"))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessage(
            """
            Cannot start with project/conf/citystats.yaml:
              - line 1: colour is not a setting; settings are as-of, attainment.durations, attainment.levels, \
            attainment.method, attainment.on-track, attainment.ranks, attainment.rates, codes, exclude, exports.max-rows, \
            growth.figures-at-once, growth.measures, headline.area, \
            headline.districts-of, headline.indicators, headline.peer-group, headline.period, \
            headline.target-period, ingest.losses, ingest.max-cell-length, ingest.max-columns, \
            ingest.max-inflate-ratio, ingest.max-inflated-bytes, ingest.max-line-length, \
            ingest.max-record-lines, ingest.open-last-line, ingest.refused-files, ingest.reject-tolerance, ingest.shrink-tolerance, input, output, \
            ranking.coverage, ranking.details, ranking.groups, ranking.measures, \
            ranking.nearest-by, ranking.nearest-count, ranking.nearest-of, ranking.precision, \
            ranking.size-by, ranking.size-classes, ranking.ties, report.language, \
            report.profiles, report.title, report.title-zh, targets, zone
              - input is missing; expected files or folders to read, such as [../data]\
            """);
  }

  @Test
  void aKeyThatOccursTwiceIsNotDecidedInSilence() {
    assertThat(
            faults("input: [a]", "ingest: {max-columns: 5}", "ingest.max-columns: 6", "input: b"))
        .containsExactly(
            "line 3: ingest.max-columns occurs again, first in line 2; keep one of them",
            "line 4: input occurs again, first in line 1; keep one of them");
  }

  @Test
  void tagsAreRefused() {
    assertThat(faults("input: !!javax.script.ScriptEngineManager [a]", "output: !!str x"))
        .containsExactly(
            "line 1, column 8: 'tag:yaml.org,2002:javax.script.ScriptEngineManager' is a tag,"
                + " expected plain values; remove it",
            "line 2, column 9: 'tag:yaml.org,2002:str' is a tag, expected plain values; remove it");
  }

  @Test
  void aBombOfAliasesIsRefusedWithoutUnfoldingIt() {
    assertThat(
            faults("input: [x]", "exclude: &a [y, y, y]", "targets: &b [*a, *a, *a]", "codes: *b"))
        .first()
        .isEqualTo(
            "line 2, column 10: '&' and '*' refer to other places, expected plain values; write"
                + " them out");
  }

  @Test
  void moreThanAMegabyteIsRefused() {
    assertThat(faults("input: [x]", "# " + "x".repeat(1 << 20)))
        .containsExactly("holds 1048590 bytes, expected at most 1048576");
  }

  @Test
  void deepNestingIsRefusedWithoutAnOverflow() {
    assertThat(faults("input: " + "[".repeat(100_000)))
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("line 1, column 9: input holds a list or mapping where a text is expected");
  }

  @Test
  void whatIsQuotedCannotForgeLinesNorFloodTheTerminal() {
    assertThat(
            faults("input: [a]", "as-of: \"x\\n  - fine\\e[2J\\u202e\"", "k".repeat(1000) + ": v"))
        .hasSize(2)
        .contains(
            "line 2, column 8: as-of = 'x\\u000A  - fine\\u001B[2J\\u202E' is not a date such as"
                + " 2019-01-31, 2019-01 or 2019")
        .allSatisfy(fault -> assertThat(fault).hasSizeLessThan(1_001).doesNotContain("\n"));
  }

  @Test
  void brokenYamlIsToldWithItsPlace() {
    assertThat(faults("input: [a", "output: b"))
        .singleElement()
        .asString()
        .startsWith("line 2, column 7: is no YAML: ");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(faults("input: [a]", "---", "output: b"))
        .containsExactly(
            "line 2: a second document begins, expected one only; remove the line '---'");
  }

  @Test
  void textsInListsAreTextsOnly() {
    assertThat(faults("input: [{path: a}]"))
        .first()
        .isEqualTo(
            "line 1, column 9: input holds a list or mapping where a text is expected; write 'key:"
                + " value' or 'key: [one, other]'");
  }

  @Test
  void aMissingFileIsToldAlone() {
    assertThatThrownBy(() -> Settings.read("citystats.yml", new TextFiles(), Given.NONE))
        .hasMessage(
            "Cannot start with citystats.yml:\n"
                + "  - there is no such file; name another with --conf, or give --input");
  }

  @Test
  void anotherEncodingThanUtf8IsRefused() {
    byte[] latin = "input: [a]\nreport: {title: Köln}\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            TextFiles.faults(
                () -> Settings.read(FILE, new TextFiles().withBytes(FILE, latin), Given.NONE)))
        .containsExactly("is not a text in UTF-8; save it in UTF-8");
  }

  @Test
  void withoutAFileOnlyTheInputMustBeGiven() {
    Settings settings =
        Settings.read("", new TextFiles(), Given.NONE.withInputs(List.of("../my data, new")));

    assertThat(settings.input()).containsExactly("../my data, new");
    assertThat(settings.codes()).isEmpty();
    assertThat(settings.targets()).isEmpty();
    assertThat(TextFiles.faults(() -> Settings.read("", new TextFiles(), Given.NONE)))
        .containsExactly("input is missing; expected files or folders to read, such as [../data]");
  }

  @ParameterizedTest(name = "{4} of --set {0}, option {1}, variable {2}, file {3}")
  @CsvSource({
    "a, b, c, d, a, --set",
    "'', b, c, d, b, option",
    "'', '', c, d, c, CITYSTATS_OUTPUT",
    "'', '', '', d, project/conf/d, project/conf/citystats.yaml:2:9",
    "'', '', '', '', out, default"
  })
  void whatIsSaidCloserToTheRunComesFirst(
      String set, String flag, String variable, String file, String value, String origin) {
    Given given =
        Given.NONE
            .withSet(Map.of("output", set))
            .withFlags(Map.of("output", flag))
            .withEnvironment(Map.of("CITYSTATS_OUTPUT", variable, "CITYSTATS_BUILD", "never"));
    TextFiles files = new TextFiles().with(FILE, "input: [a]", "output: " + file);

    Settings settings = Settings.read(FILE, files, given);

    assertThat(settings.output()).isEqualTo(value);
    assertThat(settings.origins()).contains(new Setting("output", value, origin));
  }

  @Test
  void listsGivenOutsideTheFileAreJoinedByCommas() {
    Given given =
        Given.NONE
            .withSet(Map.of("headline.indicators", "gdp, fai"))
            .withEnvironment(Map.of("CITYSTATS_INPUT", "one,other"));

    Settings settings = Settings.read(FILE, new TextFiles().with(FILE, "input: [a]"), given);

    assertThat(settings.headline().indicators()).containsExactly("gdp", "fai");
    assertThat(settings.input()).containsExactly("one", "other");
  }

  @Test
  void faultsOutsideTheFileNameTheOptionOrVariable() {
    Given given =
        Given.NONE
            .withSet(Map.of("ingest.expots", "x"))
            .withFlags(Map.of("as-of", "yesterday"))
            .withEnvironment(Map.of("CITYSTATS_INGEST_REJECT_TOLERANCE", "2"));

    assertThat(
            TextFiles.faults(
                () -> Settings.read(FILE, new TextFiles().with(FILE, "input: [a]"), given)))
        .containsExactlyInAnyOrder(
            "option: as-of = 'yesterday' is not a date such as 2019-01-31, 2019-01 or 2019",
            "CITYSTATS_INGEST_REJECT_TOLERANCE: ingest.reject-tolerance = '2' is not a share from 0"
                + " to 1",
            "--set: ingest.expots is not a setting; settings are ingest.losses, ingest.max-cell-length,"
                + " ingest.max-columns, ingest.max-inflate-ratio, ingest.max-inflated-bytes,"
                + " ingest.max-line-length, ingest.max-record-lines, ingest.open-last-line, ingest.refused-files, ingest.reject-tolerance,"
                + " ingest.shrink-tolerance");
  }

  @Test
  void widthsOfJudgementAreThreeNumbers() {
    assertThat(faults("input: [a]", "attainment: {rates: [0.005, 0.01], levels: [-1, 0, 0]}"))
        .containsExactly(
            "line 2, column 21: attainment.rates = '[0.005, 0.01]' holds 2 numbers, expected three:"
                + " about, near, exceed",
            "line 2, column 44: attainment.levels = '-1' is not a number of 0 or more",
            "line 2, column 44: attainment.levels = '[-1, 0, 0]' holds 2 numbers, expected three:"
                + " about, near, exceed");
  }

  @Test
  void whatIsNotRankedCannotBeAskedFor() {
    assertThat(faults("input: [a]", "ranking:", "  measures: [level, wealth]"))
        .singleElement()
        .asString()
        .contains("ranking.measures", "'wealth'", "growth_printed", "score");
  }

  @Test
  void aFolderOfCodesWithoutAnyListIsAMistake() {
    assertThat(faults("input: [a]", "codes: kodes"))
        .containsExactly(
            "line 2, column 8: codes = 'kodes' holds no code list, expected some of areas.csv,"
                + " breaks.csv, hierarchy.csv, indices.csv, indicators.csv, names/areas.csv,"
                + " names/indicators.csv, peers.csv, relations.csv, sources.csv, units.csv");
  }

  @Test
  void targetsBesideTheCodesAreFoundByTheirUsualName() {
    TextFiles files =
        new TextFiles()
            .with(FILE, "input: [a]", "codes: ../lists")
            .with("project/lists/units.csv", "unit,base_unit,factor")
            .with("project/lists/targets.csv", "target_id");

    assertThat(Settings.read(FILE, files, Given.NONE).targets())
        .containsExactly("project/lists/targets.csv");
  }

  @Test
  void targetsInTheFileAreRelativeToTheCodes() {
    TextFiles files =
        new TextFiles()
            .with(FILE, "input: [a]", "codes: ../lists", "targets: [plan/a.csv, /b.csv]");

    assertThat(Settings.read(FILE, files, Given.NONE).targets())
        .containsExactly("project/lists/plan/a.csv", "/b.csv");
  }
}
