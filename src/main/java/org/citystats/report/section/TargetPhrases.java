package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of targets: what was asked, what was reached, and the verdict. */
enum TargetPhrases implements Phrase {
  TITLE("Targets", "目标完成情况"),
  NOTHING("No targets of {area} for {period} are in the data.", "数据中没有{area}{period}的目标。"),
  NOTHING_EVER("No targets of {area} are in the data.", "数据中没有{area}的目标。"),
  SUMMARY(
      "Of {n} targets for {period}, {a} could be judged: {e} exceeded, {f} met, {g} nearly, {h}"
          + " missed{running}; {k} could not be judged.",
      "{period}共{n}项目标，可评价{a}项：超额完成{e}项，完成{f}项，基本完成{g}项，未完成{h}项{running}；无法评价{k}项。"),
  RUNNING(", {on} on track, {off} off track", "，符合进度{on}项，滞后{off}项"),
  MOSTLY("Most of these, {n}, because: {reason}.", "其中{n}项的原因是：{reason}。"),
  NAMES(
      "Numbers that belong to names of programmes, listed and not counted: {n}.",
      "另有{n}个数字属于项目名称，列出但不计数。"),
  REPLACED("Targets that others replace, listed and not counted: {n}.", "另有{n}项目标已被取代，列出但不计数。"),
  ELSEWHERE(
      "Verdicts on other areas or periods, in tables/attainment: {n}.",
      "其他地区或时期的{n}条评价见tables/attainment。"),
  EXCEEDED("exceeded", "超额完成"),
  ACHIEVED("met", "完成"),
  NEARLY("nearly met", "基本完成"),
  MISSED("missed", "未完成"),
  ON_TRACK("on track", "符合进度"),
  OFF_TRACK("off track", "滞后"),
  NOT_MEASURABLE("not measurable", "无法评价"),
  NAMED("name of a programme", "项目名称"),
  GROUP_OF("Group {id}{of}", "目标组{id}{of}"),
  GROUP_ABOUT(": {indicator}", "：{indicator}"),
  OF_AREA("{indicator} of {area}", "{area}{indicator}"),
  WITHIN("{indicator}, {part}", "{indicator}（{part}）"),
  AMONG("{indicator} among {group}", "{indicator}（{group}）"),
  WAS("{what} stood at {reached}{status}", "{what}为{reached}{status}"),
  GREW("{what} {growth}{basis}{status}", "{what}{growth}{basis}{status}"),
  GREW_ON_AVERAGE(
      "{what} {growth} a year on average{basis}{status}", "{what}年均{growth}{basis}{status}"),
  SINCE("{what} {growth} against the base{basis}{status}", "{what}比基期{growth}{basis}{status}"),
  SUMMED("{what} came to {reached} in total{status}", "{what}累计{reached}{status}"),
  MULTIPLE("{what} was {reached} the base{status}", "{what}为基期的{reached}{status}"),
  RANKED("{what}: place {reached}{status}", "{what}列第{reached}位{status}"),
  GAINED("{what}: {reached} gained{status}", "{what}位次提升{reached}{status}"),
  SHARED("{what}: among the first {reached} of its peers{status}", "{what}位居前{reached}{status}"),
  IN_A_ROW("{what}: {reached} in a row{status}", "{what}连续{reached}向好{status}"),
  APART_BY(
      "{what}: {reached} from what it is held against{status}", "{what}与对照相差{reached}{status}"),
  IS_DONE("{what}: done{status}", "{what}已实现{status}"),
  IS_NOT_DONE("{what}: not done{status}", "{what}未实现{status}"),
  CHANGED("{what} {growth}{status}", "{what}{growth}{status}"),
  IS_EXCEEDED(
      "{fact}: the target of {goal} was exceeded by {margin}{ratio}.",
      "{fact}，超额完成{goal}的目标，超出{margin}{ratio}。"),
  IS_MET("{fact}: the target of {goal} was met.", "{fact}，完成{goal}的目标。"),
  IS_NEARLY(
      "{fact}: the target of {goal} was nearly met, {margin} short.",
      "{fact}，基本完成{goal}的目标，相差{margin}。"),
  IS_MISSED(
      "{fact}: the target of {goal} was missed by {margin}.", "{fact}，未完成{goal}的目标，相差{margin}。"),
  IS_EQUAL(
      "{fact}: the target of {goal} was nearly met, reached but not passed.",
      "{fact}，基本完成{goal}的目标，已达到但未超过。"),
  IS_MISSED_ONLY("{fact}: the target of {goal} was missed.", "{fact}，未完成{goal}的目标。"),
  IS_NEARLY_ONLY("{fact}: the target of {goal} was nearly met.", "{fact}，基本完成{goal}的目标。"),
  IS_EXCEEDED_ONLY("{fact}: the target of {goal} was exceeded.", "{fact}，超额完成{goal}的目标。"),
  IS_RUNNING(
      "{fact}; the target is {goal}: {done} of the way is done, {due} was due, {verdict}{pace}.",
      "{fact}，目标是{goal}：完成总进度{done}，时序进度{due}，{verdict}{pace}。"),
  IS_RUNNING_ONLY(
      "{fact}; the target is {goal}: {verdict}{pace}.", "{fact}，目标是{goal}：{verdict}{pace}。"),
  PACE("; {pace} a year is needed from now", "；剩余年份年均需{pace}"),
  TIMES(" ({ratio} the target)", "（为目标的{ratio}）"),
  CANNOT(
      "{what}, target {goal}: cannot be judged because {reason}.",
      "{what}，目标是{goal}，无法评价：{reason}。"),
  GROUP_IS("{what}; the targets taken together: {verdict}.", "{what}，合并评价为{verdict}。"),
  GROUP_CANNOT(
      "{what}; the targets taken together cannot be judged: {reason}.", "{what}，合并无法评价：{reason}。"),
  OR_MORE("{x} or more", "{x}以上"),
  MORE("more than {x}", "超过{x}"),
  AT_MOST("{x} at most", "{x}以内"),
  LESS("less than {x}", "低于{x}"),
  EXACT("{x}", "{x}"),
  ABOUT("about {x}", "{x}左右"),
  BETWEEN("{x} to {y}", "{x}至{y}"),
  A_RISE("a rise", "有所提高"),
  A_FALL("a fall", "有所下降"),
  HOLDING("holding {x}", "稳定在{x}"),
  SET_ELSEWHERE("a value set elsewhere", "上级下达的任务"),
  SET_LATER("a value still to be set", "视情提出的数值"),
  UNSAID("a value that is not known", "未知数值"),
  GROWTH("growth of {bound}", "增长{bound}"),
  FALL("a fall of {bound}", "下降{bound}"),
  AVERAGE("growth of {bound} a year", "年均增长{bound}"),
  AVERAGE_FALL("a fall of {bound} a year", "年均下降{bound}"),
  RISE_BY("a rise of {bound}", "提高{bound}"),
  FALL_BY("a fall of {bound}", "降低{bound}"),
  IN_TOTAL("{bound} in total", "累计{bound}"),
  PLACE("place {bound}", "第{bound}位"),
  FIRST_PLACES("one of the first {x} places", "前{x}位"),
  OF_BASE("{bound} of the base", "为基期的{bound}"),
  KEEPING_PACE("keeping pace with {other}", "与{other}同步"),
  FASTER("more than {other}", "高于{other}"),
  AT_LEAST_AS("at least that of {other}", "不低于{other}"),
  SLOWER("less than {other}", "低于{other}"),
  AT_MOST_AS("at most that of {other}", "不高于{other}"),
  PLACES_GAINED("{bound} gained", "位次提升{bound}"),
  FIRST_SHARE("among the first {x} of its peers", "位居前{x}"),
  RUN_OF("a run of {bound}", "连续{bound}"),
  DISTANCE("a distance of {bound} to {other}", "与{other}相差{bound}"),
  DONE("to be done", "实现"),
  MEAN_OF("the mean of {group}", "{group}平均水平"),
  MEDIAN_OF("the median of {group}", "{group}中位数"),
  YEAR_BEFORE("the year before", "上年"),
  BESIDE("{thing}{value}", "{thing}{value}"),
  OTHER_AREA("{quantity} of {area}", "{area}{quantity}"),
  OTHER_PLACE("the place of {indicator}{value}", "{indicator}位次{value}"),
  OTHER_GROWTH("growth of {indicator}{value}", "{indicator}增速{value}"),
  OTHER_LEVEL("{indicator}{value}", "{indicator}{value}"),
  OTHER_TARGET("target {id}{value}", "目标{id}{value}"),
  VALUE(" ({x})", "（{x}）");

  private final String en;
  private final String zh;

  TargetPhrases(String en, String zh) {
    this.en = en;
    this.zh = zh;
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
