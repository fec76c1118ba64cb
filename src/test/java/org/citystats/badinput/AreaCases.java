package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.noRow;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;
import static org.citystats.badinput.Must.warnOfNothing;

import java.util.List;
import org.citystats.schema.Tables;

/** Cases 51 to 58 and 132 to 135: codes and names of areas. */
final class AreaCases {

  private static final String HEADS = "code,area,year,value";

  /** Changchun with a district, and the district of Beijing that bears the same name. */
  private static Bad listed(int number, String says) {
    return Bad.of(number, says)
        .list(
            "areas.csv",
            "ref_area,name,name_en,level,parent,first_year,last_year,entity,aliases,additive",
            "220000,吉林省,Jilin,province,,,,,吉林,yes",
            "220100,长春市,Changchun,city,220000,,,,长春,yes",
            "220104,朝阳区,Chaoyang,district,220100,,,,,yes",
            "110105,朝阳区,Chaoyang,district,110000,,,,,yes",
            "110000,北京市,Beijing,province,,,,,北京,yes");
  }

  static final List<Bad> ALL =
      List.of(
          Bad.of(51, "codes with leading zeros")
              .gdp("code,year,value", "007,2019,1", "07,2019,2", "7,2019,3")
              .expect(
                  publish(3, 0),
                  figure("007", "2019", 1),
                  figure("07", "2019", 2),
                  figure("7", "2019", 3)),
          Bad.of(52, "codes that look like something else")
              .gdp(
                  "code,year,value",
                  "NA,2019,1",
                  "null,2019,2",
                  "NaN,2019,3",
                  "TRUE,2019,4",
                  "1D,2019,5",
                  "1E5,2019,6")
              .expect(
                  publish(6, 0),
                  figure("1E5", "2019", 6),
                  figure("NA", "2019", 1),
                  figure("null", "2019", 2),
                  figure("NaN", "2019", 3),
                  figure("TRUE", "2019", 4),
                  figure("1D", "2019", 5)),
          Bad.of(53, "a blank code in a declared column")
              .declared(
                  "layout,columns",
                  "long,ref_area=code;indicator=item;time_period=year;obs_value=value")
              .gdp("code,item,year,value", "007,gdp,2019,1", "  ,gdp,2019,2")
              .expect(publish(1, 1), reject("area_missing", 3, "no area", "fill in the code")),
          Bad.of(54, "blanks around codes")
              .gdp("code,year,value", " 007\u00a0,2019,1", "007,2018,2")
              .expect(publish(2, 0), figure("007", "2019", 1), warnOfNothing()),
          Bad.of(55, "a code of more than 128 characters")
              .gdp("code,year,value", "x".repeat(129) + ",2019,1", "x".repeat(128) + ",2019,2")
              .expect(publish(1, 1), reject("name_too_long", 2, "129 characters", "at most 128")),
          listed(56, "an area that is not on the list")
              .gdp("area,year,value", "长春市,2019,1", "长存市,2019,2")
              .expect(
                  publish(1, 1),
                  reject("unknown_area", 3, "'长存市' is no area of areas.csv", "nearest: '长春市'")),
          listed(56, "an area of the list that no file names as it is")
              .gdp("area,year,value", "吉林,2019,1", "长存,2019,2")
              .expect(
                  publish(1, 1),
                  night ->
                      assertThat(night.ended().json().get("warnings").toString())
                          .contains(
                              "4 of 5 areas of areas.csv have no figure: 220100 (nearest word without"
                                  + " a place: '长存'), 220104")),
          Bad.of(57, "one code with two names")
              .gdp(HEADS, "007,Aberg,2018,1", "007,Aberg (Upper),2019,2")
              .expect(
                  publish(2, 0),
                  warn("code_with_two_names", "line 3", "'007'", "'Aberg'", "'Aberg (Upper)'")),
          Bad.of(58, "two codes with one name")
              .gdp(HEADS, "007,Aberg,2018,1", "008,Aberg,2019,2")
              .expect(
                  publish(2, 0),
                  warn("name_with_two_codes", "line 3", "'Aberg'", "'007'", "'008'")),
          listed(132, "codes damaged by a spreadsheet")
              .gdp(
                  "code,year,value",
                  "220100.0,2015,1",
                  "'220100,2016,2",
                  "２２０１００,2017,3",
                  "2.201E+05,2018,4",
                  "220100,2019,5")
              .expect(
                  publish(4, 1),
                  figure("220100", "2015", 1),
                  figure("220100", "2016", 2),
                  figure("220100", "2017", 3),
                  warn("code_repaired", "'220100.0' is read as 220100"),
                  reject("code_damaged", 5, "'2.201E+05'", "spreadsheet")),
          Bad.of(132, "a code damaged by a spreadsheet, without a list")
              .gdp("code,year,value", "2.20102E+05,2019,1", "220103,2019,2")
              .expect(publish(1, 1), reject("code_damaged", 2, "'2.20102E+05'", "spreadsheet")),
          listed(134, "one name under two parents")
              .gdp("area,year,value", "朝阳区,2018,1", "长春,2018,3")
              .file("b.csv", "code,area,year,value", "220104,朝阳区,2019,2")
              .expect(
                  publish(2, 1),
                  reject("ambiguous_area", 2, "'朝阳区' is the name of 110105 and 220104"),
                  row(Tables.OBSERVATIONS, "220104", "2019")),
          Bad.of(134, "one name of two codes, each of its years")
              .list(
                  "areas.csv",
                  "ref_area,name,name_en,level,parent,first_year,last_year,entity,aliases,additive",
                  "220381,公主岭市,,city,,,2019,,,yes",
                  "220184,公主岭市,,city,,2020,,,,yes")
              .gdp("area,year,value", "公主岭市,2019,1", "公主岭市,2020,2")
              .expect(publish(2, 0), figure("220381", "2019", 1), figure("220184", "2020", 2)),
          listed(135, "blanks within names, short names")
              .gdp("area,year,value", "长　春 市,2017,1", "长春,2018,2", "长春市,2019,3")
              .expect(
                  publish(3, 0),
                  figure("220100", "2017", 1),
                  figure("220100", "2018", 2),
                  noRow(Tables.OBSERVATIONS, "长春")));

  private AreaCases() {}
}
