package org.citystats.schema;

import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.PEERS;
import static org.citystats.schema.Concepts.RANK;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.SCORE;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.WHY_NOT;
import static org.citystats.schema.IndexConcepts.INDEX;
import static org.citystats.schema.IndexConcepts.NODE;

import java.util.List;

/** The tables of composite indices. */
public final class IndexTables {

  /** Scores and places of areas. */
  public static final Table COMPOSITE =
      Table.named("composite", "The score and place of an area in an index, a pillar or indicator")
          .identifiedBy(INDEX, NODE, REF_AREA, TIME_PERIOD)
          .measuring(
              SCORE,
              RANK,
              IndexConcepts.RANK_LOW,
              IndexConcepts.RANK_HIGH,
              IndexConcepts.SHARE_PRESENT)
          .describedBy(
              WHY_NOT,
              OBS_STATUS,
              PEERS,
              IndexConcepts.VALUE,
              IndexConcepts.IMPUTED,
              IndexConcepts.TREATED,
              IndexConcepts.STANDING,
              IndexConcepts.RANK_MEDIAN,
              IndexConcepts.RANK_MEAN,
              IndexConcepts.CHANCE_TOP,
              IndexConcepts.CHANCE_UP,
              IndexConcepts.CHANCE_STAY,
              IndexConcepts.SCORE_SLACK);

  /** How the nodes of indices are made. */
  public static final Table NODES =
      Table.named("composite_nodes", "How a node of an index is made, and how its figures behave")
          .identifiedBy(INDEX, NODE, TIME_PERIOD)
          .measuring(
              IndexConcepts.WEIGHT,
              IndexConcepts.WEIGHT_EFFECTIVE,
              IndexConcepts.ALPHA,
              IndexConcepts.INFLUENCE,
              IndexConcepts.SKEWNESS_BEFORE,
              IndexConcepts.KURTOSIS_BEFORE,
              IndexConcepts.SKEWNESS_AFTER,
              IndexConcepts.KURTOSIS_AFTER,
              IndexConcepts.PRESENT,
              IndexConcepts.FILLED)
          .describedBy(
              IndexConcepts.NODE_ABOVE,
              ListConcepts.NAME_EN,
              ListConcepts.NAME_ZH,
              Concepts.INDICATOR,
              Concepts.MEASURE,
              ListConcepts.DIRECTION,
              IndexConcepts.MEAN,
              IndexConcepts.NORMALISATION,
              IndexConcepts.TREATMENT);

  /** What makes places unsure. */
  public static final Table SENSITIVITY =
      Table.named("composite_sensitivity", "How much a doubt moves the places of an index")
          .identifiedBy(INDEX, TIME_PERIOD, IndexConcepts.FACTOR)
          .measuring(
              IndexConcepts.FIRST,
              IndexConcepts.FIRST_LOW,
              IndexConcepts.FIRST_HIGH,
              IndexConcepts.TOTAL,
              IndexConcepts.TOTAL_LOW,
              IndexConcepts.TOTAL_HIGH)
          .describedBy(
              WHY_NOT,
              IndexConcepts.CHOICES,
              IndexConcepts.DRAWS,
              IndexConcepts.SENSITIVITY_DRAWS,
              IndexConcepts.SEED,
              IndexConcepts.TOP);

  /** Places without a part. */
  public static final Table WITHOUT =
      Table.named("composite_without", "The place in an index if a pillar or indicator is left out")
          .identifiedBy(INDEX, NODE, REF_AREA, TIME_PERIOD)
          .measuring(RANK, IndexConcepts.RANK_SHIFT)
          .describedBy(WHY_NOT);

  /** What to look at. */
  public static final Table AUDIT =
      Table.named("composite_audit", "Something in the figures of an index that asks for a look")
          .identifiedBy(
              INDEX, TIME_PERIOD, Concepts.CODE, IndexConcepts.SUBJECT, IndexConcepts.OTHER)
          .measuring(IndexConcepts.SHOWN_BY, IndexConcepts.LIMIT);

  /** All of them, in the order in which they are told about. */
  public static final List<Table> ALL = List.of(COMPOSITE, NODES, SENSITIVITY, WITHOUT, AUDIT);

  private IndexTables() {}
}
