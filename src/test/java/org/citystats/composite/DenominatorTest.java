package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Normalisation;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.junit.jupiter.api.Test;

/** Figures of an index that are divided by those of another indicator. */
class DenominatorTest {

  private static final List<String> AREAS = List.of("A", "B", "C", "D", "E");
  private static final IndexInput ROADS = IndexInput.level("roads");
  private static final IndexInput PEOPLE = IndexInput.level("people");

  private static IndexColumn column(IndexInput input, double... values) {
    IndexColumn.Figures figures = new IndexColumn.Figures(values.length);
    for (int area = 0; area < values.length; area++) {
      if (Double.isNaN(values[area])) {
        figures.none(area, WhyNot.SUPPRESSED);
      } else {
        figures.put(area, values[area], 0);
      }
    }
    return new IndexColumn(input, AREAS, Period.year(2020), 1, figures);
  }

  private static Columns scores(double[] roads, double[] people) {
    IndexNode.Leaf leaf =
        new IndexNode.Leaf(
            ROADS, Optional.of(PEOPLE), Normalisation.MINMAX, Double.NaN, Double.NaN, Double.NaN);
    IndexNode.Joining mean = IndexNode.Joining.ARITHMETIC;
    List<IndexNode> nodes =
        List.of(
            new IndexNode("all", "", 1, Direction.HIGHER, mean, Optional.empty(), "", ""),
            new IndexNode("roads", "all", 1, Direction.HIGHER, mean, Optional.of(leaf), "", ""));
    CompositeIndex index =
        new CompositeIndex("index", "", "", "", IndexMethods.USUAL, IndexDoubts.NONE, nodes);
    return new Composite(
            index,
            List.of(column(ROADS, roads), column(PEOPLE, people)),
            new Members(AREAS, Map.of()))
        .scores(Certainties.NONE);
  }

  @Test
  void aFigureIsDividedByThatOfTheSameArea() {
    Columns rows = scores(new double[] {10, 30, 50, 0, 8}, new double[] {5, 10, 10, 4, 2});

    assertThat(Worked.figure(rows, "roads", "B", IndexConcepts.VALUE)).isEqualTo(3);
    assertThat(Worked.figure(rows, "roads", "D", IndexConcepts.VALUE)).isZero();
  }

  @Test
  void withoutADenominatorOrWithOneOfZeroThereIsNoFigure() {
    Columns rows = scores(new double[] {10, 30, 50, 7, 8}, new double[] {5, 10, 10, 0, Double.NaN});

    assertThat(Worked.text(rows, "roads", "D", Concepts.WHY_NOT)).isEqualTo("no_denominator");
    assertThat(Worked.text(rows, "roads", "E", Concepts.WHY_NOT)).isEqualTo("no_denominator");
  }

  @Test
  void aMissingFigureKeepsItsOwnReasonWhateverItsDenominatorIs() {
    double none = Double.NaN;
    Columns rows = scores(new double[] {10, 30, 50, none, none}, new double[] {5, 10, 10, 0, none});

    assertThat(Worked.text(rows, "roads", "D", Concepts.WHY_NOT)).isEqualTo("suppressed");
    assertThat(Worked.text(rows, "roads", "E", Concepts.WHY_NOT)).isEqualTo("suppressed");
  }
}
