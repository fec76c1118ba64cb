package org.citystats.job;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Measuring;
import org.citystats.csv.Limits;
import org.citystats.harmonise.Harmonise;
import org.citystats.model.Direction;
import org.citystats.model.IndexInput;
import org.citystats.model.Indicator;
import org.citystats.model.Lineage;
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
 * @param measuring how they are answered
 * @param spoken areas about which statements are held together
 * @param asOf date of the state of knowledge, empty for the newest
 * @param limits how long lines and cells may be
 * @param measures codes of the growth measures that are computed, empty for the usual ones
 * @param figuresAtOnce how many figures of an indicator are worked on at once
 * @param lineage which areas belong to which
 * @param inputs what indices are made from, by indicator
 * @param shards how many tasks share the indicators
 * @param listed how many rejects of each file and kind are listed one by one
 */
record Night(
    Map<String, Source> sources,
    Harmonise harmonise,
    List<SeriesBreak> breaks,
    Peering peering,
    Map<String, Indicator> indicators,
    Map<String, List<Ask>> asks,
    Measuring measuring,
    Set<String> spoken,
    String asOf,
    Limits limits,
    List<String> measures,
    long figuresAtOnce,
    Lineage lineage,
    Map<String, List<IndexInput>> inputs,
    int shards,
    int listed)
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
        measuring,
        spoken,
        asOf,
        limits,
        measures,
        figuresAtOnce,
        lineage,
        inputs,
        shards,
        listed);
  }

  /** Which way is good for an indicator; neither if it is not listed. */
  Direction direction(String indicator) {
    Indicator listed = indicators.get(indicator);
    return listed == null ? Direction.NONE : listed.direction();
  }

  /** Whether the parts of an area add up to it; not if the indicator is not listed. */
  boolean additive(String indicator) {
    return indicators.containsKey(indicator) && indicators.get(indicator).additive();
  }

  /** The indicators whose figures are set in relation to those of an indicator. */
  List<String> relatedTo(String indicator) {
    return indicators.values().stream()
        .filter(other -> other.deflator().equals(indicator) || other.weight().equals(indicator))
        .map(Indicator::code)
        .filter(code -> !code.equals(indicator))
        .toList();
  }

  /** The price index of an indicator, empty if none is named. */
  String deflator(String indicator) {
    return indicators.containsKey(indicator) ? indicators.get(indicator).deflator() : "";
  }

  /** What the areas of an indicator are weighted by, empty if nothing is named. */
  String weight(String indicator) {
    return indicators.containsKey(indicator) ? indicators.get(indicator).weight() : "";
  }
}
