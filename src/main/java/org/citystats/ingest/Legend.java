package org.citystats.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.WhyNot;

/**
 * What the notes of a table say about its signs: marks in place of figures, {@code “—”表示未公布},
 * {@code ".." = not applicable}, {@code - genau Null}, and footnote signs that make a figure an
 * estimate, {@code ①为预计数}.
 */
final class Legend {

  /** Nothing is said. */
  static final Legend NONE = new Legend();

  /** A sign in quotes or brackets, or parted by a sign of equation, and what it stands for. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "[“\"「‘'](\\S{1,4})[”\"」’'](?:号)?\\s*(?:表示|指|为|means|=|:|-)?\\s*([^“\"]+)"),
          Pattern.compile(
              "(?:^|[;；] ?)([-–—.…:/*xXcz]{1,3}|\\([A-Z]{1,2}\\))\\s*(?:=|:|\\s)\\s*(\\p{L}.+)"));

  private static final Pattern FOOTNOTE =
      Pattern.compile("([①-⑳])\\s*[:：]?\\s*(?:为|是|系)?([^①-⑳]*)");

  private static final Pattern ESTIMATE =
      Pattern.compile("(?iu).*(?:预计|估计|推算|estimate|geschätzt).*", Pattern.DOTALL);
  private static final Pattern PROVISIONAL =
      Pattern.compile("(?iu).*(?:初步|快报|provisional|preliminary|vorläufig).*", Pattern.DOTALL);

  private static final List<Map.Entry<Pattern, Figure>> MEANINGS =
      List.of(
          meaning(
              "未公布|不公布|保密|suppress|disclos|confidential|withheld|inibid|geheim", WhyNot.SUPPRESSED),
          Map.entry(
              Pattern.compile(
                  "(?iu).*(?:zero absoluto|genau null|nichts vorhanden|^nil\\b|exactly zero).*"),
              Figure.number(java.math.BigDecimal.ZERO)),
          meaning("不足|小于|不到|less than|negligible|weniger als", WhyNot.BELOW_UNIT),
          meaning(
              "不适用|无此|not applicable|não se aplica|não existe|gesperrt|nicht sinnvoll|sans objet",
              WhyNot.NOT_APPLICABLE),
          meaning(
              "缺|不详|未知|没有数据|无数据|数据不全|未统计|not available|unavailable|não disponível|no data"
                  + "|unbekannt|fällt später|missing|non disponible|无",
              WhyNot.NO_VALUE));

  private final Map<String, Figure> marks = new TreeMap<>();
  private final Map<String, String> letters = new HashMap<>();

  private Legend() {}

  private static Map.Entry<Pattern, Figure> meaning(String words, WhyNot reason) {
    return Map.entry(
        Pattern.compile("(?iu).*(?:" + words + ").*", Pattern.DOTALL), Figure.missing(reason));
  }

  /** What the notes below a table say. */
  static Legend of(List<Row> notes) {
    Legend legend = new Legend();
    for (Row note : notes) {
      if (note.filled() == 2 && note.cell(0).length() <= 4) {
        legend.mark(note.cell(0), note.cell(1));
      }
      note.cells().forEach(cell -> legend.hear(Blanks.trimmed(cell)));
    }
    return legend;
  }

  private void hear(String note) {
    for (String sentence : note.split("[。；;，,]|(?<=\\D)\\. ")) {
      for (Pattern form : FORMS) {
        Matcher sign = form.matcher(sentence);
        while (sign.find()) {
          mark(sign.group(1), sign.group(2));
        }
      }
    }
    Matcher footnote = FOOTNOTE.matcher(note);
    while (footnote.find()) {
      boolean estimate = ESTIMATE.matcher(footnote.group(2)).matches();
      boolean provisional = PROVISIONAL.matcher(footnote.group(2)).matches();
      if (estimate || provisional) {
        letters.put(footnote.group(1), estimate ? "E" : "P");
      }
    }
  }

  private void mark(String sign, String meaning) {
    boolean isSign = sign.chars().noneMatch(Character::isDigit);
    MEANINGS.stream()
        .filter(each -> isSign && each.getKey().matcher(meaning).matches())
        .findFirst()
        .ifPresent(each -> marks.putIfAbsent(sign, each.getValue()));
  }

  /** What a cell says in place of a figure, {@code null} if the notes do not tell. */
  Figure figure(String cell) {
    return marks.get(cell);
  }

  /** The status letters of the footnote signs in a text, empty if none. */
  String letters(String text) {
    StringBuilder found = new StringBuilder();
    letters.forEach((sign, letter) -> found.append(text.contains(sign) ? letter : ""));
    return found.toString();
  }

  /** The marks that the notes explain, as a sentence; empty if none. */
  String told() {
    return marks.isEmpty()
        ? ""
        : "marks as the notes explain them: " + String.join(" ", marks.keySet());
  }
}
