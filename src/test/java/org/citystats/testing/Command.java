package org.citystats.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that a test starts as a user would, with the environment that it is given and no more.
 */
public final class Command {

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Path folder = Built.project();

  private Command(Path program) {
    words.add(program.toString());
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", System.getProperty("user.home"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** The program and its first arguments. */
  public static Command of(Path program, String... arguments) {
    return new Command(program).then(arguments);
  }

  /** With further arguments. */
  public Command then(String... arguments) {
    words.addAll(List.of(arguments));
    return this;
  }

  /** With a variable of the environment. */
  public Command with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Without a variable of the environment. */
  public Command without(String name) {
    environment.remove(name);
    return this;
  }

  /** Started in a folder. */
  public Command in(Path where) {
    folder = where;
    return this;
  }

  /** Starts it, waits for its end, and tells what it said. */
  public Outcome run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("command", ".out");
    Path err = Files.createTempFile("command", ".err");
    try {
      Process process = start(out, err);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still going after two minutes: " + words);
      }
      return new Outcome(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private Process start(Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A program of its own making, in bash. */
  public static Path script(Path file, String... lines) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "#!/usr/bin/env bash\n" + String.join("\n", lines) + "\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      return file;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Exit code and both streams. */
  public record Outcome(int exitCode, String out, String err) {}
}
