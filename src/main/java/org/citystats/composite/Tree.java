package org.citystats.composite;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexNode;

/** The hierarchy of an index: its nodes from the bottom up, each below the one above it. */
final class Tree implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient List<IndexNode> nodes = new ArrayList<>();
  private final int[][] children;
  private final int[] leaves;
  private final boolean[] reversed;
  private final IndexNode.Joining[] joinings;

  Tree(CompositeIndex index) {
    List<IndexNode> listed = index.nodes();
    collect(listed, "");
    children = nodes.stream().map(this::below).toArray(int[][]::new);
    List<IndexNode> ends = listed.stream().filter(node -> node.leaf().isPresent()).toList();
    leaves = nodes.stream().mapToInt(ends::indexOf).toArray();
    joinings = nodes.stream().map(IndexNode::joining).toArray(IndexNode.Joining[]::new);
    reversed = new boolean[nodes.size()];
    for (int node = 0; node < reversed.length; node++) {
      boolean turns = nodes.get(node).direction() == Direction.LOWER;
      reversed[node] = turns && leaves[node] < 0;
    }
  }

  private void collect(List<IndexNode> listed, String parent) {
    for (IndexNode node : listed) {
      if (node.parent().equals(parent)) {
        collect(listed, node.code());
        nodes.add(node);
      }
    }
  }

  private int[] below(IndexNode above) {
    List<Integer> below = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.get(node).parent().equals(above.code())) {
        below.add(node);
      }
    }
    return below.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The nodes, those below before the one above; only where the tree was made. */
  List<IndexNode> nodes() {
    return nodes;
  }

  int size() {
    return leaves.length;
  }

  /** The number of the index itself. */
  int root() {
    return size() - 1;
  }

  /** The nodes right below a node. */
  int[] children(int node) {
    return children[node];
  }

  /** Which column an indicator has, -1 for other nodes. */
  int leaf(int node) {
    return leaves[node];
  }

  boolean isLeaf(int node) {
    return leaves[node] >= 0;
  }

  /** Whether less of a pillar is better. */
  boolean isReversed(int node) {
    return reversed[node];
  }

  IndexNode.Joining joining(int node) {
    return joinings[node];
  }

  /** The columns of all indicators below a node, or of itself. */
  List<Integer> leavesBelow(int node) {
    List<Integer> below = new ArrayList<>();
    if (isLeaf(node)) {
      below.add(leaves[node]);
    }
    for (int child : children[node]) {
      below.addAll(leavesBelow(child));
    }
    return below;
  }
}
