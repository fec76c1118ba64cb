package org.citystats.model;

import java.io.Serializable;

/**
 * Which area a name in files means.
 *
 * @param name the name as files write it, blanks and marks removed
 * @param parent code of the area within which the name holds, empty if anywhere
 * @param area code of the area
 */
public record AreaName(String name, String parent, String area) implements Serializable {}
