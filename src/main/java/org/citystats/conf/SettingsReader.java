package org.citystats.conf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.conf.Said.Form;
import org.citystats.model.Nearest;

/**
 * Reads settings one by one, in the order of precedence {@code --set}, options, variables, file,
 * default; notes what is wrong and goes on.
 */
final class SettingsReader {

  private final String folder;
  private final Given given;
  private final List<Said> said = new ArrayList<>();
  private final Flaws flaws;
  private final Set<String> asked = new TreeSet<>();
  private final List<Setting> settings = new ArrayList<>();

  /** A reader of what a file says, its paths being relative to a folder, and of what is given. */
  SettingsReader(String folder, List<Said> file, Given given, Flaws flaws) {
    this.folder = folder;
    this.given = given;
    this.flaws = flaws;
    said.addAll(given.said());
    said.addAll(file);
  }

  /** The value of a setting. */
  <T> T read(String key, String expected, Parser<T> parser, T otherwise) {
    return note(key, read(key, expected, parser), otherwise, otherwise.toString());
  }

  /** The value of a setting that holds several. */
  List<String> list(String key, String expected, Parser<String> parser) {
    return list(key, expected, parser, List.of());
  }

  /** The value of a setting that holds several; what holds if nobody says it. */
  List<String> list(String key, String expected, Parser<String> parser, List<String> otherwise) {
    return note(key, readList(key, expected, parser), otherwise, String.join(", ", otherwise));
  }

  /** The path that a setting holds; one that the file says is relative to its folder. */
  String path(String key, String expected, String otherwise) {
    Optional<Told<String>> told =
        read(key, expected, Parsers::text).map(path -> path.with(resolved(path)));
    return note(key, told, otherwise, otherwise);
  }

  /** The paths that a setting holds; those that the file says are relative to a folder. */
  List<String> paths(String key, String expected, String within, List<String> otherwise) {
    Optional<Told<List<String>>> told = readList(key, expected, Parsers::text);
    Optional<Told<List<String>>> resolved =
        told.filter(list -> list.origin().file())
            .map(
                list ->
                    list.with(list.value().stream().map(p -> FilePath.within(within, p)).toList()));
    return note(key, resolved.or(() -> told), otherwise, String.join(", ", otherwise));
  }

  /** Whether somebody says a setting. */
  boolean told(String key) {
    return candidates(key).stream().anyMatch(Said::told);
  }

  /** Refuses what was said of a setting, for a reason that follows the value. */
  void refuse(String key, String reason) {
    candidates(key).stream()
        .filter(Said::told)
        .findFirst()
        .ifPresent(one -> flaws.value(one.origin(), key + " = '" + one.line() + "' " + reason));
  }

  /** The settings in force, by key. */
  List<Setting> settings() {
    return settings.stream().sorted(Comparator.comparing(Setting::key)).toList();
  }

  /** Refuses every setting that nobody asked for, and throws all flaws at once. */
  void close(String start) {
    said.stream().filter(one -> !asked.contains(one.key())).forEach(this::unknown);
    flaws.close(start);
  }

  private void unknown(Said one) {
    List<String> below = asked.stream().filter(key -> key.startsWith(one.key() + ".")).toList();
    if (below.isEmpty()) {
      String advice =
          nearest(one.key())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; settings are " + String.join(", ", beside(one.key())));
      flaws.key(one.origin(), one.key() + " is not a setting" + advice);
    } else if (one.form() != Form.NOTHING) {
      flaws.value(
          one.origin(),
          one.key()
              + " = '"
              + one.line()
              + "' is not a value, expected settings below it: "
              + String.join(", ", below));
    }
  }

  /** The settings below the same word, or all if there are none. */
  private Collection<String> beside(String key) {
    String group = key.substring(0, key.indexOf('.') + 1);
    List<String> same = asked.stream().filter(known -> known.startsWith(group)).toList();
    return same.isEmpty() ? asked : same;
  }

  /** The setting that was meant: with the rest of its key, without too much, or rightly spelt. */
  private Optional<String> nearest(String key) {
    return asked.stream()
        .filter(known -> known.endsWith("." + key) || key.startsWith(known + "."))
        .findFirst()
        .or(() -> Nearest.to(key, asked));
  }

  /** A value and where it was said. */
  private record Told<T>(T value, Origin origin) {
    <R> Told<R> with(R other) {
      return new Told<>(other, origin);
    }
  }

  private String resolved(Told<String> path) {
    return path.origin().file() ? FilePath.within(folder, path.value()) : path.value();
  }

  private <T> T note(String key, Optional<Told<T>> told, T otherwise, String shown) {
    String value =
        told.map(Told::value)
            .map(v -> v instanceof List<?> list ? String.join(", ", texts(list)) : v.toString())
            .orElse(shown);
    settings.add(new Setting(key, value, told.map(Told::origin).orElse(Origin.DEFAULT).shown()));
    return told.map(Told::value).orElse(otherwise);
  }

  private static List<String> texts(List<?> list) {
    return list.stream().map(Object::toString).toList();
  }

  private List<Said> candidates(String key) {
    asked.add(key);
    List<Said> candidates = new ArrayList<>();
    said.stream()
        .filter(one -> one.key().equals(key) && !one.origin().file())
        .forEach(candidates::add);
    candidates.addAll(given.variable(key));
    said.stream()
        .filter(one -> one.key().equals(key) && one.origin().file())
        .forEach(candidates::add);
    return candidates;
  }

  private <T> Optional<Told<T>> read(String key, String expected, Parser<T> parser) {
    List<Told<T>> values = new ArrayList<>();
    for (Said one : candidates(key)) {
      if (one.form() == Form.LIST) {
        flaws.value(one.origin(), key + " = '" + one.line() + "' is a list, expected " + expected);
      } else if (one.told()) {
        parsed(one, one.line(), expected, parser)
            .ifPresent(value -> values.add(new Told<>(value, one.origin())));
      }
    }
    return values.stream().findFirst();
  }

  private Optional<Told<List<String>>> readList(
      String key, String expected, Parser<String> parser) {
    List<Told<List<String>>> lists = new ArrayList<>();
    for (Said one : candidates(key)) {
      if (one.told()) {
        List<String> values = new ArrayList<>();
        one.list()
            .forEach(text -> parsed(one, text.strip(), expected, parser).ifPresent(values::add));
        lists.add(new Told<>(List.copyOf(values), one.origin()));
      }
    }
    return lists.stream().findFirst();
  }

  private <T> Optional<T> parsed(Said one, String text, String expected, Parser<T> parser) {
    Optional<T> value = parser.parse(text);
    if (value.isEmpty()) {
      flaws.value(one.origin(), one.key() + " = '" + text + "' is not " + expected);
    }
    return value;
  }
}
