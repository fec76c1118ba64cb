package org.citystats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.citystats.growth.MethodNotes;
import org.citystats.ingest.InputLayouts;
import org.citystats.schema.TablePages;
import org.citystats.spatial.SpatialMeasures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that can be computed are computed, and never stale. */
class FreshDocsTest {

  private static final String REFRESH = "mvn -q test -Dtest=FreshDocsTest -Ddocs.refresh=true";

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("tables.md", TablePages.markdown()),
        arguments("methods.md", MethodNotes.markdown() + SpatialMeasures.markdown()),
        arguments("layouts.md", InputLayouts.markdown()));
  }

  @ParameterizedTest(name = "docs/{0} is fresh")
  @MethodSource("pages")
  void aGeneratedPageIsFresh(String name, String computed) throws IOException {
    Path page = Path.of("docs", name);
    if (Boolean.getBoolean("docs.refresh")) {
      Files.writeString(page, computed);
    }

    assertThat(page).as("refresh it by: " + REFRESH).exists().content().isEqualTo(computed);
  }
}
