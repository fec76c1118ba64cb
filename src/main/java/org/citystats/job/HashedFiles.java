package org.citystats.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.conf.ProjectFiles;
import org.citystats.conf.Setting;

/** Reads the files of a project and keeps a hash of all that was read. */
final class HashedFiles implements ProjectFiles {

  /** Settings that say where results go, not what they are; files are told apart by their bytes. */
  private static final Set<String> ELSEWHERE =
      Set.of("input", "output", "codes", "targets", "zone", "as-of");

  private final StringBuilder read = new StringBuilder();

  @Override
  public Optional<byte[]> read(String path) {
    try {
      Optional<byte[]> bytes = Bytes.ifThere(path);
      bytes.ifPresent(found -> read.append(Bytes.sha256(found)).append('\n'));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of all files read and of the values of settings that change results. */
  String hash(List<Setting> settings) {
    StringBuilder all = new StringBuilder(read);
    for (Setting setting : settings) {
      if (!ELSEWHERE.contains(setting.key())) {
        all.append(setting.key()).append('=').append(setting.value()).append('\n');
      }
    }
    return Bytes.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
