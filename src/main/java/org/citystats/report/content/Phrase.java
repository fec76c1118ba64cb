package org.citystats.report.content;

/**
 * A sentence or a part of one in every language of the report, with the names of what is filled in
 * in braces; kept in enums so that no phrase exists in one language only.
 */
public interface Phrase {

  /** The English text. */
  String en();

  /** The Chinese text. */
  String zh();

  /** The text in a language. */
  default String in(Language language) {
    return language == Language.EN ? en() : zh();
  }

  /** This phrase as a sentence with nothing filled in. */
  default Sentence plain() {
    return Sentence.of(this);
  }

  /** This phrase with its first part filled in. */
  default Sentence with(String name, Word word) {
    return Sentence.of(this).with(name, word);
  }
}
