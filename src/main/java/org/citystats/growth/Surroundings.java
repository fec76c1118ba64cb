package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Lineage;
import org.citystats.panel.Panel;

/**
 * What is known around the figures of one indicator.
 *
 * @param lineage which areas belong to which
 * @param additive whether the parts of an area add up to it
 * @param prices price index by which its values are made real, if one is named
 */
public record Surroundings(Lineage lineage, boolean additive, Optional<Panel> prices) {

  /** Nothing is known. */
  public static final Surroundings UNKNOWN =
      new Surroundings(Lineage.UNKNOWN, false, Optional.empty());
}
