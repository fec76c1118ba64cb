package org.citystats.report.section;

import java.util.Locale;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Word;

/** Why there is no figure, no rate, no place or no verdict, in words; by their codes in tables. */
enum Reasons implements Phrase {
  PROGRAMME_NAME("the number belongs to the name of a programme", "数字属于项目名称，不是目标"),
  MEASURE_NOT_SUPPORTED("its measure is not supported", "不支持该指标形式"),
  DEFERRED("no value is set on purpose", "目标未设定数值（视情提出）"),
  VALUE_NOT_SET("its value is set elsewhere and is not known yet", "目标值由上级下达，尚未录入"),
  NO_INDICATOR("it names no indicator", "没有对应指标"),
  QUALITATIVE(
      "it promises a direction only, and nothing shows which way it went", "只有定性表述，无数据可判断方向"),
  UNIT_MISSING("its unit is not stated", "未注明计量单位"),
  UNIT_MISMATCH("its unit differs from that of the figures", "目标与数据计量单位不同"),
  NO_ACTUAL("no outcome is published in the data", "数据中无公布结果"),
  PERIOD_INCOMPLETE("only a part of the period is published", "只公布了部分时期"),
  ACTUAL_IS_BOUND("the source prints a bound, and the goal lies beyond it", "来源只给出界限值，目标在界限之外"),
  NO_BASE("no value is published for the base period", "未公布基期数据"),
  NO_BASE_PERIOD("no base period is stated", "未注明基期"),
  ZERO_BASE("the base is zero", "基期为零"),
  NEGATIVE_BASE("the base is negative", "基期为负"),
  BASIS_MISMATCH(
      "real growth is asked and nominal growth published, or the reverse", "目标与数据价格口径不同"),
  LEVEL_BREAK(
      "levels before and after are not comparable (census or definition)", "前后绝对额不可比（普查修订或口径变化）"),
  BOUNDARY_CHANGE("the area changed between base and value", "区划调整，前后不可比"),
  DIFFERENT_VINTAGE("base and value come from different publications", "基期与报告期数据来自不同次公布"),
  SCOPE_MISMATCH("another part is published than the one asked for", "公布数据的范围与目标不同"),
  MEASURE_MISMATCH("something else is published about the indicator", "公布数据的形式与目标不同"),
  COMPARATOR_MISSING("what it is compared with is missing", "缺少对照数据"),
  PEER_SET_MISMATCH("its peers are not known, or too few of them have a figure", "比较范围不明或有数据的地区过少"),
  METHOD_NOT_APPLICABLE("the method does not judge targets of this kind", "该方法不适用"),
  NO_PATH("it still runs and has no path to be measured by", "期限未到且无进度路径"),
  NO_VALUE("no value is published for the period", "未公布该期数据"),
  GAP("the base period is missing inside the series; a gap is not bridged", "序列缺基期数据，不跨缺口计算"),
  SIGN_CHANGE("the sign changes between base and value", "基期与报告期正负号不同"),
  BOUND("the source prints a bound or a step, not a value", "来源只给出界限值"),
  SUPPRESSED("the value is not published", "数据未公开"),
  BELOW_UNIT("the value is below the smallest unit", "数值小于最小单位"),
  NOT_APPLICABLE("the figure does not apply", "不适用"),
  TOO_FEW_PEERS("too few peers have a value", "有数据的地区过少"),
  NO_DIRECTION("no direction is declared for the indicator", "指标未注明优劣方向"),
  DIFFERENT_BASIS("value and base are at different prices or on different scopes", "基期与报告期价格口径不同"),
  DIFFERENT_UNIT("value and base are in different units", "基期与报告期计量单位不同"),
  NOT_POSITIVE("a value is zero or negative and has no logarithm", "数值为零或负，无对数"),
  MISSING_PART("a part of the whole has no figure", "部分组成缺数据"),
  TOO_FEW_PARTS("too few parts have a figure", "有数据的组成部分过少"),
  NO_WEIGHT("a part has no figure to be weighted by", "缺权数"),
  NO_PRICE_INDEX("no price index is known for the period and its base", "缺价格指数"),
  IS_TOTAL("a total is not ranked with its parts", "合计不与其组成部分一同排名"),
  OTHER_LEVEL("it is of another administrative level than most of the areas", "行政级别与多数地区不同"),
  NO_WHOLE("the area or total that it belongs to has no value", "所属地区或合计缺数据"),
  NO_PLACE_BEFORE("it had no place to compare with", "上期无位次可比"),
  TOO_FEW_INDICATORS("too few indicators of the index have a value", "有数据的指标过少"),
  NO_MEAN("the mean does not exist for such scores", "该类得分不存在相应均值"),
  NO_SPREAD("all areas have the same value", "各地区数值相同"),
  NO_DENOMINATOR("what the figure is divided by is missing or zero", "除数缺失或为零"),
  NO_REFERENCE("the area that others are set against has no figure", "参照地区缺数据"),
  NOT_SAID("no reason is given", "未注明原因");

  private final String en;
  private final String zh;

  Reasons(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** The reason of a code in words; a code without words is shown as it stands. */
  static Word of(String code) {
    for (Reasons reason : values()) {
      if (reason.name().toLowerCase(Locale.ROOT).equals(code)) {
        return reason.plain();
      }
    }
    return code.isEmpty() ? NOT_SAID.plain() : new Word.Text(code.replace('_', ' '));
  }

  @Override
  public String en() {
    return en;
  }

  @Override
  public String zh() {
    return zh;
  }
}
