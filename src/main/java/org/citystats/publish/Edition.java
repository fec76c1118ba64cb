package org.citystats.publish;

import java.util.List;
import java.util.Map;

/**
 * What is to be sealed as a snapshot.
 *
 * @param id id that the content determines: the same input, settings and version give the same one
 * @param files every file that was written for it
 * @param origins where its figures come from
 * @param run account of the run
 */
public record Edition(String id, List<Written> files, List<Origin> origins, Map<String, ?> run) {}
