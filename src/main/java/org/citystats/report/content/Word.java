package org.citystats.report.content;

import java.util.List;

/** Something that can be filled into a sentence or put into a cell. */
public sealed interface Word
    permits Sentence,
        Figure,
        Change,
        Word.Text,
        Word.Name,
        Word.Count,
        Word.When,
        Word.Row,
        Word.Remarks,
        Word.Badge,
        Word.UnitOf {

  /** An empty cell. */
  Word BLANK = new Text("");

  /**
   * Text as it stands in the data.
   *
   * @param text never trusted: every format escapes it
   */
  record Text(String text) implements Word {

    /** An absent text is empty. */
    public Text {
      text = text == null ? "" : text;
    }
  }

  /**
   * The name of an area, an indicator or a peer group.
   *
   * @param code its code, shown where it has no name
   * @param en English name, empty if none
   * @param zh name in the language of its sources, empty if none
   */
  record Name(String code, String en, String zh) implements Word {

    /** Absent names are empty. */
    public Name {
      en = en == null ? "" : en;
      zh = zh == null ? "" : zh;
    }

    /** This name inside a sentence: a first capital that starts a common word becomes small. */
    public Name inside() {
      boolean common = en.length() > 1 && Character.isLowerCase(en.charAt(1));
      String small = common ? Character.toLowerCase(en.charAt(0)) + en.substring(1) : en;
      return new Name(code, small, zh);
    }

    /** The name in a language, else in the other, else the code. */
    public String in(Language language) {
      String first = language == Language.EN ? en : zh;
      String second = language == Language.EN ? zh : en;
      return !first.isEmpty() ? first : !second.isEmpty() ? second : code;
    }
  }

  /** How many. */
  record Count(long count) implements Word {}

  /** A period by its code. */
  record When(String period) implements Word {}

  /** Words in a row: one, another and a third. */
  record Row(List<? extends Word> words) implements Word {}

  /** Short remarks side by side. */
  record Remarks(List<? extends Word> words) implements Word {}

  /**
   * A verdict.
   *
   * @param code its word in tables
   * @param label what it is called
   */
  record Badge(String code, Phrase label) implements Word {}

  /** The unit in which a figure is shown. */
  record UnitOf(Figure figure) implements Word {}
}
