package org.citystats.conf;

import java.util.List;

/**
 * A setting in force.
 *
 * @param key its key, such as {@code ingest.reject-tolerance}
 * @param value its value as one line
 * @param origin where it was said: {@code file:line:column}, an option, a variable or {@code
 *     default}
 */
public record Setting(String key, String value, String origin) {

  /** Where the setting of a key was said, for sentences about it. */
  public static String origin(List<Setting> settings, String key) {
    return settings.stream()
        .filter(setting -> setting.key().equals(key))
        .map(Setting::origin)
        .findFirst()
        .orElse("settings");
  }
}
