package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir private Path folder;

  @Test
  void aLinkToAFolderIsTheFolder() throws IOException {
    Path exports = Files.createDirectories(folder.resolve("exports/2019"));
    Files.writeString(exports.resolve("gdp.csv"), "Year,Value\n2019,1\n");
    Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("exports"));

    InputListing listing = InputListing.of(List.of(link.toString()), List.of());

    assertThat(listing.files()).extracting(InputFile::name).containsExactly("2019/gdp.csv");
  }

  @Test
  void textsAboutTheDataAreToldAsExcluded() throws IOException {
    Files.writeString(folder.resolve("gdp.csv"), "Year,Value\n2019,1\n");
    Files.writeString(folder.resolve("README.md"), "About.");

    InputListing listing = InputListing.of(List.of(folder.toString()), List.of("*.md"));

    assertThat(listing.files()).extracting(InputFile::name).containsExactly("gdp.csv");
    assertThat(listing.excluded()).containsExactly("README.md");
  }
}
