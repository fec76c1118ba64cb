package org.citystats.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.citystats.publish.Edition;
import org.citystats.publish.Origin;
import org.citystats.publish.Publication;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Written;

/** Names a snapshot by what it was made from, and seals it. */
final class Sealing {

  private static final int LENGTH = 16;

  private final Project project;
  private final InputListing listing;

  Sealing(Project project, InputListing listing) {
    this.project = project;
    this.listing = listing;
  }

  /** The id: a hash of the program, settings, as-of date and input files. */
  String id() throws IOException {
    StringBuilder made = new StringBuilder();
    made.append(Version.program()).append('\n');
    made.append(project.hash()).append('\n').append(project.asOf()).append('\n');
    for (InputFile file : listing.files()) {
      made.append(file.name()).append('\t').append(file.sha256()).append('\n');
    }
    return Bytes.sha256(made.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /** The sealed snapshot of files that were written. */
  Snapshot seal(Publication publication, List<Written> files, Map<String, ?> run)
      throws IOException {
    List<Origin> origins =
        project.lists().sources().stream()
            .map(
                source ->
                    new Origin(
                        source.code(),
                        source.origin().publisher(),
                        source.origin().licence(),
                        source.origin().url()))
            .toList();
    Edition edition = new Edition(id(), files, origins, run);
    return project.occasion().force() ? publication.sealAnew(edition) : publication.seal(edition);
  }
}
