package org.citystats.model;

import java.io.Serializable;
import java.util.List;

/**
 * Areas that are compared with one another.
 *
 * @param code key of the group
 * @param nameEn English name
 * @param nameZh Chinese name, empty if none
 * @param members codes of the areas
 */
public record PeerGroup(String code, String nameEn, String nameZh, List<String> members)
    implements Serializable {}
