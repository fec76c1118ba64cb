package org.citystats.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An index made from indicators.
 *
 * @param code key of the index
 * @param nameEn English name, empty if none
 * @param nameZh Chinese name, empty if none
 * @param peerGroup code of the areas that get a score, empty for all
 * @param methods how figures become scores
 * @param doubts what is uncertain about it
 * @param nodes the hierarchy, in the order of the list
 */
public record CompositeIndex(
    String code,
    String nameEn,
    String nameZh,
    String peerGroup,
    IndexMethods methods,
    IndexDoubts doubts,
    List<IndexNode> nodes) {

  /** The columns of figures that it is made from, denominators and size included. */
  public Set<IndexInput> inputs() {
    Set<IndexInput> inputs = new LinkedHashSet<>();
    for (IndexNode node : nodes) {
      node.leaf()
          .ifPresent(
              leaf -> {
                inputs.add(leaf.input());
                leaf.denominator().ifPresent(inputs::add);
              });
    }
    if (!methods.size().isEmpty()) {
      inputs.add(IndexInput.level(methods.size()));
    }
    return inputs;
  }
}
