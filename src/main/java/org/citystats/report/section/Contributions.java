package org.citystats.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Rounding;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Rate;
import org.citystats.report.facts.Rates;

/**
 * The contributions of districts to the growth of the area they belong to, all with the decimals
 * that show two digits of the largest; what they add up to, and what they leave open. They are
 * those to the printed growth of the area where enough of it is printed, else those that levels
 * give.
 */
final class Contributions {

  private final District whole;
  private final boolean printed;
  private final List<District> adding;
  private final double largest;

  Contributions(District whole, List<District> districts) {
    this.whole = whole;
    this.printed = ofPrinted(whole, districts);
    this.adding =
        districts.stream()
            .filter(each -> points(each).known())
            .sorted(
                Comparator.comparingDouble((District each) -> -points(each).value())
                    .thenComparing(each -> each.key().area()))
            .toList();
    this.largest =
        adding.stream().mapToDouble(each -> Math.abs(points(each).value())).max().orElse(0);
  }

  /** One kind for a whole column: to printed growth, unless more districts have the other kind. */
  private static boolean ofPrinted(District whole, List<District> districts) {
    long added = districts.stream().filter(each -> each.added().known()).count();
    long computed = districts.stream().filter(each -> each.contribution().known()).count();
    Rate growth = whole.facts().rates().printed(whole.key());
    return growth.known() && growth.bound().isEmpty() && added > 0 && added >= computed;
  }

  private Figure points(District district) {
    return printed ? district.added() : district.contribution();
  }

  /** Whether districts contribute to the printed growth of the whole, not to the computed one. */
  boolean ofPrinted() {
    return printed;
  }

  /** The districts that contribute, from the largest contribution to the smallest. */
  List<District> adding() {
    return adding;
  }

  /** The contribution of a district, with the decimals of the column; absent if it has none. */
  Figure of(District district) {
    return points(points(district).value());
  }

  /** The growth of the whole, with the decimals of the column. */
  Figure growth() {
    Rates rates = whole.facts().rates();
    Figure growth = (printed ? rates.printed(whole.key()) : rates.computed(whole.key())).figure();
    return adding.isEmpty() ? growth : growth.fineBeside(largest);
  }

  /** The growth of the whole in points, to which contributions add up; absent if there are none. */
  Figure total() {
    return points(adding.isEmpty() ? Double.NaN : growth().value());
  }

  /** What the districts contribute together. */
  Figure sum() {
    return points(adding.stream().mapToDouble(each -> points(each).value()).sum());
  }

  private Figure points(double value) {
    return Figure.computed(value, Figure.POINTS).fineBeside(largest);
  }

  /** The sum with what rounding adds or takes, then what is left to other areas. */
  List<Grid.Line> lines() {
    List<Grid.Line> lines = new ArrayList<>();
    if (adding.isEmpty()) {
      return lines;
    }
    Rounding rounding = Rounding.beside(largest);
    BigDecimal sum = rounding.shown(sum().value());
    BigDecimal shown = BigDecimal.ZERO;
    for (District each : adding) {
      shown = shown.add(rounding.shown(points(each).value()));
    }
    BigDecimal residual = sum.subtract(shown);
    lines.add(line("sum ", DistrictPhrases.SUM, sum(), rounded(shown, residual)));
    BigDecimal open = rounding.shown(growth().value()).subtract(sum);
    if (open.signum() != 0) {
      lines.add(line("rest ", DistrictPhrases.REST, points(open.doubleValue()), Word.BLANK));
    }
    return lines;
  }

  private Word rounded(BigDecimal shown, BigDecimal residual) {
    return residual.signum() == 0
        ? Word.BLANK
        : DistrictPhrases.ROUNDED
            .with("printed", points(shown.doubleValue()))
            .with("residual", points(residual.doubleValue()));
  }

  private Grid.Line line(String key, DistrictPhrases label, Figure points, Word note) {
    Word none = Word.BLANK;
    return Grid.Line.of(
        key + whole.key().text(), label.plain(), none, none, none, none, none, points, note);
  }
}
