package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Readings.Role;

/**
 * What the lines above a header say about all figures below it: {@code 指标：国内生产总值(亿元)}, {@code
 * 地区：长春}, {@code 单位：万元}; and what a title or the office that signs says: the area, the year.
 */
final class Preamble {

  private static final Pattern LINE =
      Pattern.compile("\\s*(?:(指标|Indicators?|Variável)|(地区)|单位)\\s*(?:[：:]|\\s-\\s)\\s*(.+)");
  private static final Pattern TITLE =
      Pattern.compile("(\\p{IsHan}{1,8}?[市省县区州盟旗])(?:19|20)\\d{2}年.*");
  private static final Pattern PERIOD =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}年(?:第?[一二三四]季度|上半年|前三季度|1?月?[-－—–~至]?\\d{1,2}月)?");
  private static final Pattern PLAIN = Pattern.compile("(?<![\\d./-])(?:19|20)\\d{2}(?![\\d./-])");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iu)updat|stand:|export|retrieved|created|更新|download|copyright|©|\\(c\\)|released|published");
  private static final Pattern OFFICE =
      Pattern.compile(".*来源[：:]\\s*(\\p{IsHan}{1,8}?[市省县区州盟旗])统计局.*");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)^last updated(?: date)?:? *([\\d/.-]{8,10})");

  private final Map<Role, String> words = new EnumMap<>(Role.class);
  private String area = "";
  private boolean cumulative;
  private final Set<String> years = new TreeSet<>();

  Preamble(List<Row> above) {
    this(above, List.of());
  }

  /** Of the lines above the header and of the notes below the table. */
  Preamble(List<Row> above, List<Row> notes) {
    above.forEach(this::updated);
    notes.forEach(this::updated);
    above.forEach(row -> row.cells().forEach(cell -> line(Blanks.trimmed(cell))));
    notes.forEach(row -> row.cells().forEach(cell -> office(Blanks.trimmed(cell))));
  }

  private void line(String cell) {
    Matcher line = LINE.matcher(cell);
    if (line.matches()) {
      say(line, Blanks.trimmed(line.group(3)));
    } else if (!cell.startsWith("时间")) {
      title(cell);
    }
  }

  private void title(String cell) {
    Matcher title = TITLE.matcher(cell);
    area = title.matches() && area.isEmpty() ? title.group(1) : area;
    if (!UPDATED.matcher(cell).find()) {
      (cell.contains("年") ? PERIOD : PLAIN).matcher(cell).results().forEach(this::period);
    }
  }

  private void period(MatchResult found) {
    PeriodHead.read(found.group()).ifPresent(period -> years.add(period.code()));
  }

  /** A row that says when a table was updated is its vintage. */
  private void updated(Row row) {
    String text = String.join(" ", row.cells()).strip();
    Matcher date = UPDATE.matcher(text);
    if (date.find()) {
      Day.of(date.group(1)).ifPresent(day -> words.put(Role.VINTAGE, day.date().toString()));
    }
  }

  private void say(Matcher line, String word) {
    if (line.group(1) != null) {
      IndicatorText text = IndicatorText.of(word);
      words.putAll(text.words());
      cumulative = text.cumulative();
    } else if (line.group(2) != null) {
      words.put(Role.AREA_NAME, word);
    } else if (!word.equals("见表")) {
      words.put(Role.UNIT, word);
    }
  }

  private void office(String cell) {
    Matcher office = OFFICE.matcher(cell);
    if (area.isEmpty() && office.matches()) {
      area = office.group(1);
    }
  }

  /** The words that hold for all figures. */
  Map<Role, String> words() {
    return words;
  }

  /** Whether the indicator above the table counts from January on. */
  boolean cumulative() {
    return cumulative;
  }

  /** The area that a title or the signing office names, empty if none. */
  String area() {
    return area;
  }

  /** The code of the period that the lines above name, if they name one and no other. */
  Optional<String> year() {
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }
}
