package org.citystats.job;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.citystats.attainment.Ask;
import org.citystats.csv.Limits;
import org.citystats.harmonise.Harmonise;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.SeriesBreak;
import org.citystats.model.Source;
import org.citystats.ranking.Circle;
import org.citystats.ranking.Peering;

/**
 * Everything that the tasks of one run need to know, as values.
 *
 * @param sources what is declared about each file, by its name
 * @param harmonise the code lists at work
 * @param breaks dates across which levels are not compared
 * @param peering who is ranked with whom, and how
 * @param indicators the listed indicators, by code
 * @param asks what the targets ask of each indicator
 * @param asOf date of the state of knowledge, empty for the newest
 * @param limits how long lines and cells may be
 * @param shards how many tasks share the indicators
 */
record Night(
    Map<String, Source> sources,
    Harmonise harmonise,
    List<SeriesBreak> breaks,
    Peering peering,
    Map<String, Indicator> indicators,
    Map<String, List<Ask>> asks,
    String asOf,
    Limits limits,
    int shards)
    implements Serializable {

  /** The same with other circles of peers. */
  Night with(List<Circle> circles) {
    return new Night(
        sources,
        harmonise,
        breaks,
        new Peering(circles, peering.tree(), peering.rules()),
        indicators,
        asks,
        asOf,
        limits,
        shards);
  }

  /** Which way is good for an indicator; neither if it is not listed. */
  Direction direction(String indicator) {
    Indicator listed = indicators.get(indicator);
    return listed == null ? Direction.NONE : listed.direction();
  }
}
