package org.citystats.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citystats.conf.CodeLists;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexNode;
import org.citystats.model.Indicator;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Nearest;

/** What indices are to be made from and the input does not hold. */
final class IndexGaps {

  private static final String FILE = "hierarchy.csv";

  private final Set<IndexInput> found = new HashSet<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> listed = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private IndexGaps(CodeLists lists, List<Shard> shards) {
    lists.indicators().stream().map(Indicator::code).forEach(listed::add);
    for (Shard shard : shards) {
      seen.addAll(shard.units().keySet());
      shard.columns().forEach(column -> found.add(column.input()));
    }
  }

  /**
   * What indices do without, as sentences.
   *
   * @throws InvalidSettingsException with every indicator of which there are no figures and which
   *     is in no list either, so that it may be a slip of the pen
   */
  static List<String> of(CodeLists lists, List<Shard> shards) {
    IndexGaps gaps = new IndexGaps(lists, shards);
    lists.indices().forEach(gaps::look);
    if (!gaps.faults.isEmpty()) {
      throw new InvalidSettingsException(FILE, gaps.faults);
    }
    return gaps.remarks;
  }

  private void look(CompositeIndex index) {
    for (IndexNode node : index.nodes()) {
      node.leaf().stream()
          .flatMap(leaf -> Stream.concat(Stream.of(leaf.input()), leaf.denominator().stream()))
          .filter(input -> !found.contains(input))
          .forEach(input -> tell(index, node, input));
    }
  }

  private void tell(CompositeIndex index, IndexNode node, IndexInput input) {
    String code = input.indicator();
    if (seen.contains(code) || listed.contains(code)) {
      remarks.add(
          "no figures of '%s' (%s), from which '%s' of index '%s' is made"
              .formatted(code, input.measure(), node.code(), index.code()));
    } else {
      faults.add(
          "node '%s' of index '%s': '%s': the input holds no figures of it; %s"
              .formatted(
                  node.code(),
                  index.code(),
                  code,
                  Nearest.question(code, seen, "expected the code of an indicator with figures")));
    }
  }
}
