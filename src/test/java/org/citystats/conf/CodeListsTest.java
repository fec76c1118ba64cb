package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.Bridge;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.PeerGroup;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Readings.Role;
import org.citystats.model.SeriesBreak;
import org.citystats.model.Source;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.junit.jupiter.api.Test;

class CodeListsTest {

  private static final String[] AREAS = {
    "ref_area,name,name_en,level,parent,first_year,last_year,entity,aliases,additive",
    "220000,吉林省,Jilin,province,,,,,,",
    "220100,长春市,Changchun,prefecture,220000,,,changchun,长春|Changchun City,",
    "220122,农安县,Nong'an,county,220100,1980,2016,nongan,,yes",
    "220199,长春新区,New Area,zone,220100,2016,,,,no"
  };

  private static final String[] UNITS = {
    "unit,base_unit,factor,note",
    "CNY,CNY,1,",
    "亿元,CNY,100000000,",
    "亩,m2,10000/15,15 mu are one hectare",
    "%,ratio,0.01,",
    "pp,pp,1/100,"
  };

  private static final String[] INDICATORS = {
    "indicator,name_en,name_zh,unit,direction,kind,growth_basis,additive,aliases",
    "gdp,Gross regional product,地区生产总值,CNY,higher,flow,real,yes,GDP|GRP",
    "urban_share,Urban share,,ratio,none,stock,,no,"
  };

  private static CodeLists read(TextFiles files) {
    return CodeLists.read(
        "conf", files, new CodeLists.Vocabulary(Set.of("long", "years-across"), any -> true));
  }

  private static List<String> faults(TextFiles files) {
    return TextFiles.faults(() -> read(files));
  }

  private static TextFiles lists() {
    return new TextFiles()
        .with("conf/areas.csv", AREAS)
        .with("conf/units.csv", UNITS)
        .with("conf/indicators.csv", INDICATORS);
  }

  @Test
  void areasKeepTheirYearsParentsAndAliases() {
    List<Area> areas = read(lists()).areas();

    assertThat(areas)
        .contains(
            new Area(
                "220100",
                "长春市",
                "Changchun",
                "prefecture",
                "220000",
                0,
                9999,
                "changchun",
                List.of("长春", "Changchun City"),
                true),
            new Area(
                "220122", "农安县", "Nong'an", "county", "220100", 1980, 2016, "nongan", List.of(),
                true),
            new Area(
                "220199",
                "长春新区",
                "New Area",
                "zone",
                "220100",
                2016,
                9999,
                "220199",
                List.of(),
                false));
  }

  @Test
  void unitsKeepTheirFactorsExactly() {
    assertThat(read(lists()).units())
        .contains(
            new Unit("亿元", "CNY", new BigDecimal("100000000"), BigDecimal.ONE),
            new Unit("亩", "m2", new BigDecimal("10000"), new BigDecimal("15")),
            new Unit("%", "ratio", new BigDecimal("0.01"), BigDecimal.ONE),
            new Unit("pp", "pp", BigDecimal.ONE, new BigDecimal("100")));
  }

  @Test
  void indicatorsCarryWhatTargetsAndGrowthNeed() {
    assertThat(read(lists()).indicators())
        .containsExactly(
            new Indicator(
                "gdp",
                "Gross regional product",
                "地区生产总值",
                "CNY",
                Direction.HIGHER,
                "flow",
                PriceBasis.REAL,
                true,
                List.of("GDP", "GRP")),
            new Indicator(
                "urban_share",
                "Urban share",
                "",
                "ratio",
                Direction.NONE,
                "stock",
                PriceBasis.UNSTATED,
                false,
                List.of()));
  }

  @Test
  void membersOfAPeerGroupAreCollectedFromItsRows() {
    TextFiles files =
        lists()
            .with(
                "conf/peers.csv",
                "peer_group,name_en,name_zh,ref_area",
                "districts,Districts,区县,220122",
                "districts,,,220199");

    assertThat(read(files).peerGroups())
        .containsExactly(
            new PeerGroup("districts", "Districts", "区县", List.of("220122", "220199")));
  }

  @Test
  void breaksMayConcernAllIndicators() {
    TextFiles files =
        lists()
            .with(
                "conf/breaks.csv",
                "ref_area,indicator,time_period,kind,note",
                "220100,*,2020,boundary,Gongzhuling");

    assertThat(read(files).breaks())
        .containsExactly(
            new SeriesBreak("220100", "*", Period.year(2020), "boundary", "Gongzhuling"));
  }

  @Test
  void breaksAreBridgedByALevelAFactorOrPublications() {
    TextFiles files =
        lists()
            .with(
                "conf/breaks.csv",
                "ref_area,indicator,time_period,kind,note,bridge,bridge_value",
                "220100,gdp,2020,boundary,,recalculated_base,480000000000",
                "220100,gdp,2019,census,,splice_factor,1.083",
                "220100,gdp,2018,census,,recalculated_since,2021-08");

    assertThat(read(files).breaks())
        .extracting(SeriesBreak::bridge)
        .containsExactly(
            new Bridge(Bridge.Kind.RECALCULATED_BASE, 480000000000.0, ""),
            new Bridge(Bridge.Kind.SPLICE_FACTOR, 1.083, ""),
            new Bridge(Bridge.Kind.RECALCULATED_SINCE, Double.NaN, "2021-08"));
  }

  @Test
  void bridgesThatLeadNowhereAreRefused() {
    TextFiles files =
        lists()
            .with(
                "conf/breaks.csv",
                "ref_area,indicator,time_period,kind,note,bridge,bridge_value",
                "220100,gdp,2020,boundary,,ferry,1",
                "220100,gdp,2019,census,,splice_factor,",
                "220100,*,2018,census,,recalculated_base,5",
                "220100,gdp,2017,census,,splice_factor,-1",
                "220100,gdp,2016,census,,,1.2");

    assertThat(faults(files))
        .hasSize(5)
        .anyMatch(fault -> fault.contains("line 2, column 'bridge': 'ferry', expected"))
        .anyMatch(fault -> fault.contains("line 3, column 'bridge_value': the cell is empty"))
        .anyMatch(fault -> fault.contains("line 4, column 'indicator': '*' has no one level"))
        .anyMatch(fault -> fault.contains("line 5, column 'bridge_value': '-1', expected a factor"))
        .anyMatch(fault -> fault.contains("line 6, column 'bridge': the cell is empty"));
  }

  @Test
  void namesInFilesLeadToCodes() {
    TextFiles files =
        lists()
            .with("conf/names/areas.csv", "name,parent,ref_area", "农安,220100,220122")
            .with(
                "conf/names/indicators.csv",
                "name,indicator,breakdown,measure,basis,unit",
                "第一产业增长,gdp,sector=primary,growth,real,%");

    assertThat(read(files).areaNames()).containsExactly(new AreaName("农安", "220100", "220122"));
    assertThat(read(files).indicatorNames())
        .containsExactly(
            new IndicatorName("第一产业增长", "gdp", "sector=primary", "growth", PriceBasis.REAL, "%"));
  }

  @Test
  void sourcesDeclareColumnsMarksFlagsAndConstants() {
    TextFiles files =
        lists()
            .with(
                "conf/sources.csv",
                "source,file,layout,encoding,delimiter,known_on,publisher,parent_area,indicator,"
                    + "unit,basis,columns,marks,flags",
                "a,x/*.csv,long,GB18030,;,2018-05,Office,220100,gdp,亿元,nominal,"
                    + "ref_area=Code;time_period;breakdown=Sex;breakdown=Age group,"
                    + "…=below_unit;-=not_applicable;c=not_published;:=missing,e=E;be=BE;r=;p=P");

    Source source = read(files).sources().get(0);

    assertThat(source.columns())
        .containsExactly(
            Map.entry("ref_area", "Code"),
            Map.entry("time_period", "time_period"),
            Map.entry("breakdown.Sex", "Sex"),
            Map.entry("breakdown.Age group", "Age group"));
    assertThat(source.marks())
        .containsExactly(
            Map.entry("…", WhyNot.BELOW_UNIT),
            Map.entry("-", WhyNot.NOT_APPLICABLE),
            Map.entry("c", WhyNot.SUPPRESSED),
            Map.entry(":", WhyNot.NO_VALUE));
    assertThat(source.flags())
        .containsExactly(
            Map.entry("e", "E"), Map.entry("be", "BE"), Map.entry("r", ""), Map.entry("p", "P"));
    assertThat(source.constants())
        .containsExactly(
            Map.entry(Role.PARENT_AREA, "220100"),
            Map.entry(Role.INDICATOR, "gdp"),
            Map.entry(Role.BASIS, "nominal"),
            Map.entry(Role.UNIT, "亿元"));
    assertThat(source.knownOn()).isEqualTo("2018-05");
    assertThat(source.origin()).isEqualTo(new Source.Origin("Office", "", "", ""));
  }

  @Test
  void withoutAFolderOrFilesThereAreNoLists() {
    assertThat(CodeLists.read("", lists(), new CodeLists.Vocabulary(Set.of(), any -> true)))
        .isEqualTo(CodeLists.NONE);
    assertThat(read(new TextFiles())).isEqualTo(CodeLists.NONE);
  }

  @Test
  void codesAreNotComparedWithAListThatIsAbsent() {
    TextFiles files =
        new TextFiles().with("conf/peers.csv", "peer_group,ref_area", "cities,DE-BERLIN");

    assertThat(read(files).peerGroups()).hasSize(1);
  }

  @Test
  void faultsOfAllListsAreToldAtOnce() {
    TextFiles files =
        new TextFiles()
            .with(
                "conf/areas.csv",
                "ref_area,name,parent,first_year,last_year,additive",
                "220000,吉林省,,,,",
                "220100,长春市,22000,,,",
                "220100,长春市,220000,1990,,maybe",
                "a,A,b,,,",
                "b,B,a,2000,1999,",
                ",C,,19,,")
            .with(
                "conf/units.csv",
                "unit,base_unit,factor",
                "%,ratio,1/0",
                "%,ratio,1/100",
                "万元,元,10000",
                "元,CNY,1",
                "CNY,CNY,100")
            .with(
                "conf/indicators.csv",
                "indicator,name_en,unit,direction,kind,growth_basis,additive,aliases",
                "gdp,GDP,万元,up,flows,constant,ja,GRP",
                "grp,GRP,CNY,higher,flow,real,yes,GRP");

    assertThat(faults(files))
        .containsExactly(
            "units.csv, line 2, column 'factor': '1/0', expected a number above 0 such as 0.01, or"
                + " a fraction such as 10000/15",
            "units.csv, line 3, column 'unit': '%' occurs again, expected each once; it is already"
                + " in line 2",
            "units.csv, line 6, column 'factor': '100', expected 1; the unit is its own base unit",
            "units.csv, line 4, column 'base_unit': '元' is itself a unit of CNY, expected a base"
                + " unit; did you mean 'CNY'?",
            "indicators.csv, line 2, column 'unit': '万元' is a unit of 元, expected a base unit; did"
                + " you mean '元'?",
            "indicators.csv, line 2, column 'direction': 'up', expected higher, lower or none",
            "indicators.csv, line 2, column 'kind': 'flows', expected flow or stock; did you mean"
                + " 'flow'?",
            "indicators.csv, line 2, column 'growth_basis': 'constant', expected comparable,"
                + " nominal or real",
            "indicators.csv, line 2, column 'additive': 'ja', expected yes or no",
            "indicators.csv, line 3, column 'aliases': 'GRP' is a name of 'gdp' too, expected one"
                + " meaning; it is already in line 2",
            "areas.csv, line 3, column 'parent': '22000' is not listed in areas.csv, expected the"
                + " code of an area; did you mean '220000'?",
            "areas.csv, line 4, column 'additive': 'maybe', expected yes or no",
            "areas.csv, line 4, column 'ref_area': '220100' holds in the years from 1990 on,"
                + " expected years apart from all years in line 3; correct first_year or last_year,"
                + " or remove one row",
            "areas.csv, line 5, column 'parent': 'b' belongs to 'a' itself, expected an area above"
                + " it",
            "areas.csv, line 6, column 'last_year': '1999' is before the first year 2000, expected"
                + " a later year",
            "areas.csv, line 6, column 'parent': 'a' belongs to 'b' itself, expected an area above"
                + " it",
            "areas.csv, line 7, column 'ref_area': the cell is empty, expected a code such as"
                + " 220100",
            "areas.csv, line 7, column 'first_year': '19', expected a year such as 1996");
  }

  @Test
  void referencesToOtherListsAreChecked() {
    TextFiles files =
        lists()
            .with(
                "conf/peers.csv",
                "peer_group,name_en,ref_area",
                "d,Districts,220122",
                "d,Counties,220122",
                "d,,220123")
            .with(
                "conf/breaks.csv",
                "ref_area,indicator,time_period,kind",
                "220101,gpd,soon,war",
                "220100,gdp,2019,census",
                "220100,gdp,2019,boundary")
            .with("conf/names/areas.csv", "name,ref_area", "农安,220122", "农安,220199")
            .with(
                "conf/names/indicators.csv",
                "name,indicator,breakdown,measure,basis,unit",
                "GDP,gdp2,primary,rate,fixed,亿円")
            .with(
                "conf/sources.csv",
                "source,file,layout,encoding,delimiter,known_on,parent_area,unit,columns,marks,flags",
                "a,x.csv,lang,GBK18,tabs,2019-02-30,x,kg,area=Code,c=secret,e=X",
                "a,,,,,,,,,,");

    assertThat(faults(files))
        .containsExactly(
            "peers.csv, line 3, column 'ref_area': '220122' occurs again, expected each once; it is"
                + " already in line 2",
            "peers.csv, line 4, column 'ref_area': '220123' is not listed in areas.csv, expected"
                + " the code of an area; did you mean '220122'?",
            "peers.csv, line 3, column 'name_en': 'Counties', expected 'Districts' as above",
            "breaks.csv, line 2, column 'ref_area': '220101' is not listed in areas.csv, expected"
                + " the code of an area; did you mean '220100'?",
            "breaks.csv, line 2, column 'indicator': 'gpd' is not listed in indicators.csv,"
                + " expected the code of an indicator; did you mean 'gdp'?",
            "breaks.csv, line 2, column 'time_period': 'soon', expected a period such as 2019,"
                + " 2019-Q1, 2019-03 or 2016/2020",
            "breaks.csv, line 2, column 'kind': 'war', expected boundary, census or definition",
            "breaks.csv, line 4, column 'time_period': '2019' occurs again, expected each once; it"
                + " is already in line 3",
            "names/areas.csv, line 3, column 'name': '农安' occurs again, expected each once; it is"
                + " already in line 2",
            "names/indicators.csv, line 2, column 'unit': '亿円' is not listed in units.csv, expected"
                + " a unit; did you mean '亿元'?",
            "names/indicators.csv, line 2, column 'indicator': 'gdp2' is not listed in"
                + " indicators.csv, expected the code of an indicator; did you mean 'gdp'?",
            "names/indicators.csv, line 2, column 'breakdown': 'primary', expected pairs such as"
                + " sector=industry",
            "names/indicators.csv, line 2, column 'measure': 'rate', expected avg_growth, change,"
                + " growth, level, rank or streak",
            "names/indicators.csv, line 2, column 'basis': 'fixed', expected comparable, nominal or"
                + " real",
            "sources.csv, line 2, column 'unit': 'kg' is not listed in units.csv, expected a unit;"
                + " correct it, or add it to units.csv",
            "sources.csv, line 2, column 'layout': 'lang', expected long or years-across; did you"
                + " mean 'long'?",
            "sources.csv, line 2, column 'encoding': 'GBK18', expected an encoding such as UTF-8 or"
                + " GB18030",
            "sources.csv, line 2, column 'delimiter': 'tabs', expected one of , ; | tab",
            "sources.csv, line 2, column 'known_on': '2019-02-30', expected a date such as"
                + " 2019-01-31, 2019-01 or 2019",
            "sources.csv, line 2, column 'parent_area': 'x' is not listed in areas.csv, expected"
                + " the code of an area; correct it, or add it to areas.csv",
            "sources.csv, line 2, column 'columns': 'area' is no role of a column, expected pairs"
                + " such as ref_area=Code; roles are ref_area, area_name, parent_area, indicator,"
                + " breakdown, measure, basis, unit_measure, time_period, obs_value, obs_status,"
                + " bound, vintage, role, note, ignore",
            "sources.csv, line 2, column 'marks': 'c=secret', expected below_unit, missing,"
                + " not_applicable or not_published behind the mark",
            "sources.csv, line 2, column 'flags': 'e=X', expected status letters of A B E F I O P"
                + " U",
            "sources.csv, line 3, column 'source': 'a' occurs again, expected each once; it is"
                + " already in line 2",
            "sources.csv, line 3, column 'file': the cell is empty, expected a pattern of paths"
                + " such as yearbook/*.csv");
  }

  @Test
  void columnsAndCellsThatDoNotFitAreTold() {
    TextFiles files =
        new TextFiles()
            .with("conf/areas.csv", "ref_aera,name,name", "1,A,B")
            .with("conf/indicators.csv", "indicator;name_en;unit;direction")
            .with(
                "conf/units.csv",
                "unit,base_unit,factor,",
                "a,a,1,",
                "b,b,1,,",
                "",
                "c,c",
                "d,d,1,000");

    assertThat(faults(files))
        .containsExactly(
            "areas.csv, line 1: 'ref_aera' is not a column of this list; did you mean 'ref_area'?",
            "areas.csv, line 1: column 'name' occurs twice, expected once",
            "areas.csv, line 1: column 'ref_area' is missing; add it",
            "units.csv, line 5: 2 cells, expected 4 as in the header; write a comma for each empty"
                + " cell",
            "units.csv, line 6: a cell below an empty column head, expected none; put cells that"
                + " hold commas in quotes",
            "units.csv, line 5, column 'factor': the cell is empty, expected the factor to the base"
                + " unit, 1 if it is the base unit",
            "indicators.csv, line 1: columns parted by ';', expected ','; save it as CSV parted by"
                + " commas");
  }

  @Test
  void aForgottenQuoteIsToldWithItsLine() {
    TextFiles files =
        new TextFiles().with("conf/units.csv", "unit,base_unit,factor", "a,a,1", "\"e,e,1");

    assertThat(faults(files))
        .singleElement()
        .asString()
        .startsWith("units.csv, line 3, column 1: a quote")
        .contains("expected a closing quote");
  }

  @Test
  void aListInAnotherEncodingIsRefused() {
    byte[] bytes = "ref_area,name\n220100,长春市\n".getBytes(Charset.forName("GB18030"));

    assertThatThrownBy(() -> read(new TextFiles().withBytes("conf/areas.csv", bytes)))
        .hasMessageStartingWith("Cannot start with the code lists in conf:\n  - areas.csv: ")
        .hasMessageEndingWith("; save it as CSV in UTF-8");
  }

  @Test
  void aListThatCannotBeReadMakesNoFollowUpFaults() {
    TextFiles files =
        new TextFiles()
            .with("conf/areas.csv", "code,name", "220100,长春市")
            .with("conf/peers.csv", "peer_group,ref_area", "cities,220100");

    assertThat(faults(files))
        .containsExactly(
            "areas.csv, line 1: 'code' is not a column of this list; columns are ref_area, name,"
                + " name_en, level, parent, first_year, last_year, entity, aliases, additive, note",
            "areas.csv, line 1: column 'ref_area' is missing; add it");
  }
}
