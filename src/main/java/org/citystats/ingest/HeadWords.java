package org.citystats.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * What the heads over one column say together: period, measure, unit, part, and, of what is left,
 * the indicator; several names of one indicator are joined by commas.
 *
 * <p>Words of values, totals and years say nothing. The rank of a growth rate is told apart from
 * that of a level by the breakdown {@code of=growth}.
 */
final class HeadWords {

  static final String RANK = "rank";

  /** Stands for the period from January to the month of the title. */
  static final String SINCE_JANUARY = "since-january";

  private static final String GROWTH = "growth";

  /** Growth on the year before, in per cent unless per mille is said. */
  private static final Pattern GROWN =
      Pattern.compile(
          "(?iu)(?:比上年同期|比去年同期|上年同期|比上年|同比|较上年|较去年|增长速度|增速|增幅|增长率|比去年)(?:增长|增减|±|增长率|增速|增幅)?\\s*[(（]?[%％‰]?[)）]?"
              + "|(?:annual |year-on-year |yoy )?growth(?: rate)?\\s*[(]?%?[)]?"
              + "|per ?cent(?:age)? change.*|% change.*|change,? in %|change \\(%\\)"
              + "|veränderung.*(?:in|\\() ?%.*|variação.*%.*|évolution.*%.*|対前年.*(?:率|比).*|前年比.*");

  /** A growth over the years from one to another is none on the year before. */
  private static final Pattern TWO_YEARS = Pattern.compile("(?:19|20)\\d{2}\\D+(?:19|20)?\\d{2}");

  /** Heads of values from January to the month that the title names. */
  private static final Pattern TO_DATE =
      Pattern.compile("(?:自年初|年初至|1-|1－|本月止|至本月|截至本月)?.{0,3}累计(?:值|数|额|完成)?|1[-－—]本月");

  private static final Pattern RANKED =
      Pattern.compile("(?iu)(?:rank|ranking|rank in .*|位次|排名|名次|排序|rang|順位|posição)");

  private static final Pattern YEAR_WORD =
      Pattern.compile("(?iu)(?:ano|years?|jahr|stichtag|année|año|年份|年度|年|date|time)");

  /** Heads that say only that a value is meant, or that it is the total. */
  private static final Set<String> PLAIN =
      Set.of(
          "绝对额",
          "绝对量",
          "绝对数",
          "绝对值",
          "总量",
          "全市",
          "合计",
          "总计",
          "小计",
          "总数",
          "数值",
          "数量",
          "本年",
          "value",
          "total",
          "level",
          "number",
          "insgesamt",
          "anzahl",
          "gesamt",
          "総数",
          "計",
          "実数",
          "ensemble",
          "valeur");

  /** Heads of parts that are no indicator of their own. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("市辖区", "scope=市辖区"),
          Map.entry("市区", "scope=市区"),
          Map.entry("男", "sex=男"),
          Map.entry("女", "sex=女"),
          Map.entry("男性", "sex=男性"),
          Map.entry("女性", "sex=女性"),
          Map.entry("male", "sex=male"),
          Map.entry("female", "sex=female"),
          Map.entry("males", "sex=male"),
          Map.entry("females", "sex=female"),
          Map.entry("männlich", "sex=männlich"),
          Map.entry("weiblich", "sex=weiblich"),
          Map.entry("homens", "sex=Homens"),
          Map.entry("mulheres", "sex=Mulheres"),
          Map.entry("hommes", "sex=Hommes"),
          Map.entry("femmes", "sex=Femmes"));

  private static final Pattern UNIT_ALONE = Pattern.compile("[(（\\[](.+)[)）\\]]|单位[:：](.+)");

  private final Map<Role, String> words = new EnumMap<>(Role.class);
  private final List<String> names = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Function<String, Optional<Period>> periods;
  private boolean grown;
  private boolean ranked;

  private HeadWords(Function<String, Optional<Period>> periods) {
    this.periods = periods;
  }

  /** What a path of heads says, given how periods are read. */
  static Map<Role, String> of(List<String> path, Function<String, Optional<Period>> periods) {
    HeadWords said = new HeadWords(periods);
    path.forEach(said::hear);
    return said.words();
  }

  /** Whether a head says only which part, measure, unit or total is meant, and no indicator. */
  static boolean isPart(String head) {
    String bare = bare(head);
    return PLAIN.contains(bare)
        || PARTS.containsKey(bare)
        || isGrowth(bare)
        || RANKED.matcher(bare).matches()
        || TO_DATE.matcher(bare).matches()
        || UNIT_ALONE.matcher(head).matches()
        || UsualHeads.isUnit(head);
  }

  /** Whether a head names a group of people, or all of them. */
  static boolean isTotalOrGroup(String head) {
    return PARTS.containsKey(bare(head)) || TotalWords.isTotal(bare(head));
  }

  /** Whether a head speaks of a rank. */
  static boolean isRank(String head) {
    return RANKED.matcher(bare(head)).matches();
  }

  private static boolean isGrowth(String bare) {
    return GROWN.matcher(bare).matches() && !TWO_YEARS.matcher(bare).find();
  }

  private void hear(String head) {
    String bare = bare(head);
    Optional<Period> period = periods.apply(head);
    if (period.isPresent()) {
      words.put(Role.PERIOD, period.get().code());
    } else if (TO_DATE.matcher(bare).matches()) {
      words.putIfAbsent(Role.PERIOD, SINCE_JANUARY);
    } else if (RANKED.matcher(bare).matches()) {
      ranked = true;
    } else if (isGrowth(bare)) {
      grown = true;
      words.put(Role.UNIT, bare.contains("‰") ? "‰" : "%");
    } else if (PARTS.containsKey(bare)) {
      parts.add(PARTS.get(bare));
    } else if (!PLAIN.contains(bare) && !YEAR_WORD.matcher(bare).matches()) {
      name(head);
    }
  }

  private void name(String head) {
    var alone = UNIT_ALONE.matcher(head);
    if (UsualHeads.isUnit(head) || alone.matches()) {
      String unit = alone.matches() ? either(alone.group(1), alone.group(2)) : head;
      words.putIfAbsent(Role.UNIT, unit);
      return;
    }
    IndicatorText text = IndicatorText.of(head);
    if (!PLAIN.contains(bare(text.name()))) {
      names.add(text.name());
    }
    grown |= text.growth();
    if (!text.unit().isEmpty()) {
      words.put(Role.UNIT, text.unit());
    }
  }

  private static String either(String one, String other) {
    return one == null ? other.strip() : one.strip();
  }

  private static String bare(String head) {
    return head.toLowerCase(Locale.ROOT)
        .replaceAll("[\\u3000\\u00a0]", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "")
        .strip();
  }

  private Map<Role, String> words() {
    if (!names.isEmpty()) {
      words.put(Role.INDICATOR, String.join(", ", names));
    }
    if (ranked) {
      words.put(Role.MEASURE, RANK);
      words.remove(Role.UNIT);
      if (grown) {
        parts.add("of=growth");
      }
    } else if (grown) {
      words.put(Role.MEASURE, GROWTH);
    }
    if (!parts.isEmpty()) {
      words.put(Role.BREAKDOWN, String.join(";", parts));
    }
    return words;
  }
}
