package org.citystats.report.format;

import java.util.List;
import java.util.Map;
import org.citystats.report.content.Change;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Language;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;

/** From words to text in one language; escapes nothing, cleans what no document may hold. */
final class Wording {

  private static final String NO_FIGURE = "–";

  private final Language language;
  private final Numerals numerals;

  Wording(Language language) {
    this.language = language;
    this.numerals = new Numerals(language);
  }

  Language language() {
    return language;
  }

  Numerals numerals() {
    return numerals;
  }

  /** A phrase with nothing filled in. */
  String say(Phrase phrase) {
    return phrase.in(language);
  }

  /** The text of a word in a sentence. */
  String say(Word word) {
    if (word instanceof Sentence sentence) {
      return fill(sentence);
    }
    if (word instanceof Change change) {
      return change(change);
    }
    return word instanceof Figure figure ? figure(figure) : plain(word);
  }

  /**
   * The text of a word in a cell of a table: numbers without words beside them; no unit in the
   * column of units where the number carries it.
   */
  String cell(Word word) {
    if (word instanceof Figure figure) {
      return figure.known() ? numerals.of(figure).bare() : NO_FIGURE;
    }
    if (word instanceof Word.UnitOf unit && unit.figure().known()) {
      boolean besideNumber = !numerals.of(unit.figure()).unit().inCell().isEmpty();
      return besideNumber ? "" : say(word);
    }
    return say(word);
  }

  /** The sentences of a statement. */
  String say(Statement statement) {
    String gap = language == Language.EN ? " " : "";
    return String.join(gap, statement.said().stream().map(this::say).toList());
  }

  private String figure(Figure figure) {
    return figure.known() ? numerals.of(figure).full() : NO_FIGURE;
  }

  private String plain(Word word) {
    if (word instanceof Word.Text text) {
      return Clean.of(text.text());
    }
    if (word instanceof Word.Name name) {
      return Clean.of(name.in(language));
    }
    if (word instanceof Word.Count count) {
      return numerals.of(Figure.printed(count.count(), "")).digits();
    }
    if (word instanceof Word.When when) {
      return Calendar.say(Clean.of(when.period()), language);
    }
    return compound(word);
  }

  private String compound(Word word) {
    if (word instanceof Word.Badge badge) {
      return badge.label().in(language);
    }
    if (word instanceof Word.UnitOf unit) {
      return unit.figure().known() ? Clean.of(numerals.of(unit.figure()).unit().column()) : "";
    }
    if (word instanceof Word.Remarks remarks) {
      String between = language == Language.EN ? "; " : "；";
      return String.join(between, remarks.words().stream().map(this::say).toList());
    }
    return row(((Word.Row) word).words());
  }

  private String row(List<? extends Word> words) {
    List<String> texts = words.stream().map(this::say).toList();
    if (language == Language.ZH || texts.size() < 2) {
      return String.join("、", texts);
    }
    return String.join(", ", texts.subList(0, texts.size() - 1))
        + " and "
        + texts.get(texts.size() - 1);
  }

  private String change(Change change) {
    if (!change.figure().known()) {
      return NO_FIGURE;
    }
    Numeral numeral = numerals.of(change.figure());
    Phrase phrase =
        numeral.rounded()
            ? change.same()
            : change.figure().value() > 0 ? change.up() : change.down();
    return fill(phrase.with("size", change.figure().size()));
  }

  /** Fills in once, from left to right: what is filled in is not looked through again. */
  private String fill(Sentence sentence) {
    String pattern = sentence.phrase().in(language);
    Map<String, Word> words = sentence.words();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, at, open);
      Word word = words.get(pattern.substring(open + 1, close));
      text.append(word == null ? "" : say(word));
      at = close + 1;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }
}
