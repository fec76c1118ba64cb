package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.attainment.TargetMeasures;
import org.citystats.model.Target;
import org.junit.jupiter.api.Test;

/** The settings, lists and targets that come with the program. */
class BundledProjectTest {

  private static final Settings SETTINGS =
      Settings.read("conf/citystats.yaml", BundledProjectTest::bytes, Given.NONE);
  private static final CodeLists LISTS =
      CodeLists.read(
          SETTINGS.codes(),
          BundledProjectTest::bytes,
          new CodeLists.Vocabulary(Set.of("long", "years-across"), any -> true));

  private static Optional<byte[]> bytes(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void theSettingsPointToTheBundledData() {
    assertThat(SETTINGS.input()).containsExactly("data");
    assertThat(SETTINGS.output()).isEqualTo("out");
    assertThat(SETTINGS.codes()).isEqualTo("conf");
    assertThat(SETTINGS.targets()).containsExactly("conf/targets.csv");
  }

  @Test
  void theListsHaveNoFaults() {
    assertThat(LISTS.areas()).extracting(area -> area.code()).contains(SETTINGS.headline().area());
    assertThat(LISTS.indicators())
        .extracting(indicator -> indicator.code())
        .containsAll(SETTINGS.headline().indicators());
    assertThat(LISTS.peerGroups())
        .extracting(group -> group.code())
        .contains(SETTINGS.headline().peerGroup());
    assertThat(LISTS.sources()).isNotEmpty();
  }

  /** Values in base units as in the report of January 2019, worked out by hand there. */
  @Test
  void theTargetsHaveNoFaultsAndTheirValuesAreConverted() {
    TargetWords words = new TargetWords(TargetMeasures.traits(), Set.of("ALL", "ANY", "EACH_YEAR"));

    List<Target> targets =
        Targets.read(SETTINGS.targets(), BundledProjectTest::bytes, LISTS, words).targets();

    assertThat(targets).hasSizeGreaterThanOrEqualTo(63);
    assertThat(low(targets, "O001")).isEqualTo(0.07);
    assertThat(low(targets, "O005")).isEqualTo(5e10);
    assertThat(low(targets, "O042")).isEqualTo(1.6e10 / 15);
    assertThat(low(targets, "O054")).isEqualTo(8.5e6);
  }

  private static double low(List<Target> targets, String id) {
    return targets.stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow()
        .goal()
        .low();
  }
}
