package org.citystats.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.composite.Certainties;
import org.citystats.composite.Composite;
import org.citystats.composite.IndexColumn;
import org.citystats.composite.Members;
import org.citystats.composite.Tally;
import org.citystats.composite.Trials;
import org.citystats.conf.CodeLists;
import org.citystats.model.Area;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexInput;
import org.citystats.model.PeerGroup;
import org.citystats.schema.Columns;
import org.citystats.schema.IndexTables;

/** The composite indices, from the columns that the tasks of their indicators sent back. */
final class Indices {

  private final CodeLists lists;
  private final Draws draws;

  Indices(CodeLists lists, Draws draws) {
    this.lists = lists;
    this.draws = draws;
  }

  /** What indices are made from, by indicator. */
  static Map<String, List<IndexInput>> inputs(List<CompositeIndex> indices) {
    Map<String, Set<IndexInput>> inputs = new TreeMap<>();
    for (CompositeIndex index : indices) {
      for (IndexInput input : index.inputs()) {
        inputs.computeIfAbsent(input.indicator(), any -> new LinkedHashSet<>()).add(input);
      }
    }
    Map<String, List<IndexInput>> listed = new TreeMap<>();
    inputs.forEach((indicator, its) -> listed.put(indicator, List.copyOf(its)));
    return listed;
  }

  /** The tables of all indices. */
  List<Columns> tables(List<Shard> shards) {
    List<IndexColumn> columns = shards.stream().flatMap(shard -> shard.columns().stream()).toList();
    List<Columns> all = IndexTables.ALL.stream().map(Columns::new).toList();
    for (CompositeIndex index : lists.indices()) {
      for (Columns its : tables(index, columns)) {
        all.get(IndexTables.ALL.indexOf(its.table())).addAll(its);
      }
    }
    return all.stream().map(Columns::sorted).toList();
  }

  private List<Columns> tables(CompositeIndex index, List<IndexColumn> columns) {
    List<IndexColumn> its =
        columns.stream().filter(column -> index.inputs().contains(column.input())).toList();
    Composite made = new Composite(index, its, members(index, its));
    Optional<Trials> trials = made.trials();
    List<Columns> tables = new ArrayList<>(List.of(made.nodes(), made.audit()));
    trials.ifPresent(each -> tables.add(made.without(each)));
    Optional<Tally> drawn = trials.filter(any -> index.doubts().any()).map(draws::of);
    drawn.ifPresent(tally -> tables.add(made.sensitivities(trials.orElseThrow(), tally)));
    Certainties certainties =
        drawn.map(tally -> made.certainties(trials.orElseThrow(), tally)).orElse(Certainties.NONE);
    tables.add(made.scores(certainties));
    return tables;
  }

  private Members members(CompositeIndex index, List<IndexColumn> columns) {
    TreeSet<String> areas = new TreeSet<>();
    columns.forEach(column -> areas.addAll(column.areas()));
    Optional<PeerGroup> listed = group(index.peerGroup());
    if (listed.isPresent()) {
      return new Members(listed.get().members(), groups(index));
    }
    Set<String> all = Set.copyOf(areas);
    lists.areas().stream()
        .filter(area -> all.contains(area.code()))
        .forEach(area -> areas.remove(area.parent()));
    return new Members(areas, groups(index));
  }

  private Optional<PeerGroup> group(String code) {
    return lists.peerGroups().stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** Within which areas take missing figures from one another. */
  private Map<String, String> groups(CompositeIndex index) {
    Map<String, String> groups = new HashMap<>();
    List<String> within = index.methods().gaps().within();
    if (within.isEmpty()) {
      for (Area area : lists.areas()) {
        groups.put(area.code(), area.parent());
      }
    }
    List<String> reversed = new ArrayList<>(within);
    Collections.reverse(reversed);
    for (String code : reversed) {
      group(code)
          .ifPresent(group -> group.members().forEach(area -> groups.put(area, group.code())));
    }
    return groups;
  }
}
