package org.citystats.report.content;

import java.util.Optional;

/** A language in which a report is written. */
public enum Language {
  /** English. */
  EN("en", "en"),
  /** Chinese in simplified characters. */
  ZH("zh", "zh-CN");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The code used in settings. */
  public String code() {
    return code;
  }

  /** The tag for the {@code lang} attribute of documents. */
  public String tag() {
    return tag;
  }

  /** The language of a code; empty if there is none. */
  public static Optional<Language> parse(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
