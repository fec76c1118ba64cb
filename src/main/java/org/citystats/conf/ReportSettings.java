package org.citystats.conf;

import java.util.Set;

/**
 * How the report is told.
 *
 * @param title its title, empty for the usual one
 * @param chinese its title in Chinese, empty if it has none of its own
 * @param language {@code en} or {@code zh}
 * @param profiles of how many cities at most a profile is shown
 */
public record ReportSettings(String title, String chinese, String language, int profiles) {

  private static final int PROFILES = 12;

  static ReportSettings read(SettingsReader reader) {
    Parser<String> language = Parsers.oneOf(Set.of("en", "zh"));
    return new ReportSettings(
        reader.read("report.title", "a title", Parsers::text, ""),
        reader.read("report.title-zh", "a title in Chinese", Parsers::text, ""),
        reader.read("report.language", "en or zh", language, "en"),
        reader.read(
            "report.profiles", "a whole number from 0 to 1000", Parsers.upTo(1000), PROFILES));
  }

  /** The title in the language of the report, else the one that there is. */
  public String shown() {
    return language.equals("zh") && !chinese.isEmpty() ? chinese : title;
  }
}
