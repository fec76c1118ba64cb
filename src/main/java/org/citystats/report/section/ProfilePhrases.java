package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said in the profiles of cities. */
enum ProfilePhrases implements Phrase {
  TITLE("Profiles of cities", "城市画像"),
  NOTHING(
      "No city has a place among others in the data, so that there is nothing to make profiles of.",
      "数据中没有城市位次，无法形成城市画像。"),
  NONE_ASKED("No profiles are asked for (report.profiles: 0).", "未要求城市画像（report.profiles: 0）。"),
  LEAD(
      "Profiles of {n} of the {all} ranked members of {peers}: {area} first, then those nearest to"
          + " its place in {what}, in the order of places. The setting report.profiles says how"
          + " many are shown.",
      "{peers}{all}个有位次地区中的{n}个：首先是{area}，其余为{what}位次最近的地区，按位次排列。数量由设置report.profiles决定。"),
  RULE(
      "A strength is a place in the best quarter of the peers, a weakness one in the last; where no"
          + " direction is declared as good, places go by size and are neither.",
      "位次居前四分之一为优势，居后四分之一为短板；未声明优劣方向的指标只按规模排列，不作优劣判断。"),
  HEADING("{area}, {period}", "{area}，{period}"),
  STRENGTHS("Strengths: {x}{more}.", "优势：{x}{more}。"),
  WEAKNESSES("Weaknesses: {x}{more}.", "短板：{x}{more}。"),
  MORE(" and {k} more", "，另有{k}项"),
  NEITHER(
      "No place is in the best or the last quarter of a ranking with a good direction.",
      "在有优劣方向的排名中，没有居前或居后四分之一的位次。"),
  MORE_TARGETS(
      "Further targets of {area} with verdicts, in tables/attainment: {k}.",
      "{area}另有{k}项目标评价见tables/attainment。"),
  NO_TARGETS("No targets of {area} are in the data.", "数据中没有{area}的目标。"),
  TABLE(
      "{area} in {peers}, {period}: figures and places{left}",
      "{period}{area}在{peers}中的数据与位次{left}"),
  LEFT(" (the first {n} of {all})", "（共{all}项，列出前{n}项）"),
  GROWTH("Growth", "增速"),
  GROWTH_RANK("Rank by growth", "增速位次"),
  SHEET("City profiles", "城市画像");

  private final String en;
  private final String zh;

  ProfilePhrases(String en, String zh) {
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
