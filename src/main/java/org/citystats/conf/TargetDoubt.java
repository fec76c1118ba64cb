package org.citystats.conf;

import java.util.List;
import java.util.Locale;

/** What may be doubtful about a target that can be read, said in both languages. */
enum TargetDoubt {
  /** No indicator is named. */
  NO_INDICATOR("names no indicator; it cannot be measured", "未指明指标，无法衡量"),
  /** The operator and the direction disagree. */
  AGAINST_DIRECTION(
      "asks for '{}' though the direction is {}; correct one of them unless it is meant",
      "要求“{}”，而方向为{}；如非本意，请改正其一"),
  /** No unit is named and none can be known. */
  UNIT_MISSING(
      "names no unit, and '{}' is not listed; it is judged only if its figures have none either",
      "未写计量单位，且“{}”不在指标目录中；仅当其数据也无单位时才评价"),
  /** The unit is another one than that of the indicator. */
  UNIT_DIFFERS("is in {} though '{}' is in {}; it cannot be measured", "以{}为单位，而“{}”以{}为单位，无法衡量"),
  /** The unit of the indicator is taken. */
  UNIT_INFERRED("names no unit behind '{}'; that of '{}' is taken, {}", "“{}”之后未写单位；按“{}”的单位{}处理"),
  /** What metadata leave open is taken as usual. */
  TAKEN_FOR_GRANTED(
      "does not say everything; taken as usual in Open SDG: {}; write it down if it is meant",
      "未写全；按Open SDG惯例处理：{}；如属本意，请写明"),
  /** Goal and base are orders of magnitude apart. */
  BASE_SCALE(
      "has the goal {} and the base value {} in {}; base_value is in base units unless a unit"
          + " stands behind it",
      "目标{}、基数{}均以{}计；base_value未带单位时按基本单位计"),
  /** The goal is behind its base. */
  LESS_AMBITIOUS(
      "is less ambitious than its base: the goal is {} and the base value {}", "低于其基数：目标{}，基数{}"),
  /** A tolerance that is probably meant in points. */
  TOLERANCE_SMALL(
      "has a tolerance of {} percentage points; 0.5 stands for half a point",
      "允许误差为{}个百分点；半个百分点写作0.5"),
  /** Growth and level of one promise disagree. */
  PAIR_DISAGREES(
      "disagrees with '{}' in line {}: from {} it leads to {}, not to {}",
      "与“{}”（第{}行）不一致：由{}推得{}，而非{}"),
  /** The same is promised twice. */
  REPEATED_PROMISE(
      "promises the same as '{}' in line {}; both are in force unless 'supersedes' names one of"
          + " them",
      "与“{}”（第{}行）内容相同；除非supersedes指明其一，两者均有效");

  private final String en;
  private final String zh;

  TargetDoubt(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** The remark on a target with what was found, in the order of the sentences. */
  TargetRemark of(Promised target, Object... found) {
    String id = target.target().id();
    String place = target.row().place();
    return new TargetRemark(
        name().toLowerCase(Locale.ROOT),
        id,
        Printable.line(place + ": '" + id + "' " + filled(en, List.of(found))),
        Printable.line(
            place.replaceFirst(", line (\\d+)$", "第$1行")
                + "：“"
                + id
                + "”"
                + filled(zh, List.of(found))));
  }

  private static String filled(String pattern, List<Object> found) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (Object word : found) {
      int gap = pattern.indexOf("{}", from);
      sentence.append(pattern, from, gap).append(word);
      from = gap + 2;
    }
    return sentence.append(pattern.substring(from)).toString();
  }
}
