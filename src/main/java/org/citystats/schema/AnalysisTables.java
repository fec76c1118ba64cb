package org.citystats.schema;

import static org.citystats.schema.Concepts.BASE_PERIOD;
import static org.citystats.schema.Concepts.BASIS;
import static org.citystats.schema.Concepts.BOUND;
import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.BRIDGE;
import static org.citystats.schema.Concepts.GROWTH;
import static org.citystats.schema.Concepts.GROWTH_HIGH;
import static org.citystats.schema.Concepts.GROWTH_LOW;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.INTERVAL;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.ORIGIN;
import static org.citystats.schema.Concepts.PARTS;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.REMARK;
import static org.citystats.schema.Concepts.SPREAD;
import static org.citystats.schema.Concepts.SPREAD_HIGH;
import static org.citystats.schema.Concepts.SPREAD_LOW;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.VINTAGE;
import static org.citystats.schema.Concepts.WHOLE_AREA;
import static org.citystats.schema.Concepts.WHY_NOT;

/** The tables of growth and of spatial statistics. */
final class AnalysisTables {

  static final Table GROWTH_FIGURES =
      Table.named("growth", "A figure against an earlier one, computed or printed")
          .identifiedBy(
              REF_AREA, INDICATOR, BREAKDOWN, BASIS, TIME_PERIOD, MEASURE, BASE_PERIOD, ORIGIN)
          .sortedBy(
              INDICATOR, REF_AREA, BREAKDOWN, BASIS, TIME_PERIOD, MEASURE, BASE_PERIOD, ORIGIN)
          .measuring(GROWTH)
          .describedBy(
              UNIT_MEASURE,
              WHY_NOT,
              OBS_STATUS,
              BOUND,
              VINTAGE,
              GROWTH_LOW,
              GROWTH_HIGH,
              INTERVAL,
              BRIDGE,
              REMARK);

  static final Table SPATIAL =
      Table.named("spatial", "A figure of the districts of an area, or of one of them among them")
          .identifiedBy(
              WHOLE_AREA, INDICATOR, BREAKDOWN, BASIS, TIME_PERIOD, MEASURE, BASE_PERIOD, REF_AREA)
          .sortedBy(
              INDICATOR, WHOLE_AREA, BREAKDOWN, BASIS, TIME_PERIOD, MEASURE, BASE_PERIOD, REF_AREA)
          .measuring(SPREAD)
          .describedBy(UNIT_MEASURE, WHY_NOT, OBS_STATUS, PARTS, SPREAD_LOW, SPREAD_HIGH);

  private AnalysisTables() {}
}
