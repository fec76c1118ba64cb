package org.citystats.conf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.PeerGroup;
import org.citystats.model.Relation;
import org.citystats.model.SeriesBreak;
import org.citystats.model.Source;
import org.citystats.model.Unit;

/**
 * The code lists of a project; a list is empty if its file is absent.
 *
 * @param areas {@code areas.csv}
 * @param indicators {@code indicators.csv}
 * @param units {@code units.csv}
 * @param peerGroups {@code peers.csv}
 * @param breaks {@code breaks.csv}
 * @param areaNames {@code names/areas.csv}
 * @param indicatorNames {@code names/indicators.csv}
 * @param sources {@code sources.csv}
 * @param relations {@code relations.csv}
 * @param indices {@code indices.csv} and {@code hierarchy.csv}
 */
public record CodeLists(
    List<Area> areas,
    List<Indicator> indicators,
    List<Unit> units,
    List<PeerGroup> peerGroups,
    List<SeriesBreak> breaks,
    List<AreaName> areaNames,
    List<IndicatorName> indicatorNames,
    List<Source> sources,
    List<Relation> relations,
    List<CompositeIndex> indices) {

  /** No list at all. */
  public static final CodeLists NONE =
      new CodeLists(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of());

  /** The files of a folder that are read. */
  static final List<String> FILES =
      List.of(
          AreaList.FILE,
          BreakList.FILE,
          HierarchyList.FILE,
          IndexList.FILE,
          IndicatorList.FILE,
          NameLists.AREAS,
          NameLists.INDICATORS,
          PeerList.FILE,
          RelationList.FILE,
          SourceList.FILE,
          UnitList.FILE);

  /**
   * The words of other rooms that lists may use.
   *
   * @param layouts words of layouts
   * @param measures which words name a measure of growth
   */
  public record Vocabulary(Set<String> layouts, Predicate<String> measures) {}

  /**
   * The code lists of a folder; {@link #NONE} if it is empty. Codes are compared with the lists
   * that are there; layouts and measures of growth with the given words.
   *
   * <p>Fails with {@link org.citystats.model.InvalidSettingsException} that names all faults of all
   * lists.
   */
  public static CodeLists read(String folder, ProjectFiles files, Vocabulary words) {
    if (folder.isEmpty()) {
      return NONE;
    }
    ListFaults faults = new ListFaults();
    CodeLists lists = new Folder(folder, new ListReader(files, faults)).lists(words);
    faults.close("the code lists in " + folder);
    return lists;
  }

  /** Whether a folder holds at least one code list. */
  static boolean anyIn(String folder, ProjectFiles files) {
    return FILES.stream().anyMatch(file -> files.read(FilePath.within(folder, file)).isPresent());
  }

  private record Folder(String path, ListReader reader) {

    CodeTable table(String file, Header header) {
      return reader.read(file, FilePath.within(path, file), header);
    }

    /** Groups are listed there or nowhere: without the list no code of one can be right. */
    private Known groups(CodeTable rows) {
      Known groups = rows.known("peer_group", "a peer group");
      return reader.finds(FilePath.within(path, PeerList.FILE))
          ? groups
          : new Known(groups.thing(), groups.file(), Set.of(), true);
    }

    CodeLists lists(Vocabulary vocabulary) {
      CodeTable areaRows = table(AreaList.FILE, AreaList.HEADER);
      Known areas = areaRows.known("ref_area", "an area");
      List<Unit> units = UnitList.read(table(UnitList.FILE, UnitList.HEADER));
      CodeTable indicatorRows = table(IndicatorList.FILE, IndicatorList.HEADER);
      Known indicators = indicatorRows.known("indicator", "an indicator");
      List<Indicator> listed = new IndicatorList(units).read(indicatorRows);
      UnitWords words = new UnitWords(units, listed);
      CodeTable peerRows = table(PeerList.FILE, PeerList.HEADER);
      IndexWords named =
          new IndexWords(areas, groups(peerRows), indicators, listed, vocabulary.measures());
      return new CodeLists(
          new AreaList(areaRows).read(),
          listed,
          units,
          PeerList.read(peerRows, areas),
          BreakList.read(table(BreakList.FILE, BreakList.HEADER), areas, indicators),
          NameLists.areas(table(NameLists.AREAS, NameLists.AREAS_HEADER), areas),
          NameLists.indicators(
              table(NameLists.INDICATORS, NameLists.INDICATORS_HEADER), indicators, words),
          new SourceList(vocabulary.layouts(), areas, indicators, words)
              .read(table(SourceList.FILE, SourceList.HEADER)),
          RelationList.read(table(RelationList.FILE, RelationList.HEADER), indicators),
          new IndexList(
                  table(IndexList.FILE, IndexList.HEADER),
                  table(HierarchyList.FILE, HierarchyList.HEADER),
                  named)
              .read());
    }
  }
}
