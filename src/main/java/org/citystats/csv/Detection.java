package org.citystats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dialect found in a text.
 *
 * @param dialect the dialect
 * @param width the number of cells most records have
 * @param evidence a sentence on why
 */
public record Detection(Dialect dialect, int width, String evidence) {

  /** What a declared delimiter rests on. */
  static final String DECLARED = "the delimiter is declared; ";

  private static final Pattern BULK =
      Pattern.compile("[\\w,]{1,300}\\\\(?:TIME_PERIOD|time|TIME) *");
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

  /**
   * Finds the delimiter by the number of cells it gives: the same in every record, or in most.
   *
   * <ul>
   *   <li>A first line {@code sep=;} is obeyed.
   *   <li>A tab behind {@code \\TIME_PERIOD} parts the bulk format of Eurostat.
   *   <li>A semicolon is preferred to a comma that stands in numbers only, or in prose only, a
   *       blank behind each.
   *   <li>A text without any candidate has one column.
   *   <li>Refused with {@code delimiter_unclear} when two fit or none.
   * </ul>
   */
  public static Outcome<Detection> of(CsvText text, Limits limits) {
    return of(text, Declaration.none(), limits);
  }

  /** The same with a declared quote. */
  static Outcome<Detection> of(CsvText text, Declaration declared, Limits limits) {
    Optional<Character> told = told(text);
    if (told.isPresent()) {
      Survey survey = survey(text, declared.quoted(Dialect.of(told.get())), limits);
      return found(survey, "the first line tells the delimiter; " + survey.evidence());
    }
    if (isBulkOfEurostat(text)) {
      Survey survey = survey(text, declared.quoted(Dialect.of('\t')), limits);
      return found(survey, "a tab ends the cell of dimensions; " + survey.evidence());
    }
    List<Survey> surveys =
        CANDIDATES.stream()
            .filter(candidate -> occurs(text, candidate))
            .map(candidate -> survey(text, declared.quoted(Dialect.of(candidate)), limits))
            .toList();
    return surveys.isEmpty()
        ? Outcome.found(new Detection(Dialect.COMMA, 1, "no delimiter occurs: one column"))
        : best(surveys, text, limits);
  }

  /** Whether a dialect parts every record alike and no other delimiter does; nothing tells it. */
  static boolean isOnlyPerfect(CsvText text, Dialect dialect, Limits limits) {
    List<Survey> perfect =
        CANDIDATES.stream()
            .filter(candidate -> occurs(text, candidate))
            .map(candidate -> survey(text, Dialect.of(candidate), limits))
            .filter(Survey::perfect)
            .toList();
    return told(text).isEmpty() && perfect.size() == 1 && perfect.get(0).dialect().equals(dialect);
  }

  private static Outcome<Detection> best(List<Survey> surveys, CsvText text, Limits limits) {
    List<Survey> fitting = surveys.size() == 1 ? surveys : fitting(surveys);
    fitting = fitting.size() == 2 ? withoutDecimalComma(fitting, text, limits) : fitting;
    return fitting.size() == 1
        ? found(fitting.get(0), fitting.get(0).evidence())
        : unclear(surveys);
  }

  /** A declared delimiter; only whether blanks stand around quotes is found in the text. */
  static Outcome<Detection> declared(CsvText text, Dialect dialect, Limits limits) {
    Survey survey = survey(text, dialect, limits);
    return found(survey, DECLARED + survey.evidence());
  }

  private static List<Survey> fitting(List<Survey> surveys) {
    List<Survey> perfect = surveys.stream().filter(Survey::perfect).toList();
    return perfect.isEmpty() ? surveys.stream().filter(Survey::fits).toList() : perfect;
  }

  private static List<Survey> withoutDecimalComma(
      List<Survey> fitting, CsvText text, Limits limits) {
    List<Survey> left = new ArrayList<>(fitting);
    boolean comma = fitting.get(0).dialect().delimiter() == ',';
    boolean narrow = fitting.get(0).width() < fitting.get(1).width();
    if (comma
        && (narrow && commaInProseOnly(text) || fitting.get(1).commaInNumbersOnly(text, limits))) {
      left.remove(0);
    }
    return left;
  }

  /** Whether a blank follows every comma, as in {@code Flensburg, Stadt}. */
  private static boolean commaInProseOnly(CsvText text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.chars()[i] == ',' && text.chars()[i + 1] != ' ') {
        return false;
      }
    }
    return true;
  }

  private static Survey survey(CsvText text, Dialect dialect, Limits limits) {
    Survey plain = Survey.of(text, dialect, limits);
    if (plain.faulty() == 0) {
      return plain;
    }
    Survey padded = Survey.of(text, dialect.padded(), limits);
    return padded.faulty() < plain.faulty() ? padded : plain;
  }

  private static Optional<Character> told(CsvText text) {
    int end = 0;
    int most = Math.min(text.length(), SepDirective.LONGEST);
    while (end < most && text.chars()[end] != '\n' && text.chars()[end] != '\r') {
      end++;
    }
    return SepDirective.in(text.text(0, end));
  }

  /**
   * Whether the first line is that of the bulk format of Eurostat: codes, {@code \\TIME_PERIOD}, a
   * tab.
   */
  private static boolean isBulkOfEurostat(CsvText text) {
    int end = 0;
    while (end < text.length() && text.chars()[end] != '\n' && text.chars()[end] != '\t') {
      end++;
    }
    boolean tab = end < text.length() && text.chars()[end] == '\t';
    return tab && BULK.matcher(text.text(0, end)).matches();
  }

  private static boolean occurs(CsvText text, char delimiter) {
    for (int i = 0; i < text.length(); i++) {
      if (text.chars()[i] == delimiter) {
        return true;
      }
    }
    return false;
  }

  private static Outcome<Detection> found(Survey survey, String evidence) {
    return Outcome.found(new Detection(survey.dialect(), survey.width(), evidence));
  }

  /** The delimiter that parts most records alike, the last of equals: commas stand in prose. */
  private static String likely(List<Survey> surveys) {
    Survey likely = surveys.get(0);
    for (Survey survey : surveys) {
      likely = survey.alike() >= likely.alike() ? survey : likely;
    }
    return likely.dialect().delimiterName();
  }

  private static Outcome<Detection> unclear(List<Survey> surveys) {
    String seen = surveys.stream().map(Survey::evidence).collect(Collectors.joining(", "));
    return Outcome.refused(
        new Refusal(
            "delimiter_unclear",
            "tell the cells apart",
            "",
            seen,
            "one delimiter that fits",
            "declare delimiter " + likely(surveys) + " if it parts the cells as they should be"));
  }
}
