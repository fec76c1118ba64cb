package org.citystats.job;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.citystats.model.Source;

/** Which source of the list describes a file: the first whose pattern fits its path or its name. */
final class SourcePatterns {

  private final List<Source> sources;
  private final List<PathMatcher> patterns;

  SourcePatterns(List<Source> sources) {
    this.sources = sources;
    this.patterns =
        sources.stream()
            .map(source -> FileSystems.getDefault().getPathMatcher("glob:" + source.file()))
            .toList();
  }

  /** The source of a file by its path below the input folder; undeclared if none fits. */
  Source of(String file) {
    Path name = Path.of(file);
    for (int source = 0; source < sources.size(); source++) {
      PathMatcher pattern = patterns.get(source);
      if (pattern.matches(name) || pattern.matches(name.getFileName())) {
        return sources.get(source);
      }
    }
    return Source.undeclared();
  }
}
