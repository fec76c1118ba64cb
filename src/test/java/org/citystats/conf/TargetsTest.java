package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citystats.attainment.TargetMeasures;
import org.citystats.model.Direction;
import org.citystats.model.Operator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Strength;
import org.citystats.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  private static final TargetWords WORDS =
      new TargetWords(TargetMeasures.traits(), Set.of("ALL", "ANY", "EACH_YEAR", "MILESTONES"));

  private static final String HEADER =
      "target_id,area_code,indicator_code,period,measure,op,value,unit,base_period,comparator,"
          + "tolerance,strength,group_id,group_rule";

  private static final CodeLists LISTS =
      CodeLists.read(
          "c",
          new TextFiles()
              .with(
                  "c/areas.csv",
                  "ref_area,name",
                  "000000,全国",
                  "220100,长春市",
                  "310000,上海市",
                  "340000X,X",
                  "LA,Los Angeles",
                  "LONDON,London")
              .with(
                  "c/units.csv",
                  "unit,base_unit,factor",
                  "亿元,CNY,100000000",
                  "元,*,1",
                  "万人,person,10000",
                  "亩,m2,10000/15",
                  "million mu,m2,10000000000/15",
                  "‰,ratio,1/1000",
                  "%,ratio,1/100",
                  "pp,pp,1/100",
                  "个百分点,pp,1/100",
                  "rank,rank,1",
                  "working_day,working_day,1")
              .with(
                  "c/indicators.csv",
                  "indicator,name_en,unit,direction,growth_basis",
                  "gdp,GDP,CNY,higher,real",
                  "fiscal_revenue_local,Revenue,CNY,higher,nominal",
                  "income_urban,Income,CNY_per_person,higher,",
                  "approval_time_industrial,Approval,working_day,lower,",
                  "pm25_nonattaining,PM2.5,ug_per_m3,lower,",
                  "urban_new_jobs,Jobs,person,higher,",
                  "road_ksi,Killed or seriously injured,person,lower,",
                  "zev_share,Share,ratio,higher,",
                  "cash_crop_area,Area,m2,higher,")
              .with("c/peers.csv", "peer_group,ref_area", "major,220100"),
          new CodeLists.Vocabulary(Set.of(), any -> true));

  private static Targets read(String header, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = header;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    TextFiles files = new TextFiles().with("c/targets.csv", lines);
    return Targets.read(List.of("c/targets.csv"), files, LISTS, WORDS);
  }

  private static List<String> faults(String header, String... rows) {
    return TextFiles.faults(() -> read(header, rows));
  }

  /** The goal of a row {@code measure,op,value,unit} of an indicator. */
  private static Target.Goal goal(String indicator, String row) {
    return read(
            "target_id,area_code,indicator_code,period,measure,op,value,unit",
            "T,220100," + indicator + ",2019," + row)
        .targets()
        .get(0)
        .goal();
  }

  @Test
  void theExamplesOfTheSchemaAreRead() {
    Targets targets =
        read(
            HEADER,
            "T1,220100,gdp,2019,growth,>=,7,%,,,,,,",
            "T2a,220100,fiscal_revenue_local,2019,growth,=,5,%,,,,,F,ALL",
            "T2b,220100,fiscal_revenue_local,2019,level,>,500,亿元,,,,,F,ALL",
            "T3,220100,income_urban,2019,growth,~,,,,gdp.growth@220100,0.5,,I,ALL",
            "T4,220100,approval_time_industrial,2019,level,<,5,working_day,,,,,,",
            "T5,000000,pm25_nonattaining,2020,pct_change,<=,-18,%,2015,,,binding,,",
            "T6,000000,urban_new_jobs,2011/2015,cumulative,>=,4500,万人,,,,,,",
            "T7,000000,gdp,2016/2020,avg_growth,>=,6.5,%,,,,,G,ALL",
            "T8,LONDON,road_ksi,2022,pct_change,<=,-65,%,2005/2009,,,,,",
            "T9,340000X,gdp,2020,rank,<=,3,rank,,,,striving,,",
            "T10,310000,gdp,2019,growth,between,6|6.5,%,,,,,,",
            "T11,LA,zev_share,2025,level,>=,25,%,2018,,,,Z,MILESTONES");

    assertThat(targets.warnings()).isEmpty();
    assertThat(targets.targets())
        .extracting(target -> target.goal().low())
        .containsExactly(
            0.07, 0.05, 5e10, Double.NaN, 5.0, -0.18, 4.5e7, 0.065, -0.65, 3.0, 0.06, 0.25);
    assertThat(targets.targets())
        .extracting(target -> target.goal().unit())
        .containsExactly(
            "ratio",
            "ratio",
            "CNY",
            "ratio",
            "working_day",
            "ratio",
            "person",
            "ratio",
            "ratio",
            "rank",
            "ratio",
            "ratio");
    assertThat(targets.targets().get(10).goal().high()).isEqualTo(0.065);
  }

  @Test
  void whatARowLeavesOutComesFromItsIndicator() {
    Targets targets =
        read(
            HEADER,
            "G,220100,gdp,2019,growth,>=,7,%,,,,,,",
            "L,220100,gdp,2019,level,>=,7000,亿元,,,,,,",
            "M,220100,gdp,2020,multiple,>=,2,,2010,,,,,",
            "A,220100,approval_time_industrial,2019,level,<,5,,,,,,,");

    assertThat(targets.targets())
        .extracting(target -> target.subject().basis())
        .containsExactly(
            PriceBasis.REAL, PriceBasis.NOMINAL, PriceBasis.UNSTATED, PriceBasis.UNSTATED);
    assertThat(targets.targets())
        .extracting(Target::direction)
        .containsExactly(Direction.HIGHER, Direction.HIGHER, Direction.HIGHER, Direction.LOWER);
    assertThat(targets.targets().get(3).goal().unit()).isEqualTo("working_day");
    assertThat(targets.targets()).extracting(Target::strength).containsOnly(Strength.EXPECTED);
  }

  @Test
  void everythingThatARowSaysIsKept() {
    Target target =
        read(
                "target_id,area_code,indicator_code,period,measure,op,value,value_high,unit,"
                    + "base_period,base_value,comparator,tolerance,direction,strength,basis,"
                    + "qualifier,path,group_id,group_rule,set_on,version,supersedes,source,quote,"
                    + "note,role",
                "T,220100,gdp,2020,level,between,7000,8000,亿元,2015,5530 亿元,,100,none,binding,"
                    + "comparable,sex=f;age=1,geometric,,,2016-01,2,S,Plan,says,remark,name",
                "S,220100,gdp,2020,level,=,6000,,亿元,,,,,,,,,,,,,,,,,,")
            .targets()
            .get(0);

    assertThat(target)
        .isEqualTo(
            new Target(
                "T",
                new Target.Subject(
                    "220100",
                    "gdp",
                    "age=1;sex=f",
                    Period.year(2020),
                    "level",
                    PriceBasis.COMPARABLE),
                new Target.Goal(Operator.BETWEEN, 7e11, 8e11, 1e10, "CNY", ""),
                new Target.Base("2015", 5.53e11),
                Direction.NONE,
                Strength.BINDING,
                "geometric",
                "",
                "",
                true,
                new Target.Origin("2016-01", "2", "S", "Plan", "says", "remark")));
  }

  @ParameterizedTest(name = "{0}: {1} is {2} {3}")
  @CsvSource({
    "gdp, 'growth,>=,7,%', 0.07, ratio",
    "gdp, 'growth,>=,7%,', 0.07, ratio",
    "gdp, 'growth,>=,0.07,', 0.07, ratio",
    "gdp, 'growth,>=,7.2,‰', 0.0072, ratio",
    "gdp, 'growth,>=,7,ratio', 7, ratio",
    "gdp, 'level,>=,500亿元,', 50000000000, CNY",
    "gdp, 'level,>=,0.1,亿元', 10000000, CNY",
    "gdp, 'level,>=,5,元', 5, CNY",
    "gdp, 'multiple,<=,2/3,', 0.6666666666666666, ratio",
    "zev_share, 'level,>=,all,', 1, ratio",
    "zev_share, 'level,>=,47,%', 0.47, ratio",
    "zev_share, 'change,>=,2.3,pp', 0.023, pp",
    "zev_share, 'change,>=,2.3,个百分点', 0.023, pp",
    "zev_share, 'change,>=,0.023,', 0.023, pp",
    "cash_crop_area, 'level,=,15,亩', 10000, m2",
    "cash_crop_area, 'level,=,3,million mu', 2000000000, m2",
    "cash_crop_area, 'level,=,0.3,亩', 200, m2"
  })
  void numbersBecomeBaseUnitsExactly(String indicator, String row, double low, String unit) {
    Target.Goal goal = goal(indicator, row);

    assertThat(goal.low()).isEqualTo(low);
    assertThat(goal.unit()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0} {1} ~ {2} {3} with tolerance {4}: {5}")
  @CsvSource({
    "gdp, growth, 7, %, 0.5, 0.005",
    "gdp, growth, 0.07, '', 0.5, 0.005",
    "gdp, growth, 0.07, ratio, 0.005, 0.005",
    "gdp, growth, 7, ‰, 0.5, 0.0005",
    "gdp, growth, 0.07, '', 0.5pp, 0.005",
    "gdp, growth, 0.07, ratio, 0.5%, 0.005",
    "zev_share, level, 47, %, 1, 0.01",
    "zev_share, level, 0.47, '', 1, 0.01",
    "zev_share, change, 2, pp, 0.2, 0.002",
    "gdp, level, 500, 亿元, 10, 1e9",
    "gdp, level, 500, 亿元, 3%, 1.5e9",
    "gdp, multiple, 2, '', 0.1, 0.1",
    "urban_new_jobs, level, 90000, '', 1000, 1000"
  })
  void toleranceIsInTheUnitOfTheMeasure(
      String indicator, String measure, String value, String unit, String text, double expected) {
    Target target =
        read(
                "target_id,area_code,indicator_code,period,measure,op,value,unit,tolerance",
                String.join(",", "T,220100", indicator, "2019", measure, "~", value, unit, text))
            .targets()
            .get(0);

    assertThat(target.goal().tolerance()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} is senseless")
  @CsvSource(
      delimiter = '!',
      value = {
        "gdp!growth,>=,7,!column 'value': '7' without a unit, expected a ratio such as 0.07; is"
            + " the unit % missing?",
        "gdp!growth,>=,7,pp!column 'unit': 'pp' is a unit of pp, expected % or ratio for measure"
            + " growth; did you mean measure change?",
        "gdp!growth,>=,7,亿元!column 'unit': '亿元' is a unit of CNY, expected % or ratio for measure"
            + " growth; did you mean measure level?",
        "gdp!level,>=,7,%!column 'unit': '%' is a unit of ratio, expected a unit of CNY as of"
            + " 'gdp'; did you mean measure growth?",
        "zev_share!level,>=,7,亿元!column 'unit': '亿元' is a unit of CNY, expected a unit of ratio as"
            + " of 'zev_share'",
        "zev_share!level,>=,7,pp!column 'unit': 'pp' is a unit of pp, expected a unit of ratio as"
            + " of 'zev_share'; did you mean measure change?",
        "zev_share!change,>=,2,%!column 'unit': '%' is no unit of the change of a share, expected"
            + " pp; a change in per cent is measure pct_change",
        "zev_share!change,>=,2.3,!column 'value': '2.3' without a unit, expected a ratio such as"
            + " 0.07; is the unit pp missing?",
        "gdp!rank,<=,3,%!column 'unit': '%' is no unit of places, expected rank or nothing",
        "gdp!rank,<=,2.5,!column 'value': '2.5', expected a place: 1, 2, 3 and so on",
        "gdp!level,>=,,亿元!column 'value': the cell is empty, expected a number or a comparator for"
            + " '>='; use op assigned if it is set elsewhere, deferred if later",
        "gdp!level,up,5,亿元!column 'value': '5', expected nothing for 'up'; use op >= or <= with a"
            + " value",
        "gdp!level,assigned,5,亿元!column 'value': '5', expected nothing for 'assigned'; use the op"
            + " of the value, such as >=",
        "gdp!level,>=,\"90,000\",亿元!column 'value': '90,000', expected a number such as 6.5; write"
            + " 90000 without separators",
        "gdp!level,>=,many,亿元!column 'value': 'many', expected a number such as 6.5",
        "gdp!level,>=,all,!column 'value': 'all' is a share, expected a number of CNY",
        "gdp!growth,>=,7‰,%!column 'value': '7‰', expected the unit '%'",
        "gdp!growth,between,7,%!column 'value_high': one end is missing, expected two ends for"
            + " 'between'; write 6|6.5 into value, or the upper end into value_high",
        "gdp!growth,between,7|6,%!column 'value': '7|6', expected the lower end first",
        "gdp!growth,>=,6|7,%!column 'value': '6|7', expected one value for '>='; did you mean op"
            + " between?",
        "gdp!level,=>,7,亿元!column 'op': '=>', expected one of >=, >, <=, <, =, ~, between, up,"
            + " down, hold, assigned, deferred",
        "gdp!levels,=,7,亿元!column 'measure': 'levels', expected avg_growth, change, cumulative,"
            + " gap, growth, level, milestone, multiple, pct_change, rank, rank_change, streak or top_share; did you mean 'level'?",
        "gpd!up,up,,!column 'indicator_code': 'gpd' is not listed in indicators.csv, expected the"
            + " code of an indicator; did you mean 'gdp'?",
        "gdp!level,=,7,亿!column 'unit': '亿' is not listed in units.csv, expected a unit; did you"
            + " mean '亿元'?"
      })
  void senselessGoalsAreToldWithWhatWouldMakeSense(String indicator, String row, String fault) {
    assertThat(TextFiles.faults(() -> goal(indicator, row)))
        .contains("targets.csv, line 2, " + fault);
  }

  @Test
  void faultsOfAllRowsAreToldAtOnce() {
    assertThat(
            faults(
                HEADER + ",supersedes",
                "T1,220101,gdp,2019x,growth,>=,7,%,,,,,,,",
                "T1,220100,gdp,2019,growth,>=,7,%,2020,,,soft,,,",
                "T2,220100,gdp,2019,growth,>=,,,,gdp.growth@self,,,A,ALL,",
                "T3,220100,gdp,2019,growth,>=,,,1,gdp.grow@220101,,,A,ANY,",
                "T4,220100,gdp,2019,growth,>=,,,,mean@minor,,,,ALL,T4",
                "T5,220100,gdp,2019,growth,>=,,,,target:T6,,,,SUBSET_OF:T0,T9",
                "T6,220100,gdp,2019,growth,>=,,,,target:T5,-1,,A,,",
                "T7,220100,gdp,2016/2020,growth,>=,7,%,,better,,,,,",
                "T8,220100,gdp,2020,avg_growth,>=,7,%,,,,,,SOME,"))
        .containsExactly(
            "targets.csv, line 2, column 'area_code': '220101' is not listed in areas.csv, expected"
                + " the code of an area; did you mean '220100'?",
            "targets.csv, line 2, column 'period': '2019x', expected a period such as 2019,"
                + " 2019-Q1, 2019-03 or 2016/2020",
            "targets.csv, line 3, column 'base_period': '2020' is not before 2019, expected an"
                + " earlier period",
            "targets.csv, line 3, column 'strength': 'soft', expected binding, expected or"
                + " striving",
            "targets.csv, line 4, column 'comparator': 'gdp.growth@self' is what the target itself"
                + " promises, expected another quantity",
            "targets.csv, line 5, column 'comparator': '220101' is not listed in areas.csv,"
                + " expected the code of an area; did you mean '220100'?",
            "targets.csv, line 5, column 'comparator': 'grow' is no measure, expected avg_growth,"
                + " change, cumulative, gap, growth, level, milestone, multiple, pct_change, rank,"
                + " rank_change, streak or top_share; did you mean 'growth'?",
            "targets.csv, line 5, column 'base_period': '1', expected a period such as 2015, a"
                + " range such as 2005/2009, 2015+ for 2015 or the next year with a figure, or"
                + " scenario:NAME",
            "targets.csv, line 6, column 'comparator': 'minor' is not listed in peers.csv, expected"
                + " the code of a peer group; correct it, or add it to peers.csv",
            "targets.csv, line 8, column 'tolerance': '-1', expected a number of 0 or more",
            "targets.csv, line 9, column 'comparator': 'better', expected indicator.measure@area,"
                + " target:ID, mean@GROUP, median@GROUP or last_year",
            "targets.csv, line 9, column 'comparator': 'better' beside value '7', expected one of"
                + " them; a distance to another quantity is measure gap",
            "targets.csv, line 9, column 'period': '2016/2020' is a range, expected one year for"
                + " measure growth; use avg_growth, pct_change, or group_rule EACH_YEAR",
            "targets.csv, line 10, column 'period': '2020', expected a range such as 2016/2020 for"
                + " measure avg_growth; or name the base period",
            "targets.csv, line 10, column 'group_rule': 'SOME', expected ALL, ANY, EACH_YEAR or"
                + " MILESTONES",
            "targets.csv, line 3, column 'target_id': 'T1' occurs again, expected each once; it is"
                + " already in line 2",
            "targets.csv, line 5, column 'group_rule': 'ANY', expected 'ALL' as in line 4; a group"
                + " has one rule",
            "targets.csv, line 6, column 'group_id': the cell is empty, expected the key of a group"
                + " for 'ALL'",
            "targets.csv, line 6, column 'supersedes': 'T4' is the target itself, expected another"
                + " target",
            "targets.csv, line 7, column 'group_rule': 'T0' is no target_id of the targets,"
                + " expected one; did you mean 'T1'?",
            "targets.csv, line 7, column 'supersedes': 'T9' is no target_id of the targets,"
                + " expected one; did you mean 'T1'?",
            "targets.csv, line 7, column 'comparator': 'target:T6' leads back to 'T5', expected a"
                + " target with a value at the end",
            "targets.csv, line 8, column 'comparator': 'target:T5' leads back to 'T6', expected a"
                + " target with a value at the end");
  }

  @Test
  void aRateFromABaseOfZeroIsSenseless() {
    assertThat(
            faults(
                "target_id,area_code,indicator_code,period,measure,op,value,unit,base_value",
                "T,220100,gdp,2019,growth,>=,7,%,0",
                "S,220100,zev_share,2019,level,>=,25,%,1.4"))
        .containsExactly(
            "targets.csv, line 2, column 'base_value': '0', expected a base above 0 for measure"
                + " growth; did you mean measure change?",
            "targets.csv, line 3, column 'base_value': '1.4', expected a ratio such as 0.07; is the"
                + " unit % missing?");
  }

  @Test
  void aValueThatIsSetElsewhereNeedNotBeThere() {
    Target target = read(HEADER, "T,220100,gdp,2019,level,assigned,,,,,,,,").targets().get(0);

    assertThat(target.goal().operator()).isEqualTo(Operator.ASSIGNED);
    assertThat(target.goal().low()).isNaN();
  }

  @Test
  void distanceBetweenRatesIsInPercentagePoints() {
    Targets targets =
        read(
            "target_id,area_code,indicator_code,period,measure,op,value,unit,comparator",
            "A,220100,gdp,2019,gap,between,3|4,pp,gdp.growth@self",
            "B,220100,gdp,2019,gap,>=,2,亿元,gdp.level@self");

    assertThat(targets.targets().get(0).goal().low()).isEqualTo(0.03);
    assertThat(targets.targets())
        .extracting(each -> each.goal().unit())
        .containsExactly("pp", "CNY");
  }

  @Test
  void placeAmongTheBestHalfIsNotAgainstTheDirection() {
    String head = "target_id,area_code,indicator_code,period,measure,op,value";

    assertThat(read(head, "A,220100,gdp,2019,top_share,<=,1/2").warnings()).isEmpty();
  }

  @Test
  void noMoreMembersAreAskedForThanAGroupHas() {
    String head =
        "target_id,area_code,indicator_code,period,measure,op,value,unit,group_id,group_rule";
    String one = "A,220100,gdp,2019,level,>=,7,亿元,G,";
    String other = "B,220100,gdp,2020,level,>=,8,亿元,G,";

    assertThat(read(head, one + "AT_LEAST:2", other).targets())
        .extracting(Target::groupRule)
        .containsExactly("AT_LEAST:2", "AT_LEAST:2");
    assertThat(TextFiles.faults(() -> read(head, one + "AT_LEAST:3", other)))
        .contains(
            "targets.csv, line 2, column 'group_rule': 'AT_LEAST:3' in a group of 2, expected no"
                + " more than it has members");
  }

  @Test
  void theRuleOfAGroupNeedBeWrittenOnce() {
    Targets targets =
        read(
            HEADER,
            "A,220100,gdp,2019,growth,>=,7,%,,,,,G,",
            "B,220100,gdp,2019,level,>=,7000,亿元,,,,,G,ANY");

    assertThat(targets.targets()).extracting(Target::groupRule).containsExactly("ANY", "ANY");
  }

  /** Figures of O004 and O028 of the report of Changchun of January 2019. */
  @Test
  void growthAndLevelThatDisagreeAreRemarkable() {
    Targets targets =
        read(
            "target_id,area_code,indicator_code,period,measure,op,value,unit,base_value,group_id,"
                + "group_rule",
            "R1,220100,fiscal_revenue_local,2019,growth,=,5,%,478亿元,F,ALL",
            "R2,220100,fiscal_revenue_local,2019,level,>,500,亿元,47800000000,F,ALL",
            "G1,220100,urban_new_jobs,2019,level,>,80000,,78000,G,ALL",
            "G2,220100,urban_new_jobs,2019,growth,>,5,%,78000,G,ALL");

    assertThat(targets.targets().get(0).base().value()).isEqualTo(4.78e10);
    assertThat(targets.warnings())
        .containsExactly(
            "targets.csv, line 5: 'G2' disagrees with 'G1' in line 4: from 78000 it leads to 81900,"
                + " not to 80000");
  }

  @Test
  void whatIsOddButPossibleIsRemarked() {
    Targets targets =
        read(
            "target_id,area_code,indicator_code,period,measure,op,value,unit,base_value,tolerance",
            "A,220100,urban_new_jobs,2019,level,=,90000,,114000,",
            "B,220100,approval_time_industrial,2019,level,<,20,,15,",
            "C,220100,gdp,2019,level,>,7000,亿元,6900,",
            "D,220100,approval_time_industrial,2019,level,>=,5,,,",
            "E,220100,gdp,2019,growth,~,0.07,,,0.005",
            "F,220100,gdp,2019,growth,~,0.08,,,",
            "G,220100,urban_new_jobs,2019,level,>=,7,亿元,,",
            "H,220100,,2019,level,up,,,,");

    assertThat(targets.warnings())
        .containsExactly(
            "targets.csv, line 2: 'A' is less ambitious than its base: the goal is 90000 and the"
                + " base value 114000",
            "targets.csv, line 3: 'B' is less ambitious than its base: the goal is 20 and the base"
                + " value 15",
            "targets.csv, line 4: 'C' has the goal 700000000000 and the base value 6900 in CNY;"
                + " base_value is in base units unless a unit stands behind it",
            "targets.csv, line 5: 'D' asks for '>=' though the direction is lower; correct one of"
                + " them unless it is meant",
            "targets.csv, line 6: 'E' has a tolerance of 0.005 percentage points; 0.5 stands for"
                + " half a point",
            "targets.csv, line 7: 'F' promises the same as 'E' in line 6; both are in force unless"
                + " 'supersedes' names one of them",
            "targets.csv, line 8: 'G' is in CNY though 'urban_new_jobs' is in person; it cannot be"
                + " measured",
            "targets.csv, line 9: 'H' names no indicator; it cannot be measured");
  }

  @Test
  void aFileOfTargetsThatIsNamedMustBeThere() {
    assertThat(
            TextFiles.faults(() -> Targets.read(List.of("c/x.csv"), new TextFiles(), LISTS, WORDS)))
        .containsExactly("c/x.csv: there is no such file, expected a list of targets");
  }

  @Test
  void targetsOfSeveralFilesAreOneList() {
    TextFiles files =
        new TextFiles()
            .with("a.csv", HEADER, "A,220100,gdp,2019,growth,>=,7,%,,,,,,")
            .with("b.csv", HEADER, "B,220100,gdp,2020,growth,>=,,,,target:A,,,,");

    assertThat(Targets.read(List.of("a.csv", "b.csv"), files, LISTS, WORDS).targets())
        .extracting(Target::id)
        .containsExactly("A", "B");
  }
}
