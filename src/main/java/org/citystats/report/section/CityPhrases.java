package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of places among cities. */
enum CityPhrases implements Phrase {
  TITLE("Position among cities", "城市比较"),
  NOTHING("No places of {area} among other cities are in the data.", "数据中没有{area}与其他城市的比较。"),
  LEAD("Rankings for {period} in which {area} has a place: {n}.", "{period}{area}有位次的排名共{n}项。"),
  SHEET("City ranks", "城市位次"),
  RANKED(
      "{what}: {area} ranked {r} of {n} in {peers} in {period}{tied}{moved}{next}.",
      "{period}，{area}{what}在{peers}{n}个地区中列第{r}位{tied}{moved}{next}。"),
  RANKED_AT_A_GLANCE(
      "{what}: {area} ranked {r} of {n} in {peers} in {period}{tied}{moved}.",
      "{period}，{area}{what}在{peers}{n}个地区中列第{r}位{tied}{moved}。"),
  TIED(", tied with {k}", "（与{k}并列）"),
  TIED_COUNT(", tied with {k} others", "（与另外{k}个地区并列）"),
  GAINED(", up {size} on the period before", "，比上期前移{size}"),
  LOST(", down {size} on the period before", "，比上期后移{size}"),
  KEPT(", unchanged on the period before", "，位次与上期持平"),
  BEHIND("; the next better is {d} away", "，距前一位{d}"),
  OF_GROWTH("{indicator}, growth", "{indicator}增速"),
  OF_PUBLISHED_GROWTH("{indicator}, published growth", "{indicator}公布增速"),
  OF_MARGIN("{indicator}, beyond the target ({target})", "{indicator}超出目标幅度（{target}）"),
  OF_MEASURE("{indicator} ({measure})", "{indicator}（{measure}）"),
  OF_PART("{indicator}, {part}", "{indicator}（{part}）"),
  TABLE("{area} in {peers}, {period}", "{period}{area}在{peers}中的位次"),
  INDICATOR("Ranked by", "排名指标"),
  SCORE("Value", "数值"),
  UNIT("Unit", "单位"),
  RANK("Rank", "位次"),
  PEERS("Of", "地区数"),
  CHANGE("Change", "位次变化"),
  NEXT("To the next", "距前一位"),
  NOTE("Note", "备注"),
  LEAGUE("{what}: {peers}, {period}", "{period}{peers}{what}排名"),
  LEAGUE_SHEET("League table", "排名表"),
  CITY("City", "城市"),
  SHARED("tied", "并列"),
  LADDER("{what}: places in {peers}{left}", "{peers}{what}位次变化{left}"),
  NEARBY(" (the {n} nearest of {all})", "（共{all}个，显示位次最近的{n}个）"),
  POSSIBLE(
      "{what}: the places that rounded figures and missing peers leave open in {peers},"
          + " {period}{left}",
      "{period}{peers}{what}：四舍五入与缺数据地区所允许的位次范围{left}"),
  BETWEEN("Possible places", "可能位次"),
  RANGE("{low} to {high}", "{low}—{high}"),
  TOO_FEW(
      "Figures that are not ranked because fewer than four fifths of the peers have one: {n}.",
      "因有数据的城市不足五分之四而不排名的指标：{n}项。"),
  MISSING("no place: {reason}", "无位次：{reason}"),
  LADDER_SHEET("Places by period", "历期位次"),
  LADDER_TABLE("The chart in figures", "图中数据");

  private final String en;
  private final String zh;

  CityPhrases(String en, String zh) {
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
