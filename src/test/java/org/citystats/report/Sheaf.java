package org.citystats.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.citystats.report.facts.PublishedTables;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** Small published tables, written row by row as a statistician reads them. */
public final class Sheaf implements PublishedTables {

  private final Map<String, Columns> tables = new HashMap<>();

  /** All rows of a table. */
  public Columns rows(Table table) {
    return rows(table, Selection.ALL);
  }

  @Override
  public Columns rows(Table table, Selection selection) {
    Columns all = tables.computeIfAbsent(table.name(), none -> new Columns(table)).sorted();
    int[] kept =
        IntStream.range(0, all.size()).filter(row -> isSelected(all, row, selection)).toArray();
    Columns rows = new Columns(selection.of(table));
    rows.addAll(all, kept);
    return rows;
  }

  @Override
  public void batches(Table table, Selection selection, Consumer<Columns> batch) {
    batch.accept(rows(table, selection));
  }

  private static boolean isSelected(Columns rows, int row, Selection selection) {
    return selection.texts().entrySet().stream()
        .allMatch(
            asked ->
                rows.text(row, asked.getKey()) != null
                    && asked.getValue().contains(rows.text(row, asked.getKey())));
  }

  /** A row of a table: concepts and values in turn; all other cells are absent. */
  public Sheaf row(Table table, Object... pairs) {
    Columns rows = tables.computeIfAbsent(table.name(), none -> new Columns(table));
    Map<String, Object> values = new HashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      values.put(((Concept) pairs[at]).name(), pairs[at + 1]);
    }
    for (Column column : rows.all()) {
      add(column, values.get(column.concept().name()));
    }
    return this;
  }

  private static void add(Column column, Object value) {
    if (value instanceof String text) {
      column.add(text);
    } else if (value instanceof Double figure) {
      column.add(figure.doubleValue());
    } else if (value instanceof Integer whole) {
      column.add(whole.longValue());
    } else if (value instanceof Boolean yes) {
      column.add(yes.booleanValue());
    } else {
      column.addAbsent();
    }
  }

  /** An area. */
  public Sheaf area(String code, String name, String english, String parent) {
    return row(
        Tables.AREAS,
        Concepts.REF_AREA,
        code,
        ListConcepts.FIRST_YEAR,
        1980,
        ListConcepts.LAST_YEAR,
        9999,
        ListConcepts.NAME,
        name,
        ListConcepts.NAME_EN,
        english,
        ListConcepts.PARENT,
        parent,
        ListConcepts.ADDITIVE,
        true);
  }

  /** An indicator that adds up over districts if it is money. */
  public Sheaf indicator(String code, String chinese, String english, String unit) {
    return row(
        Tables.INDICATORS,
        Concepts.INDICATOR,
        code,
        ListConcepts.NAME,
        chinese,
        ListConcepts.NAME_EN,
        english,
        Concepts.UNIT_MEASURE,
        unit,
        ListConcepts.DIRECTION,
        "higher",
        ListConcepts.ADDITIVE,
        unit.equals("CNY"));
  }

  /** A level in use. */
  public Sheaf level(String area, String indicator, String period, double value, Object... more) {
    Object[] pairs = {
      Concepts.REF_AREA,
      area,
      Concepts.INDICATOR,
      indicator,
      Concepts.BREAKDOWN,
      "",
      Concepts.MEASURE,
      "level",
      Concepts.BASIS,
      "nominal",
      Concepts.TIME_PERIOD,
      period,
      Concepts.VINTAGE,
      "2019-01-16",
      Concepts.OBS_VALUE,
      value,
      Concepts.OBS_STATUS,
      "A",
      Concepts.IN_USE,
      true
    };
    return row(Tables.OBSERVATIONS, joined(pairs, more));
  }

  /** A growth rate on the year before, printed or computed. */
  public Sheaf growth(String origin, String area, String indicator, String period, Object... more) {
    Object[] pairs = {
      Concepts.REF_AREA,
      area,
      Concepts.INDICATOR,
      indicator,
      Concepts.BREAKDOWN,
      "",
      Concepts.BASIS,
      origin.equals("printed") ? "real" : "nominal",
      Concepts.TIME_PERIOD,
      period,
      Concepts.MEASURE,
      "YOY",
      Concepts.BASE_PERIOD,
      Integer.toString(Integer.parseInt(period) - 1),
      Concepts.ORIGIN,
      origin,
      Concepts.UNIT_MEASURE,
      "ratio",
      Concepts.OBS_STATUS,
      "A",
      Concepts.VINTAGE,
      "2019-01-16"
    };
    return row(Tables.GROWTH_FIGURES, joined(pairs, more));
  }

  /** A verdict on a target of Changchun for 2019. */
  public Sheaf verdict(String id, String indicator, String verdict, Object... more) {
    Object[] pairs = {
      Concepts.TARGET_ID, id,
      Concepts.TIME_PERIOD, "2019",
      Concepts.METHOD, "citystats",
      Concepts.REF_AREA, "220100",
      Concepts.INDICATOR, indicator,
      Concepts.BREAKDOWN, "",
      Concepts.MEASURE, "growth",
      Concepts.OP, ">=",
      Concepts.UNIT_MEASURE, "ratio",
      Concepts.VERDICT, verdict,
      Concepts.OBS_STATUS, "A",
      Concepts.IS_TARGET, true
    };
    return row(Tables.ATTAINMENT, joined(pairs, more));
  }

  /** A place in the league of the province capitals. */
  public Sheaf place(String area, String period, int rank, int tied, Object... more) {
    Object[] pairs = {
      Concepts.PEER_GROUP,
      "northeast",
      Concepts.INDICATOR,
      "gdp",
      Concepts.BREAKDOWN,
      "",
      Concepts.MEASURE,
      "level",
      Concepts.TIME_PERIOD,
      period,
      Concepts.REF_AREA,
      area,
      Concepts.RANK,
      rank,
      Concepts.PEERS,
      4,
      Concepts.TIED,
      tied,
      Concepts.UNIT_MEASURE,
      "CNY"
    };
    return row(Tables.RANKING, joined(pairs, more));
  }

  private static Object[] joined(Object[] one, Object[] other) {
    Object[] all = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
