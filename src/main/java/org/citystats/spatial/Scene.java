package org.citystats.spatial;

import java.util.Optional;
import org.citystats.model.Lineage;
import org.citystats.panel.Panel;

/**
 * An indicator, and what its areas are set in relation by.
 *
 * @param panel its figures
 * @param lineage which areas belong to which
 * @param additive whether the parts of an area add up to it
 * @param weights what areas are weighted by, if anything is named
 */
public record Scene(Panel panel, Lineage lineage, boolean additive, Optional<Panel> weights) {}
