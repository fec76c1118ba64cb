package org.citystats.composite;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citystats.formula.Correlation;
import org.citystats.formula.Outliers;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.ListConcepts;

/** Appends how the nodes are made to table {@code composite_nodes}. */
final class NodeRows {

  private final Columns rows;
  private final Workings workings;
  private final double[] effective;

  NodeRows(Columns rows, Workings workings) {
    this.rows = rows;
    this.workings = workings;
    this.effective = new double[workings.tree().size()];
    effective[workings.tree().root()] = 1;
    for (int node = workings.tree().root(); node >= 0; node--) {
      for (int child : workings.tree().children(node)) {
        effective[child] = effective[node] * workings.joined().weight(child);
      }
    }
  }

  void add() {
    for (int year = 0; year < workings.years(); year++) {
      for (int node = 0; node < workings.tree().size(); node++) {
        add(node, year);
      }
    }
  }

  private void add(int node, int year) {
    IndexNode what = workings.tree().nodes().get(node);
    rows.column(IndexConcepts.INDEX).add(workings.completed().index().code());
    rows.column(IndexConcepts.NODE).add(what.code());
    rows.column(Concepts.TIME_PERIOD).add(workings.period(year));
    rows.column(IndexConcepts.NODE_ABOVE).add(what.parent());
    named(what);
    rows.column(IndexConcepts.WEIGHT).add(workings.joined().weight(node));
    rows.column(IndexConcepts.WEIGHT_EFFECTIVE).add(effective[node]);
    double[] own = workings.scores(node, year);
    double[] whole = workings.scores(workings.tree().root(), year);
    rows.column(IndexConcepts.INFLUENCE).add(Correlation.of(own, whole));
    rows.column(IndexConcepts.ALPHA).add(workings.alpha(node, year));
    rows.column(ListConcepts.DIRECTION).add(what.direction().code());
    boolean leaf = workings.tree().isLeaf(node);
    rows.column(IndexConcepts.MEAN).add(leaf ? "" : mean(what.joining()));
    rows.column(IndexConcepts.NORMALISATION)
        .add(what.leaf().map(each -> each.normalisation().code()).orElse(""));
    present(node, year);
    shape(node);
  }

  /** The names of a node; the index itself has those of its own row where its node has none. */
  private void named(IndexNode what) {
    boolean own = what.parent().isEmpty();
    CompositeIndex index = workings.completed().index();
    String en = own && what.nameEn().isEmpty() ? index.nameEn() : what.nameEn();
    String zh = own && what.nameZh().isEmpty() ? index.nameZh() : what.nameZh();
    rows.column(ListConcepts.NAME_EN).add(en);
    rows.column(ListConcepts.NAME_ZH).add(zh);
    rows.column(Concepts.INDICATOR)
        .add(what.leaf().map(leaf -> leaf.input().indicator()).orElse(""));
    rows.column(Concepts.MEASURE).add(what.leaf().map(leaf -> leaf.input().measure()).orElse(""));
  }

  private static String mean(IndexNode.Joining joining) {
    boolean power = joining.mean() == Mean.POWER;
    return joining.mean().code() + (power ? ":" + joining.power() : "");
  }

  private void present(int node, int year) {
    int from = year * workings.areas();
    int[] of = IntStream.range(from, from + workings.areas()).toArray();
    if (workings.tree().isLeaf(node)) {
      Imputing.Filled filled = workings.filled().get(workings.tree().leaf(node));
      long marked = Arrays.stream(of).filter(row -> filled.marks()[row] != null).count();
      long all = Arrays.stream(of).filter(row -> !Double.isNaN(filled.values()[row])).count();
      rows.column(IndexConcepts.PRESENT).add(all - marked);
      rows.column(IndexConcepts.FILLED).add(marked);
    } else {
      rows.column(IndexConcepts.PRESENT).addAbsent();
      rows.column(IndexConcepts.FILLED).addAbsent();
    }
  }

  private void shape(int node) {
    boolean leaf = workings.tree().isLeaf(node);
    Outliers.Treated treated =
        leaf ? workings.scaled().get(workings.tree().leaf(node)).treated() : null;
    rows.column(IndexConcepts.TREATMENT).add(leaf ? treated.done() : "");
    rows.column(IndexConcepts.SKEWNESS_BEFORE).add(leaf ? treated.before().skewness() : Double.NaN);
    rows.column(IndexConcepts.KURTOSIS_BEFORE).add(leaf ? treated.before().kurtosis() : Double.NaN);
    rows.column(IndexConcepts.SKEWNESS_AFTER).add(leaf ? treated.after().skewness() : Double.NaN);
    rows.column(IndexConcepts.KURTOSIS_AFTER).add(leaf ? treated.after().kurtosis() : Double.NaN);
  }
}
