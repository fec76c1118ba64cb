package org.citystats.conf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;

/**
 * Whether the choices of an index go together: a geometric or harmonic mean needs scores above
 * zero, a reversed pillar and a distance to a reference need what they are measured by.
 */
final class ScaleCheck {

  private ScaleCheck() {}

  /** Refuses choices that do not go together, before anything is computed. */
  static void of(IndexMethods made, CodeRow row, List<CodeRow> rows, List<IndexNode> nodes) {
    IndexMethods.Scale scale = made.scale();
    if (row != null && !(scale.low() < scale.high())) {
      row.refuse("high", "'" + row.text("high") + "' is not above low, expected low < high", "");
    }
    boolean referenced =
        nodes.stream()
            .flatMap(node -> node.leaf().stream())
            .anyMatch(leaf -> leaf.normalisation() == Normalisation.DISTANCE_TO_REFERENCE);
    if (referenced && scale.reference().isEmpty()) {
      String what =
          "the cell is empty, expected the code of an area, because of distance_to_reference";
      (row == null ? rows.get(0) : row)
          .refuse(row == null ? "normalisation" : "reference", what, "");
    }
    for (int node = 0; node < nodes.size(); node++) {
      ofNode(nodes.get(node), rows.get(node), scale, nodes);
    }
  }

  private static void ofNode(
      IndexNode node, CodeRow row, IndexMethods.Scale scale, List<IndexNode> all) {
    node.leaf().ifPresent(leaf -> posts(leaf, row));
    Mean mean = node.joining().mean();
    Set<Normalisation> kinds = kinds(all);
    if (isStrict(mean, node) && kinds.stream().anyMatch(kind -> !isPositive(kind, scale))) {
      row.refuse(
          "mean",
          "'"
              + mean.code()
              + "' needs scores above zero, which "
              + offenders(kinds, scale)
              + " from "
              + plain(scale.low())
              + " on does not give",
          "say low = 1 in " + IndexList.FILE + " and a bounded normalisation such as minmax");
    }
    boolean turned = node.leaf().isEmpty() && node.direction() == Direction.LOWER;
    if (turned && (mean == Mean.COPELAND || kinds.stream().anyMatch(kind -> !kind.bounded()))) {
      row.refuse(
          "direction",
          "'lower' of a pillar whose scores have no ends, expected a bounded normalisation such as minmax",
          "turn the directions of its indicators instead");
    }
  }

  private static boolean isStrict(Mean mean, IndexNode node) {
    return mean == Mean.GEOMETRIC
        || mean == Mean.HARMONIC
        || mean == Mean.POWER && node.joining().power() <= 0;
  }

  private static Set<Normalisation> kinds(List<IndexNode> nodes) {
    Set<Normalisation> kinds = EnumSet.noneOf(Normalisation.class);
    nodes.stream()
        .flatMap(node -> node.leaf().stream())
        .forEach(leaf -> kinds.add(leaf.normalisation()));
    return kinds;
  }

  private static boolean isPositive(Normalisation kind, IndexMethods.Scale scale) {
    boolean open = kind == Normalisation.SHARE_OF_MAX || kind == Normalisation.NONE;
    return open || scale.low() > 0 && (kind.bounded() || kind == Normalisation.BORDA);
  }

  private static String offenders(Set<Normalisation> kinds, IndexMethods.Scale scale) {
    return CodeRow.either(
        kinds.stream().filter(kind -> !isPositive(kind, scale)).map(Normalisation::code).toList());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static void posts(IndexNode.Leaf leaf, CodeRow row) {
    if (leaf.normalisation().posted() && leaf.from() >= leaf.to()) {
      row.refuse("to", "'" + row.text("to") + "' is not above from, expected from < to", "");
    }
  }

  /** Refuses alternatives that would give no scores in some draws. */
  static void doubts(IndexDoubts doubts, IndexMethods made, CodeRow row, List<IndexNode> nodes) {
    List<Normalisation> kinds = new ArrayList<>(doubts.others().normalisations());
    kinds.addAll(kinds(nodes));
    boolean strict =
        doubts.others().means().stream()
                .anyMatch(mean -> mean == Mean.GEOMETRIC || mean == Mean.HARMONIC)
            || nodes.stream().anyMatch(node -> isStrict(node.joining().mean(), node));
    Set<Normalisation> all = EnumSet.copyOf(kinds);
    if (strict && all.stream().anyMatch(kind -> !isPositive(kind, made.scale()))) {
      row.refuse(
          doubts.others().means().isEmpty() ? "normalisations" : "means",
          "a geometric or harmonic mean needs scores above zero, which "
              + offenders(all, made.scale())
              + " does not give",
          "say low = 1 and take bounded normalisations");
    }
    if (doubts.others().means().contains(Mean.COPELAND)
        || doubts.others().means().contains(Mean.POWER)) {
      row.refuse(
          "means", "'" + row.text("means") + "', expected arithmetic, geometric or harmonic", "");
    }
    for (Normalisation kind : doubts.others().normalisations()) {
      if (kind.anchored() || kind == Normalisation.DISTANCE_TO_REFERENCE) {
        row.refuse(
            "normalisations",
            "'" + kind.code() + "' needs values of its own, expected another",
            "");
      }
    }
  }
}
