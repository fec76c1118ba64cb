package org.citystats.model;

import java.io.Serializable;
import java.util.List;

/**
 * A city, district, province or country under one code and name (SDMX REF_AREA).
 *
 * @param code code, always text
 * @param name name in the language of its sources
 * @param nameEn English name, empty if none
 * @param level administrative level, such as {@code district}
 * @param parent code of the area it belongs to, empty if none
 * @param firstYear first year in which the code holds, 0 if unknown
 * @param lastYear last year in which the code holds, 9999 if still in use
 * @param entity key that stays the same through changes of code, name and parent
 * @param aliases further names
 * @param additive whether it counts when parts are added up; overlapping development areas do not
 */
public record Area(
    String code,
    String name,
    String nameEn,
    String level,
    String parent,
    int firstYear,
    int lastYear,
    String entity,
    List<String> aliases,
    boolean additive)
    implements Serializable {

  /** Code of the area of figures and targets that name none: the whole that a file is about. */
  public static final String WHOLE = "total";

  /** Last year of a code that is still in use. */
  public static final int STILL = 9999;

  /** Parts the name of a parent from that of its member in the code of an area nobody lists. */
  public static final String WITHIN = " > ";

  /** The parent that the code of an area that nobody lists names, else the whole. */
  public static String unlistedParent(String code) {
    int parted = code.lastIndexOf(WITHIN);
    return parted > 0 ? code.substring(0, parted) : code.equals(WHOLE) ? "" : WHOLE;
  }

  /** The area of which nothing is known but the code a file carries. */
  public static Area unlisted(String code) {
    return new Area(code, code, "", "", "", 0, STILL, code, List.of(), true);
  }
}
