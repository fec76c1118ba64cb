package org.citystats.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The stable name {@code current} of the published snapshot, for people and plain tools. */
interface CurrentLink {

  /** The name. */
  String NAME = "current";

  /** The folder it leads to, below the output; empty if there is no link. */
  Optional<String> target() throws IOException;

  /** Leads it to another folder, in one instant. */
  void lead(String folder) throws IOException;

  /** What stands in the way of the link, as a sentence; empty if nothing does. */
  Optional<String> objection();

  /** A symbolic link on a local disk. */
  record Symbolic(Path output) implements CurrentLink {

    @Override
    public Optional<String> target() throws IOException {
      Path link = output.resolve(NAME);
      return Files.isSymbolicLink(link)
          ? Optional.of(Files.readSymbolicLink(link).toString())
          : Optional.empty();
    }

    @Override
    public void lead(String folder) throws IOException {
      Path next = output.resolve(NAME + Store.TEMPORARY + ProcessHandle.current().pid());
      Files.deleteIfExists(next);
      try {
        Files.createSymbolicLink(next, Path.of(folder));
      } catch (UnsupportedOperationException | FileSystemException e) {
        return; // a disk without links: the pointer alone says what is published
      }
      FailPoint.LINK_MADE.reach();
      Files.move(next, output.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      FailPoint.LINK_SWAPPED.reach();
    }

    @Override
    public Optional<String> objection() {
      Path link = output.resolve(NAME);
      boolean inTheWay =
          Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link);
      return inTheWay
          ? Optional.of(
              ("Cannot write to '%s': found '%s' which is no link, expected the link of the"
                      + " published snapshot; move it away")
                  .formatted(output, link))
          : Optional.empty();
    }
  }

  /** No link, where the file system has none. */
  record None() implements CurrentLink {

    @Override
    public Optional<String> target() {
      return Optional.empty();
    }

    @Override
    public void lead(String folder) {}

    @Override
    public Optional<String> objection() {
      return Optional.empty();
    }
  }
}
