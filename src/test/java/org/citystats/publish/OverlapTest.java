package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapTest {

  @TempDir Path folder;

  @BeforeEach
  void input() throws IOException {
    Files.createDirectories(folder.resolve("data/2018"));
    Files.writeString(folder.resolve("data/gdp.csv"), "x");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data"));
  }

  @Test
  void foldersApartAreFine() {
    assertThat(found("out", "data")).isEmpty();
    assertThat(found("data-out", "data")).isEmpty();
    assertThat(found("out/deep/er", "data")).isEmpty();
    assertThat(Overlap.objection("hdfs://a/out", List.of("hdfs://a/data"))).isEmpty();
  }

  @Test
  void inputItselfIsRefused() {
    assertThat(found("data", "data"))
        .isEqualTo(
            "Cannot write to '%1$s': it is the input '%1$s', expected a folder apart from the input; name another output"
                .formatted(folder.resolve("data")));
  }

  @Test
  void folderWithinTheInputAndAboveItAreRefused() {
    assertThat(found("data/2018/out", "data")).contains("it lies within the input");
    assertThat(found("", "data")).contains("it holds the input");
    assertThat(found("", "data/gdp.csv")).contains("it holds the input");
    assertThat(Overlap.objection("hdfs://a/data/out", List.of("hdfs://a/data")).orElseThrow())
        .contains("it lies within the input");
  }

  @Test
  void linksAndDetoursAreFollowed() {
    assertThat(found("link", "data")).contains("it is the input");
    assertThat(found("link/out", "data")).contains("it lies within the input");
    assertThat(found("out/../data", "data")).contains("it is the input");
    assertThat(found("data", "link/2018")).contains("it holds the input");
  }

  @Test
  void addressOfALocalFileIsALocalFile() {
    assertThat(
            Overlap.objection(folder.resolve("data").toUri().toString(), List.of(folder + "/data")))
        .isPresent();
  }

  private String found(String output, String input) {
    return Overlap.objection(
            folder.resolve(output).toString(), List.of(folder.resolve(input).toString()))
        .orElse("");
  }
}
