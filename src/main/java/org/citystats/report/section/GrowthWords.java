package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citystats.report.content.Change;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/** Growth, levels, bases and status as words; the words of per cent differ from those of points. */
final class GrowthWords {

  private static final Map<String, Phrase> CLAUSES =
      Map.of(
          ">", GrowthPhrases.UP_MORE,
          ">=", GrowthPhrases.UP_AT_LEAST,
          "~", GrowthPhrases.UP_ABOUT,
          "<", GrowthPhrases.UP_LESS,
          "<=", GrowthPhrases.UP_AT_MOST,
          "up", GrowthPhrases.HIGHER,
          "down", GrowthPhrases.LOWER);

  private static final Map<String, Phrase> VERBS =
      Map.of(
          ">", GrowthPhrases.ROSE_MORE,
          ">=", GrowthPhrases.ROSE_AT_LEAST,
          "~", GrowthPhrases.ROSE_ABOUT,
          "<", GrowthPhrases.ROSE_LESS,
          "<=", GrowthPhrases.ROSE_AT_MOST,
          "up", GrowthPhrases.ROSE_ONLY,
          "down", GrowthPhrases.FELL_ONLY);

  private static final Map<String, Phrase> LEVELS =
      Map.of(
          ">", GrowthPhrases.MORE,
          ">=", GrowthPhrases.AT_LEAST,
          "~", GrowthPhrases.ABOUT,
          "<", GrowthPhrases.LESS,
          "<=", GrowthPhrases.AT_MOST);

  private static final Map<Character, Phrase> STATUS =
      Map.of(
          'E', GrowthPhrases.ESTIMATE,
          'P', GrowthPhrases.PROVISIONAL,
          'F', GrowthPhrases.FORECAST,
          'I', GrowthPhrases.IMPUTED,
          'U', GrowthPhrases.UNRELIABLE);

  private GrowthWords() {}

  /** Growth as a clause: up 6.2% on the year before. */
  static Word clause(Rate rate) {
    if (!rate.bound().isEmpty()) {
      return bounded(rate, CLAUSES);
    }
    boolean points = !rate.figure().unit().equals(Figure.RATIO);
    return points
        ? new Change(rate.figure(), GrowthPhrases.RAISED, GrowthPhrases.LOWERED, GrowthPhrases.SAME)
        : new Change(rate.figure(), GrowthPhrases.UP, GrowthPhrases.DOWN, GrowthPhrases.SAME);
  }

  /** Growth as a verb: rose by 6.2%. */
  static Word verb(Rate rate) {
    if (!rate.bound().isEmpty()) {
      return bounded(rate, VERBS);
    }
    return verb(rate.figure());
  }

  /** A rate as a verb: rose by 6.2%; a change of a share went up or down. */
  static Word verb(Figure figure) {
    boolean points = !figure.unit().equals(Figure.RATIO);
    return points
        ? new Change(figure, GrowthPhrases.WENT_UP, GrowthPhrases.WENT_DOWN, GrowthPhrases.STAYED)
        : new Change(figure, GrowthPhrases.ROSE, GrowthPhrases.FELL, GrowthPhrases.STAYED);
  }

  private static Word bounded(Rate rate, Map<String, Phrase> phrases) {
    Figure figure = rate.figure();
    if (figure.known() && figure.value() < 0) {
      return GrowthPhrases.CHANGED_BOUND
          .with("sign", new Word.Text(figure.sign()))
          .with("x", figure);
    }
    return phrases.getOrDefault(rate.bound(), GrowthPhrases.EXACTLY).with("x", figure);
  }

  /** A rate in a cell: 6.2%, > 7%, or a word where only the direction is published. */
  static Word cell(Rate rate) {
    if (rate.known()) {
      return rate.figure();
    }
    return switch (rate.bound()) {
      case "up" -> GrowthPhrases.RISE.plain();
      case "down" -> GrowthPhrases.FALL.plain();
      default -> Word.BLANK;
    };
  }

  /** A level as it stands to the true value: at least CNY 700 billion. */
  static Sentence level(Level level) {
    return LEVELS.getOrDefault(level.bound(), GrowthPhrases.EXACTLY).with("x", level.figure());
  }

  /** The basis as an addition to a sentence; none for current prices. */
  static Sentence basis(String basis) {
    return switch (basis) {
      case "real" -> GrowthPhrases.IN_REAL_TERMS.plain();
      case "comparable" -> GrowthPhrases.COMPARABLE.plain();
      default -> GrowthPhrases.PLAIN.plain();
    };
  }

  /** The basis in a cell. */
  static Word basisCell(String basis) {
    return switch (basis) {
      case "real" -> GrowthPhrases.BASIS_REAL.plain();
      case "nominal" -> GrowthPhrases.BASIS_NOMINAL.plain();
      case "comparable" -> GrowthPhrases.BASIS_COMPARABLE.plain();
      default -> Word.BLANK;
    };
  }

  /** The words of status letters, none for a normal figure. */
  static List<Sentence> status(String letters) {
    List<Sentence> words = new ArrayList<>();
    for (char letter : letters.toCharArray()) {
      if (STATUS.containsKey(letter)) {
        words.add(STATUS.get(letter).plain());
      }
    }
    return words;
  }

  /** The status in brackets behind a figure, nothing for a normal one. */
  static Sentence statusNote(String letters) {
    return inBrackets(status(letters));
  }

  /** Bound and status in brackets behind a rate. */
  static Sentence statusNote(String letters, Rate rate) {
    List<Sentence> words = new ArrayList<>();
    if (!rate.bound().isEmpty() && !rate.bound().equals("~")) {
      words.add((rate.known() ? GrowthPhrases.NOT_EXACT : GrowthPhrases.NO_RATE).plain());
    }
    words.addAll(status(letters));
    return inBrackets(words);
  }

  private static Sentence inBrackets(List<Sentence> words) {
    return words.isEmpty()
        ? GrowthPhrases.PLAIN.plain()
        : GrowthPhrases.STATUS_NOTE.with("what", new Word.Remarks(words));
  }
}
