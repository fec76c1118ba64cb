package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.Imputation;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hierarchies and methods of indices, and what is refused. */
class IndexListTest {

  private static final String NODES = "index,node,parent,weight,direction,mean,power,indicator,";

  private static TextFiles lists() {
    return new TextFiles()
        .with("c/areas.csv", "ref_area,name", "A,A", "B,B")
        .with("c/peers.csv", "peer_group,ref_area", "g,A", "g,B")
        .with(
            "c/indicators.csv",
            "indicator,name_en,unit,direction,additive",
            "gdp,Product,CNY,higher,yes",
            "dust,Dust,mg,lower,no",
            "people,People,person,none,yes");
  }

  private static CodeLists read(TextFiles files) {
    return CodeLists.read("c", files, new CodeLists.Vocabulary(Set.of(), "YOY"::equals));
  }

  private static List<String> faults(TextFiles files) {
    return TextFiles.faults(() -> read(files));
  }

  @Test
  void hierarchyAndMethodsAreRead() {
    CompositeIndex index =
        read(lists()
                .with(
                    "c/hierarchy.csv",
                    NODES + "measure,denominator",
                    "i,all,,,,geometric,,,,",
                    "i,x,all,2,,,,gdp,,people",
                    "i,y,all,1,,,,dust,YOY,")
                .with(
                    "c/indices.csv",
                    "index,peer_group,low,imputation,draws,weights,means",
                    "i,g,1,group_mean,500,uniform:0.25,arithmetic"))
            .indices()
            .get(0);

    IndexNode x = index.nodes().get(1);
    assertThat(index.peerGroup()).isEqualTo("g");
    assertThat(index.nodes().get(0).joining().mean()).isEqualTo(Mean.GEOMETRIC);
    assertThat(x.weight()).isEqualTo(2);
    assertThat(x.leaf().orElseThrow().denominator()).contains(IndexInput.level("people"));
    assertThat(index.nodes().get(2).direction()).isEqualTo(Direction.LOWER);
    assertThat(index.nodes().get(2).leaf().orElseThrow().input().measure()).isEqualTo("YOY");
    assertThat(index.methods().gaps().imputation()).isEqualTo(Imputation.GROUP_MEAN);
    assertThat(index.doubts().weights())
        .isEqualTo(new IndexDoubts.WeightDoubt(IndexDoubts.WeightDoubt.Kind.UNIFORM, 0.25));
    assertThat(index.doubts().any()).isTrue();
  }

  @Test
  void anIndexWithoutARowOfMethodsIsMadeAsUsual() {
    CompositeIndex index =
        read(lists().with("c/hierarchy.csv", NODES, "i,all,,,,,,,", "i,x,all,,,,,gdp,"))
            .indices()
            .get(0);

    assertThat(index.methods().scale().normalisation()).isEqualTo(Normalisation.MINMAX);
    assertThat(index.doubts().any()).isFalse();
  }

  @Test
  void everyFaultOfAHierarchyIsToldAtOnceWithRowAndColumn() {
    List<String> faults =
        faults(
            lists()
                .with(
                    "c/hierarchy.csv",
                    NODES + "measure",
                    "i,all,,,,,,,",
                    "i,second,,,,,,gdp,",
                    "i,x,al,,,,,gdp,",
                    "i,x,all,-1,,,,gdpp,",
                    "i,y,all,,,,,people,",
                    "i,z,y,,up,power,,dust,YOYO",
                    "i,empty,all,,,,,,"));

    assertThat(faults)
        .anyMatch(it -> it.startsWith("hierarchy.csv, line 3, column 'parent': the cell is empty"))
        .anyMatch(it -> it.contains("line 4, column 'parent': 'al' is no node of index 'i'"))
        .anyMatch(it -> it.contains("line 5, column 'node': 'x' occurs again"))
        .anyMatch(it -> it.contains("line 5, column 'weight': '-1', expected no negative number"))
        .anyMatch(it -> it.contains("line 5, column 'indicator': 'gdpp' is not listed"))
        .anyMatch(it -> it.contains("line 6, column 'direction': the cell is empty and 'people'"))
        .anyMatch(it -> it.contains("line 7, column 'parent': 'y' is an indicator"))
        .anyMatch(it -> it.contains("line 7, column 'direction': 'up', expected higher or lower"))
        .anyMatch(it -> it.contains("line 7, column 'mean': 'power' of an indicator"))
        .anyMatch(it -> it.contains("line 7, column 'power': the cell is empty"))
        .anyMatch(it -> it.contains("line 7, column 'measure': 'YOYO', expected level"))
        .anyMatch(it -> it.contains("line 8, column 'indicator': the cell is empty and no node"));
  }

  @Test
  void aCircleIsNoTree() {
    List<String> faults =
        faults(
            lists()
                .with(
                    "c/hierarchy.csv",
                    NODES,
                    "i,all,,,,,,,",
                    "i,x,all,,,,,gdp,",
                    "i,p,q,,,,,,",
                    "i,q,p,,,,,,"));

    assertThat(faults).anyMatch(it -> it.contains("line 4, column 'parent': 'q' lies below"));
  }

  /** COINr 50: a geometric mean of z-scores fails only when everything else has been computed. */
  @ParameterizedTest(name = "{0}: {1} is refused in column {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "normalisation,low,means; zscore,1,geometric; means",
        "normalisation,low,means; minmax,0,harmonic; means",
        "low,means,normalisations; 1,geometric,zscore; means",
        "low,high; 5,5; high",
        "normalisation,low; distance_to_reference,0; reference",
        "weights,low; sometimes,0; weights",
        "means,low; power,0; means",
        "normalisations,low; goalposts,0; normalisations",
        "imputation,low; guess,0; imputation",
        "peer_group,low; h,0; peer_group",
        "size,low; height,0; size"
      })
  void methodsThatDoNotGoTogetherAreRefusedBeforeAnythingIsComputed(
      String columns, String cells, String column) {
    List<String> faults =
        faults(
            lists()
                .with("c/hierarchy.csv", NODES, "i,all,,,,,,,", "i,x,all,,,,,gdp,")
                .with("c/indices.csv", "index," + columns, "i," + cells));

    assertThat(faults)
        .anyMatch(it -> it.startsWith("indices.csv, line 2, column '" + column + "': "));
  }

  @Test
  void aGeometricMeanOfScoresFromZeroOnIsRefusedAtItsNode() {
    List<String> faults =
        faults(lists().with("c/hierarchy.csv", NODES, "i,all,,,,geometric,,,", "i,x,all,,,,,gdp,"));

    assertThat(faults)
        .anyMatch(
            it ->
                it.startsWith("hierarchy.csv, line 2, column 'mean': 'geometric' needs scores")
                    && it.contains("minmax from 0 on"));
  }

  @Test
  void postsThatAreMissingOrUpsideDownAreRefused() {
    List<String> faults =
        faults(
            lists()
                .with(
                    "c/hierarchy.csv",
                    "index,node,parent,indicator,normalisation,target,from,to",
                    "i,all,,,,,,",
                    "i,x,all,gdp,goalposts,,5,2",
                    "i,y,all,gdp,distance_to_target,,,",
                    "i,z,all,gdp,fixed,,1,"));

    assertThat(faults)
        .anyMatch(it -> it.contains("line 3, column 'to': '2' is not above from"))
        .anyMatch(it -> it.contains("line 4, column 'target': the cell is empty"))
        .anyMatch(it -> it.contains("line 5, column 'to': the cell is empty"));
  }

  @Test
  void methodsOfAnIndexWithoutAHierarchyAreRefused() {
    List<String> faults =
        faults(
            lists()
                .with("c/hierarchy.csv", NODES, "i,all,,,,,,,", "i,x,all,,,,,gdp,")
                .with("c/indices.csv", "index,low", "j,1"));

    assertThat(faults).anyMatch(it -> it.contains("line 2, column 'index': 'j' has no node"));
  }

  @Test
  void aPeerGroupIsListedInPeersOrItIsAMistake() {
    assertThat(
            faults(
                lists()
                    .with("c/hierarchy.csv", NODES, "i,all,,,,,,,", "i,x,all,,,,,gdp,")
                    .with("c/indices.csv", "index,peer_group", "i,majors")))
        .anyMatch(
            it ->
                it.startsWith(
                    "indices.csv, line 2, column 'peer_group': 'majors' is not listed in peers.csv"));
  }

  @Test
  void anIndexThatIsNearlyCalledLikeADeclaredOneIsASlip() {
    assertThat(
            faults(
                lists()
                    .with(
                        "c/hierarchy.csv",
                        NODES,
                        "vitality,all,,,,,,,",
                        "vitality,x,all,,,,,gdp,",
                        "vitalyti,all,,,,,,,",
                        "vitalyti,x,all,,,,,gdp,")
                    .with("c/indices.csv", "index,low", "vitality,1")))
        .containsExactly(
            "hierarchy.csv, line 4, column 'index': 'vitalyti' has no row in indices.csv, expected"
                + " one; did you mean 'vitality'?");
  }
}
