package org.citystats.schema;

import static org.citystats.schema.Concepts.BASIS;
import static org.citystats.schema.Concepts.BOUND;
import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.BYTE_OFFSET;
import static org.citystats.schema.Concepts.CODE;
import static org.citystats.schema.Concepts.COUNT;
import static org.citystats.schema.Concepts.DISTANCE_TO_NEXT;
import static org.citystats.schema.Concepts.FIRST_LINE;
import static org.citystats.schema.Concepts.HINT;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.IN_USE;
import static org.citystats.schema.Concepts.LAST_LINE;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.OBS_VALUE;
import static org.citystats.schema.Concepts.PEERS;
import static org.citystats.schema.Concepts.PEER_GROUP;
import static org.citystats.schema.Concepts.PERCENTILE;
import static org.citystats.schema.Concepts.QUARTILE;
import static org.citystats.schema.Concepts.RANK;
import static org.citystats.schema.Concepts.RANK_CHANGE;
import static org.citystats.schema.Concepts.RAW_TEXT;
import static org.citystats.schema.Concepts.REASON;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.SCORE;
import static org.citystats.schema.Concepts.SOURCE_COLUMN;
import static org.citystats.schema.Concepts.SOURCE_FILE;
import static org.citystats.schema.Concepts.SOURCE_LINE;
import static org.citystats.schema.Concepts.TIED;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.VALUE_TEXT;
import static org.citystats.schema.Concepts.VINTAGE;
import static org.citystats.schema.Concepts.WHY_NOT;
import static org.citystats.schema.ListConcepts.ACCEPTED;
import static org.citystats.schema.ListConcepts.ADDITIVE;
import static org.citystats.schema.ListConcepts.BYTES;
import static org.citystats.schema.ListConcepts.DIRECTION;
import static org.citystats.schema.ListConcepts.ENCODING;
import static org.citystats.schema.ListConcepts.ENTITY;
import static org.citystats.schema.ListConcepts.FIRST_YEAR;
import static org.citystats.schema.ListConcepts.KIND;
import static org.citystats.schema.ListConcepts.LAST_YEAR;
import static org.citystats.schema.ListConcepts.LAYOUT;
import static org.citystats.schema.ListConcepts.LEVEL;
import static org.citystats.schema.ListConcepts.LICENCE;
import static org.citystats.schema.ListConcepts.MISSING;
import static org.citystats.schema.ListConcepts.NAME;
import static org.citystats.schema.ListConcepts.NAME_EN;
import static org.citystats.schema.ListConcepts.PARENT;
import static org.citystats.schema.ListConcepts.PUBLISHER;
import static org.citystats.schema.ListConcepts.RECORDS;
import static org.citystats.schema.ListConcepts.REJECTED;
import static org.citystats.schema.ListConcepts.SHA256;
import static org.citystats.schema.ListConcepts.SOURCE;
import static org.citystats.schema.ListConcepts.SUPERSEDED;
import static org.citystats.schema.ListConcepts.URL;

import java.util.List;

/** Every published table. */
public final class Tables {

  /** What the files say, harmonised; every vintage of it. */
  public static final Table OBSERVATIONS =
      Table.named("observations", "A figure as published, with the cell it comes from")
          .identifiedBy(REF_AREA, INDICATOR, BREAKDOWN, MEASURE, BASIS, TIME_PERIOD, VINTAGE)
          .sortedBy(INDICATOR, REF_AREA, BREAKDOWN, MEASURE, BASIS, TIME_PERIOD, VINTAGE)
          .measuring(OBS_VALUE)
          .describedBy(
              UNIT_MEASURE,
              OBS_STATUS,
              BOUND,
              VALUE_TEXT,
              SOURCE_FILE,
              SOURCE_LINE,
              SOURCE_COLUMN,
              IN_USE,
              WHY_NOT);

  /** Records that did not become observations. */
  public static final Table REJECTS =
      Table.named("rejects", "A record that did not become an observation, and why")
          .identifiedBy(SOURCE_FILE, FIRST_LINE, SOURCE_COLUMN, CODE)
          .describedBy(LAST_LINE, BYTE_OFFSET, REASON, HINT, RAW_TEXT);

  /** Remarks on what was accepted. */
  public static final Table WARNINGS =
      Table.named("warnings", "A remark on accepted records of a file")
          .identifiedBy(SOURCE_FILE, CODE, FIRST_LINE)
          .describedBy(COUNT, REASON);

  /** Growth figures. */
  public static final Table GROWTH_FIGURES = AnalysisTables.GROWTH_FIGURES;

  /** Spatial statistics of the parts of an area. */
  public static final Table SPATIAL = AnalysisTables.SPATIAL;

  /** Places among peers. */
  public static final Table RANKING =
      Table.named("ranking", "A place among peers")
          .identifiedBy(PEER_GROUP, INDICATOR, BREAKDOWN, MEASURE, TIME_PERIOD, REF_AREA)
          .sortedBy(INDICATOR, PEER_GROUP, BREAKDOWN, MEASURE, TIME_PERIOD, REF_AREA)
          .measuring(SCORE, RANK, PEERS, TIED, PERCENTILE, QUARTILE, RANK_CHANGE, DISTANCE_TO_NEXT)
          .describedBy(
              UNIT_MEASURE,
              WHY_NOT,
              OBS_STATUS,
              RankConcepts.PLACE,
              RankConcepts.DISTANCE_TO_BEST,
              RankConcepts.DISTANCE_TO_MEDIAN,
              RankConcepts.BETTER_PEER,
              RankConcepts.RANK_BEST,
              RankConcepts.RANK_WORST,
              RankConcepts.PEERS_MISSING,
              RankConcepts.RULE);

  /** Verdicts on targets. */
  public static final Table ATTAINMENT = TargetTables.ATTAINMENT;

  /** What was said of targets earlier. */
  public static final Table VERDICT_HISTORY = TargetTables.VERDICT_HISTORY;

  /** What does not fit together, or is good to know. */
  public static final Table FINDINGS = TargetTables.FINDINGS;

  /** Areas as read. */
  public static final Table AREAS =
      Table.named("areas", "An area under one code and name")
          .identifiedBy(REF_AREA, FIRST_YEAR)
          .describedBy(NAME, NAME_EN, LEVEL, PARENT, LAST_YEAR, ENTITY, ADDITIVE);

  /** Indicators as read. */
  public static final Table INDICATORS =
      Table.named("indicators", "An indicator")
          .identifiedBy(INDICATOR)
          .describedBy(NAME, NAME_EN, UNIT_MEASURE, DIRECTION, KIND, BASIS, ADDITIVE);

  /** Targets as read. */
  public static final Table TARGETS = TargetTables.TARGETS;

  /** Files as read. */
  public static final Table SOURCES =
      Table.named("sources", "An input file with its origin and its account")
          .identifiedBy(SOURCE_FILE)
          .describedBy(
              SOURCE,
              PUBLISHER,
              LICENCE,
              URL,
              VINTAGE,
              ENCODING,
              LAYOUT,
              BYTES,
              SHA256,
              RECORDS,
              ACCEPTED,
              REJECTED,
              SUPERSEDED,
              MISSING);

  /** All of them, in the order in which they are told about. */
  public static final List<Table> ALL =
      List.of(
          OBSERVATIONS,
          GROWTH_FIGURES,
          SPATIAL,
          RANKING,
          RankTables.RANK_CHANGES,
          IndexTables.COMPOSITE,
          IndexTables.NODES,
          IndexTables.SENSITIVITY,
          IndexTables.WITHOUT,
          IndexTables.AUDIT,
          ATTAINMENT,
          VERDICT_HISTORY,
          FINDINGS,
          AREAS,
          INDICATORS,
          TARGETS,
          SOURCES,
          REJECTS,
          WARNINGS);

  private Tables() {}
}
