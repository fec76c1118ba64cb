package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Period;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.junit.jupiter.api.Test;

/** What a careful maker of indices is told about. */
class AuditTest {

  private static List<String> found(Composite made) {
    List<String> found = new ArrayList<>();
    Columns rows = made.audit();
    for (int row = 0; row < rows.size(); row++) {
      String other = rows.text(row, IndexConcepts.OTHER);
      String subject = rows.text(row, IndexConcepts.SUBJECT);
      String beside = other == null || other.isEmpty() ? "" : " " + other;
      found.add(rows.text(row, Concepts.CODE) + " " + subject + beside);
    }
    return found;
  }

  private static Worked six() {
    return Worked.of(6, Mean.ARITHMETIC);
  }

  @Test
  void indicatorsOfOnePillarThatTellTheSameAreTold() {
    Composite made =
        six()
            .indicator("x", "all", Direction.HIGHER, 1, 2, 3, 4, 5, 6)
            .indicator("y", "all", Direction.HIGHER, 10, 21, 30, 41, 50, 61)
            .indicator("z", "all", Direction.HIGHER, 4, 1, 5, 2, 6, 3)
            .made();

    assertThat(found(made)).contains("collinear x y").doesNotContain("collinear x z");
  }

  @Test
  void indicatorsThatTakeFromOneAnotherAreTold() {
    Composite made =
        six()
            .indicator("x", "all", Direction.HIGHER, 1, 2, 3, 4, 5, 6)
            .indicator("y", "all", Direction.HIGHER, 6, 5, 4, 3, 2, 1)
            .indicator("w", "all", Direction.LOWER, 6, 5, 4, 3, 2, 1)
            .made();

    assertThat(found(made))
        .contains("opposed x y", "opposed y w", "collinear x w", "against y all", "low_alpha all");
  }

  @Test
  void anIndicatorThatGoesWithAnotherPillarIsTold() {
    Composite made =
        six()
            .pillar("p", Direction.HIGHER)
            .pillar("q", Direction.HIGHER)
            .indicator("a", "p", Direction.HIGHER, 1, 2, 3, 4, 5, 6)
            .indicator("b", "p", Direction.HIGHER, 5, 1, 6, 2, 3, 1)
            .indicator("c", "p", Direction.HIGHER, 4, 1, 6, 2, 3, 0)
            .indicator("d", "q", Direction.HIGHER, 1, 2, 3, 4, 5, 7)
            .made();

    assertThat(found(made)).contains("nearer_elsewhere a q").doesNotContain("nearer_elsewhere b q");
  }

  @Test
  void anAreaThatIsNowhereBetterThanAnotherIsTold() {
    Composite made =
        Worked.of(3, Mean.ARITHMETIC)
            .indicator("x", "all", Direction.HIGHER, 3, 2, 2)
            .indicator("y", "all", Direction.LOWER, 5, 5, 1)
            .made();

    assertThat(found(made))
        .filteredOn(each -> each.startsWith("dominated"))
        .containsExactly("dominated A001 A000");
  }

  @Test
  void anIndicatorThatOnlyMirrorsSizeIsTold() {
    String size = "population";
    List<String> areas = List.of("a", "b", "c", "d");
    IndexMethods usual = IndexMethods.USUAL;
    IndexMethods methods =
        new IndexMethods(usual.scale(), usual.gaps(), usual.outliers(), usual.weighting(), size);
    IndexNode.Leaf leaf =
        new IndexNode.Leaf(
            IndexInput.level("gdp"),
            Optional.empty(),
            Normalisation.MINMAX,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    IndexNode.Joining mean = IndexNode.Joining.ARITHMETIC;
    List<IndexNode> nodes =
        List.of(
            new IndexNode("all", "", 1, Direction.HIGHER, mean, Optional.empty(), "", ""),
            new IndexNode("gdp", "all", 1, Direction.HIGHER, mean, Optional.of(leaf), "", ""));

    Composite made =
        new Composite(
            new CompositeIndex("i", "", "", "", methods, IndexDoubts.NONE, nodes),
            List.of(column(areas, "gdp", 1, 20, 300, 9000), column(areas, size, 1, 2, 3, 4)),
            new Members(areas, Map.of()));

    assertThat(found(made)).contains("mirrors_size gdp", "mirrors_size all");
  }

  private static IndexColumn column(List<String> areas, String indicator, double... values) {
    IndexColumn.Figures figures = new IndexColumn.Figures(values.length);
    for (int at = 0; at < values.length; at++) {
      figures.put(at, values[at], 0);
    }
    return new IndexColumn(IndexInput.level(indicator), areas, Period.year(2020), 1, figures);
  }
}
