package org.citystats.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Bound;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/**
 * Reads the cell of a figure: a decimal, a missing mark, a bound, with the flags behind it.
 *
 * <ul>
 *   <li>The decimal sign is that of the source; the other one, blanks and apostrophes part
 *       thousands, in groups of three; full-width digits and signs and the Unicode minus are read
 *       as their plain forms.
 *   <li>A mark of the source, or else {@link #MARKS}, is no figure; it is never zero.
 *   <li>Words and signs of bounds ({@code >}, {@code 以上}) make the figure a bound.
 *   <li>A flag is read only if the source declares it.
 *   <li>A per cent or per mille sign behind the figure, or a sign of money before it, is the unit
 *       of the cell.
 * </ul>
 */
final class FigureCell {

  /** Marks that mean the same nearly everywhere; a source may declare others. */
  static final Map<String, WhyNot> MARKS =
      Map.ofEntries(
          Map.entry("", WhyNot.NO_VALUE),
          Map.entry(":", WhyNot.NO_VALUE),
          Map.entry("..", WhyNot.NO_VALUE),
          Map.entry("--", WhyNot.NOT_APPLICABLE),
          Map.entry("-", WhyNot.NO_VALUE),
          Map.entry("NA", WhyNot.NO_VALUE),
          Map.entry("N/A", WhyNot.NO_VALUE),
          Map.entry("n/a", WhyNot.NO_VALUE),
          Map.entry("c", WhyNot.SUPPRESSED),
          Map.entry("x", WhyNot.NOT_APPLICABLE),
          Map.entry("—", WhyNot.NOT_APPLICABLE),
          Map.entry("–", WhyNot.NOT_APPLICABLE),
          Map.entry("…", WhyNot.BELOW_UNIT),
          Map.entry("...", WhyNot.BELOW_UNIT));

  /** Words and signs of bounds before a figure, the longer ones first. */
  private static final List<Map.Entry<String, Bound>> BEFORE =
      List.of(
          Map.entry(">=", Bound.AT_LEAST),
          Map.entry("<=", Bound.AT_MOST),
          Map.entry("≥", Bound.AT_LEAST),
          Map.entry("≤", Bound.AT_MOST),
          Map.entry(">", Bound.MORE),
          Map.entry("<", Bound.LESS),
          Map.entry("~", Bound.ABOUT),
          Map.entry("约", Bound.ABOUT),
          Map.entry("近", Bound.LESS),
          Map.entry("超过", Bound.MORE),
          Map.entry("突破", Bound.MORE));

  private static final List<Map.Entry<String, Bound>> BEHIND =
      List.of(
          Map.entry("以上", Bound.AT_LEAST),
          Map.entry("以下", Bound.AT_MOST),
          Map.entry("以内", Bound.AT_MOST),
          Map.entry("左右", Bound.ABOUT));

  private static final Pattern EXPONENT =
      Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?[eE][-+]?\\d{1,3}");
  private static final int DIGITS = 18;
  private static final String MONEY = "£€$¥";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[-+]?)(?<whole>\\d{1,3}(?:(?<part>[, '\u00a0\u202f\u2019])\\d{3})"
              + "(?:\\k<part>\\d{3})*|\\d+)(?:\\.(?<decimals>\\d+))?");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<figure>[-+]?\\d[\\d., '\u00a0\u202f\u2019]*?)\\s*(?<unit>[%‰]?)\\s*(?<flag>\\D*)");

  private final Map<String, WhyNot> marks;
  private final Map<String, String> flags;

  private final boolean comma;

  FigureCell(Source source) {
    this.comma = source.decimal().equals(DecimalSign.COMMA);
    this.marks = source.marks();
    this.flags = source.flags();
  }

  /** Whether a cell is a mark that means nearly everywhere that there is no figure. */
  static boolean isMark(String cell) {
    return MARKS.containsKey(Blanks.trimmed(cell));
  }

  /** Whether a cell is a plain number, without marks, flags and bounds. */
  static boolean looksLikeNumber(String cell) {
    String bare = plain(Blanks.trimmed(cell));
    return NUMBER.matcher(bare).matches() || NUMBER.matcher(swapped(bare)).matches();
  }

  /** What a cell says. */
  Figure read(String cell) {
    String text = Blanks.trimmed(cell);
    WhyNot mark = marks.getOrDefault(text, MARKS.get(text));
    if (mark != null) {
      return Figure.missing(mark);
    }
    String bare = plain(text);
    Figure figure = bounded(text, bare);
    boolean exponent = EXPONENT.matcher(bare).matches();
    return figure.repaired(exponent ? Repair.EXPONENT : Repair.of(text, bare));
  }

  private Figure bounded(String text, String bare) {
    if (EXPONENT.matcher(bare).matches()) {
      return power(text, new BigDecimal(bare.replace(',', '.')));
    }
    for (Map.Entry<String, Bound> word : BEFORE) {
      if (bare.startsWith(word.getKey())) {
        return parts(text, bare.substring(word.getKey().length()).strip(), word.getValue());
      }
    }
    for (Map.Entry<String, Bound> word : BEHIND) {
      if (bare.endsWith(word.getKey())) {
        String before = bare.substring(0, bare.length() - word.getKey().length());
        return parts(text, before.strip(), word.getValue());
      }
    }
    return parts(text, bare, Bound.EXACT);
  }

  private Figure parts(String text, String bare, Bound bound) {
    WhyNot flagged = flaggedMark(bare);
    if (flagged != null) {
      return Figure.missing(flagged).flagged(flags.get(flagOf(bare)));
    }
    boolean money = !bare.isEmpty() && MONEY.indexOf(bare.charAt(0)) >= 0;
    Matcher parts = PARTS.matcher(money ? bare.substring(1).strip() : bare);
    if (!parts.matches() || money && !parts.group("unit").isEmpty()) {
      return Figure.fault("'" + text + "' is no number");
    }
    String flag = parts.group("flag").strip();
    String letters = flag.isEmpty() ? "" : flags.get(flag);
    if (letters == null) {
      return Figure.fault("'" + flag + "' in '" + text + "' is no declared flag");
    }
    return number(text, parts.group("figure").strip())
        .bounded(bound)
        .inUnit(money ? bare.substring(0, 1) : parts.group("unit"))
        .flagged(letters);
  }

  private static Figure power(String text, BigDecimal value) {
    if (value.precision() - value.scale() > DIGITS || value.scale() > DIGITS) {
      return Figure.fault("'" + text + "' has more than 18 digits");
    }
    return Figure.number(value.setScale(Math.max(0, value.scale())));
  }

  private WhyNot flaggedMark(String bare) {
    String flag = flagOf(bare);
    if (!flags.containsKey(flag)) {
      return null;
    }
    String mark = bare.substring(0, bare.length() - flag.length()).strip();
    return mark.isEmpty() ? null : marks.getOrDefault(mark, MARKS.get(mark));
  }

  private static String flagOf(String bare) {
    int from = bare.length();
    while (from > 0 && Character.isLetter(bare.charAt(from - 1))) {
      from--;
    }
    return bare.substring(from);
  }

  /** A figure with a point for its decimals, whatever sign the file has. */
  private String pointed(String figure) {
    return comma ? swapped(figure) : figure;
  }

  private static String swapped(String figure) {
    return figure.replace('.', '\u2019').replace(',', '.');
  }

  private Figure number(String text, String figure) {
    Matcher number = NUMBER.matcher(pointed(figure));
    if (!number.matches()) {
      return Figure.fault("'" + text + "' is no number");
    }
    String decimals = number.group("decimals") == null ? "" : number.group("decimals");
    String digits = number.group("whole").replaceAll("\\D", "") + decimals;
    BigDecimal value =
        new BigDecimal(number.group("sign") + digits).movePointLeft(decimals.length());
    return value.precision() > DIGITS || decimals.length() > DIGITS
        ? Figure.fault("'" + text + "' has more than 18 digits")
        : Figure.number(value.setScale(decimals.length()));
  }

  /** Full-width digits, signs and letters, and the Unicode minus, in their plain forms. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      if (sign >= '\uff01' && sign <= '\uff5e') {
        plain.setCharAt(i, (char) (sign - 0xfee0));
      } else if (sign == '\u2212') {
        plain.setCharAt(i, '-');
      }
    }
    return plain.toString();
  }
}
