package org.citystats.model;

import java.io.Serializable;
import java.util.List;

/**
 * What is measured.
 *
 * @param code key of the indicator
 * @param nameEn English name
 * @param nameZh Chinese name, empty if none
 * @param unit base unit, such as {@code CNY} or {@code ratio}
 * @param direction which way is good
 * @param kind {@code flow}, {@code stock} or empty
 * @param growthBasis price basis of its growth as usually printed
 * @param additive whether the parts of an area add up to it
 * @param aliases further names under which sources carry it
 * @param deflator code of the price index by which its values are made real, empty if none
 * @param weight code of the indicator by which its areas are weighted, such as the population of
 *     figures per person; empty if none
 * @param range between which levels it can be
 */
public record Indicator(
    String code,
    String nameEn,
    String nameZh,
    String unit,
    Direction direction,
    String kind,
    PriceBasis growthBasis,
    boolean additive,
    List<String> aliases,
    String deflator,
    String weight,
    Range range)
    implements Serializable {

  /** Base unit of shares and rates. */
  public static final String RATIO = "ratio";

  /** An indicator of any level, without a price index and without weights. */
  public Indicator(
      String code,
      String nameEn,
      String nameZh,
      String unit,
      Direction direction,
      String kind,
      PriceBasis growthBasis,
      boolean additive,
      List<String> aliases) {
    this(
        code,
        nameEn,
        nameZh,
        unit,
        direction,
        kind,
        growthBasis,
        additive,
        aliases,
        "",
        "",
        Range.OPEN);
  }

  /** Whether the indicator is a share or a rate, so that it changes in percentage points. */
  public boolean isShare() {
    return unit.equals(RATIO);
  }
}
