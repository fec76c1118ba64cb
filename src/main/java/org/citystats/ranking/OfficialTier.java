package org.citystats.ranking;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tier of an area that nobody lists, as far as its official code tells: the nine characters of
 * the British statistics offices name the kind of area by the first three.
 *
 * <ul>
 *   <li>Empty for unitary authorities, districts, metropolitan districts and boroughs, which are
 *       peers of one another, and for every code that is none of these.
 *   <li>Else the two digits of the kind: regions, countries and the whole are no peers of
 *       districts.
 * </ul>
 *
 * @see <a href="https://www.ons.gov.uk/methodology/geography">ONS, Register of geographic codes</a>
 */
final class OfficialTier {

  private static final Pattern CODE = Pattern.compile("[EKNSW]\\d{8}");
  private static final Set<String> DISTRICTS =
      Set.of("E06", "E07", "E08", "E09", "N09", "S12", "W06");

  private OfficialTier() {}

  static String of(String code) {
    boolean official = CODE.matcher(code).matches();
    boolean above = official && !DISTRICTS.contains(code.substring(0, 3));
    return above ? "tier " + code.substring(1, 3) : "";
  }
}
