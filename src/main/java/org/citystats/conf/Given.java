package org.citystats.conf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Settings that are given beside the file, by key.
 *
 * @param set values of {@code --set key=value}; lists are joined by commas
 * @param flags values of options of their own; lists are joined by commas
 * @param inputs files and folders given by {@code --input}; none if empty
 * @param environment variables; {@code CITYSTATS_AS_OF} is setting {@code as-of}, others are
 *     ignored
 */
public record Given(
    Map<String, String> set,
    Map<String, String> flags,
    List<String> inputs,
    Map<String, String> environment) {

  /** Nothing is given. */
  public static final Given NONE = new Given(Map.of(), Map.of(), List.of(), Map.of());

  /** Copies what is given, in its order. */
  public Given {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
    inputs = List.copyOf(inputs);
    environment = Map.copyOf(environment);
  }

  /** The same with values of {@code --set}. */
  public Given withSet(Map<String, String> values) {
    return new Given(values, flags, inputs, environment);
  }

  /** The same with values of options of their own, by setting. */
  public Given withFlags(Map<String, String> values) {
    return new Given(set, values, inputs, environment);
  }

  /** The same with files and folders to read. */
  public Given withInputs(List<String> paths) {
    return new Given(set, flags, paths, environment);
  }

  /** The same with variables. */
  public Given withEnvironment(Map<String, String> variables) {
    return new Given(set, flags, inputs, variables);
  }

  /** What is said by options, those of {@code --set} first. */
  List<Said> said() {
    List<Said> said = new ArrayList<>();
    set.forEach((key, value) -> said.add(joined(key, value, "--set")));
    flags.forEach((key, value) -> said.add(joined(key, value, "option")));
    if (!inputs.isEmpty()) {
      said.add(new Said(Settings.INPUT, inputs, Said.Form.LIST, Origin.outside("--input")));
    }
    return said;
  }

  /** What the environment says about a setting; nothing if it does not. */
  List<Said> variable(String key) {
    String name = "CITYSTATS_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    String value = environment.getOrDefault(name, "");
    return value.isEmpty() ? List.of() : List.of(joined(key, value, name));
  }

  private static Said joined(String key, String value, String origin) {
    return new Said(key, List.of(value), Said.Form.JOINED, Origin.outside(origin));
  }
}
