package org.citystats.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *   <li>A mark of the source, or else {@link Marks}, is no figure; it is never zero.
 *   <li>Words and signs of bounds ({@code >}, {@code 以上}) make the figure a bound.
 *   <li>A flag is read if the source declares it; if it declares none, a flag behind a blank is one
 *       of the European statistical system.
 *   <li>Footnote signs in circles behind a figure are no part of it.
 *   <li>A per cent or per mille sign behind the figure, or a sign of money before it, is the unit
 *       of the cell.
 * </ul>
 */
final class FigureCell {

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

  private static final String FOOTNOTES = "[①-⑳]+$";

  private final Map<String, WhyNot> marks;
  private final Map<String, String> flags;
  private final Legend legend;
  private final boolean comma;

  FigureCell(Source source) {
    this(source, Legend.NONE);
  }

  FigureCell(Source source, Legend legend) {
    this.comma = source.decimal().equals(DecimalSign.COMMA);
    this.marks = source.marks();
    this.flags = source.flags();
    this.legend = legend;
  }

  /** Whether a cell is a mark that means nearly everywhere that there is no figure. */
  static boolean isMark(String cell) {
    return Marks.USUAL.containsKey(Blanks.trimmed(cell));
  }

  /** Whether a cell is a plain number, without marks, flags and bounds. */
  static boolean looksLikeNumber(String cell) {
    String bare = plain(Blanks.trimmed(cell));
    return NUMBER.matcher(bare).matches() || NUMBER.matcher(swapped(bare)).matches();
  }

  /** What a cell says. */
  Figure read(String cell) {
    String text = Blanks.trimmed(cell);
    Optional<Figure> mark = mark(text);
    if (mark.isPresent()) {
      return mark.get();
    }
    String bare = plain(text).replaceFirst(FOOTNOTES, "").strip();
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

  /**
   * What stands in place of a figure, as the source declares, the notes explain, or usage has it.
   */
  private Optional<Figure> mark(String text) {
    if (marks.containsKey(text)) {
      return Optional.of(Figure.missing(marks.get(text)));
    }
    Figure told = legend.figure(text);
    return told != null
        ? Optional.of(told)
        : Optional.ofNullable(Marks.USUAL.get(text)).map(Figure::missing);
  }

  private Figure parts(String text, String bare, Bound bound) {
    Optional<Figure> flagged = flaggedMark(bare);
    if (flagged.isPresent()) {
      return flagged.get().flagged(letters(flagOf(bare)));
    }
    boolean money = !bare.isEmpty() && MONEY.indexOf(bare.charAt(0)) >= 0;
    Matcher parts = PARTS.matcher(money ? bare.substring(1).strip() : bare);
    if (!parts.matches() || money && !parts.group("unit").isEmpty()) {
      return Figure.fault("'" + text + "' is no number");
    }
    String flag = parts.group("flag").strip();
    boolean parted = bare.endsWith(" " + flag) || flags.containsKey(flag);
    String letters = flag.isEmpty() ? "" : parted ? letters(flag) : null;
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

  /**
   * The status letters of a flag as the source declares it, else as the statistical system does.
   */
  private String letters(String flag) {
    return flags.isEmpty() ? FlagWords.usual(flag) : flags.get(flag);
  }

  private Optional<Figure> flaggedMark(String bare) {
    String flag = flagOf(bare);
    String mark = bare.substring(0, bare.length() - flag.length()).strip();
    if (mark.isEmpty() || flag.isEmpty() || letters(flag) == null) {
      return Optional.empty();
    }
    boolean withheld = flags.isEmpty() && flag.contains("c");
    boolean senseless = flags.isEmpty() && flag.contains("z");
    return mark(mark)
        .map(
            found ->
                withheld
                    ? Figure.missing(WhyNot.SUPPRESSED)
                    : senseless ? Figure.missing(WhyNot.NOT_APPLICABLE) : found);
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
