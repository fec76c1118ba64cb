package org.citystats.conf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.citystats.model.InvalidSettingsException;

/** Files of a project that exist in memory only. */
final class TextFiles implements ProjectFiles {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** These files and one more, of lines. */
  TextFiles with(String path, String... lines) {
    return withBytes(path, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  /** These files and one more. */
  TextFiles withBytes(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The faults that a reader tells of. */
  static List<String> faults(ThrowingCallable reading) {
    return Assertions.catchThrowableOfType(InvalidSettingsException.class, reading).faults();
  }
}
