package org.citystats.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of bad input: what is sent, and what must become of it. */
final class Bad {

  private final int number;
  private final String says;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, byte[]> lastNight = new LinkedHashMap<>();
  private final Map<String, String> lists = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private Preparation preparation = work -> {};
  private Preparation meanwhile = work -> {};

  private Bad(int number, String says) {
    this.number = number;
    this.says = says;
  }

  /** Something that must hold when the run has ended. */
  interface Check {
    void of(Night night) throws java.io.IOException;
  }

  /** Something done to the folder of a case, which holds {@code in} and {@code conf}. */
  interface Preparation {
    void in(java.nio.file.Path work) throws java.io.IOException;
  }

  /** A case by its number in the catalogue, and what it is. */
  static Bad of(int number, String says) {
    return new Bad(number, says);
  }

  /** A file of lines in UTF-8. */
  Bad file(String name, String... lines) {
    return file(name, Input.lines(lines));
  }

  /** A file. */
  Bad file(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** The usual file, {@code gdp.csv}. */
  Bad gdp(String... lines) {
    return file("gdp.csv", lines);
  }

  /** A file that the last night found in place of all others. */
  Bad lastNight(String name, String... lines) {
    lastNight.put(name, Input.lines(lines));
    return this;
  }

  /** A code list, or {@code citystats.yaml}; with any of them the settings are a file. */
  Bad list(String name, String... lines) {
    lists.put(name, String.join("\n", lines) + "\n");
    return this;
  }

  /** Something declared about all files. */
  Bad declared(String columns, String values) {
    return list("sources.csv", "source,file," + columns, "s,*," + values);
  }

  /** Words behind {@code run}. */
  Bad with(String... words) {
    options.addAll(List.of(words));
    return this;
  }

  /** Something done before the run. */
  Bad prepared(Preparation done) {
    preparation = done;
    return this;
  }

  /** Something that happens between listing and reading. */
  Bad meanwhile(Preparation done) {
    meanwhile = done;
    return this;
  }

  /** What must hold. */
  Bad expect(Check... expected) {
    checks.addAll(List.of(expected));
    return this;
  }

  int number() {
    return number;
  }

  Map<String, byte[]> files() {
    return files;
  }

  Map<String, byte[]> lastNight() {
    return lastNight;
  }

  Map<String, String> lists() {
    return lists;
  }

  List<String> options() {
    return options;
  }

  List<Check> checks() {
    return checks;
  }

  Preparation preparation() {
    return preparation;
  }

  Preparation meanwhile() {
    return meanwhile;
  }

  @Override
  public String toString() {
    return number + ": " + says;
  }
}
