package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir private Path work;

  private Path file(String name) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "a,b\n1,2\n");
  }

  private List<String> names(String... patterns) throws IOException {
    return InputListing.of(List.of(work.resolve("in").toString()), List.of(patterns))
        .files()
        .stream()
        .map(InputFile::name)
        .toList();
  }

  @Test
  void filesOfAnyNameAreListedAndNoneIsPassedOver() throws IOException {
    List<String> all =
        List.of(".x.csv", "12:30.csv", "[12].csv", "_x.csv", "nested/deep/a b.csv", "长春.csv");
    for (String name : all) {
      file("in/" + name);
    }

    assertThat(names()).containsExactlyElementsOf(all);
  }

  @Test
  void excludedFilesAreNamed() throws IOException {
    file("in/a.csv");
    file("in/notes/read.md");

    InputListing listing = InputListing.of(List.of(work.resolve("in").toString()), List.of("*.md"));

    assertThat(listing.files()).extracting(InputFile::name).containsExactly("a.csv");
    assertThat(listing.excluded()).containsExactly("notes/read.md");
  }

  @Test
  void aLinkToTheInputFolderIsTheFolder() throws IOException {
    file("real/a.csv");
    Files.createSymbolicLink(work.resolve("in"), work.resolve("real"));

    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void linksInsideTheInputAreFollowed() throws IOException {
    file("in/2018/a.csv");
    Files.createSymbolicLink(work.resolve("in/newest.csv"), work.resolve("in/2018/a.csv"));

    assertThat(names()).containsExactly("2018/a.csv", "newest.csv");
  }

  @Test
  void linksOutOfTheInputAndLoopsAndDeadLinksAreAllToldAtOnce() throws IOException {
    file("in/a.csv");
    file("other/b.csv");
    Files.createSymbolicLink(work.resolve("in/out"), work.resolve("other"));
    Files.createSymbolicLink(work.resolve("in/loop"), work.resolve("in"));
    Files.createSymbolicLink(work.resolve("in/dead.csv"), work.resolve("nowhere.csv"));

    assertThatThrownBy(this::names)
        .isInstanceOf(HeldBackException.class)
        .hasMessageContaining("'out': a link that leads out of the input folder")
        .hasMessageContaining("'loop': a link that leads back to itself")
        .hasMessageContaining("'dead.csv': a link that leads nowhere");
  }

  @Test
  void foldersOfOneNameAreToldApart() throws IOException {
    file("one/data/a.csv");
    file("two/data/a.csv");

    InputListing listing =
        InputListing.of(
            List.of(work.resolve("one/data").toString(), work.resolve("two/data/").toString()),
            List.of());

    assertThat(listing.files())
        .extracting(InputFile::name)
        .containsExactly("data-1/a.csv", "data-2/a.csv");
  }

  @Test
  void anInputThatIsNotThereIsMissing() {
    assertThatThrownBy(this::names)
        .isInstanceOf(InputMissingException.class)
        .hasMessageContaining("nothing is there");
  }
}
