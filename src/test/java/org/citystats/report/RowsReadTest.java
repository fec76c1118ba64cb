package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.PublishedTables;
import org.citystats.report.facts.ReportInput;
import org.citystats.schema.Columns;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

/** A report holds the rows that it shows, however large the tables are. */
class RowsReadTest {

  @Test
  void figuresOfOtherCitiesAreNotHeldForTheReport() {
    Counted small = new Counted(country(0));
    Counted large = new Counted(country(300));

    String ofSmall = text(small, Printed.CITY);
    String ofLarge = text(large, Printed.CITY);

    assertThat(ofLarge).isEqualTo(ofSmall);
    assertThat(large.held(Tables.OBSERVATIONS)).isPositive();
    assertThat(large.held(Tables.OBSERVATIONS)).isEqualTo(small.held(Tables.OBSERVATIONS));
    assertThat(large.held(Tables.GROWTH_FIGURES)).isEqualTo(small.held(Tables.GROWTH_FIGURES));
  }

  @Test
  void headlineIsChosenFromALargeTableWithoutHoldingIt() {
    Counted large = new Counted(country(300));

    String text = text(large, Headline.CHOSEN);

    assertThat(text).contains("Gross regional product");
    assertThat(large.held(Tables.OBSERVATIONS)).isLessThan(30);
    assertThat(large.held(Tables.GROWTH_FIGURES)).isLessThan(30);
  }

  private static String text(PublishedTables tables, Headline headline) {
    Cover cover = new Cover("", Language.EN, "2020-01-08");
    return Printed.text(new Report(new ReportInput(tables, headline, cover, Background.NONE)));
  }

  /** The city with two years of its product, and so many cities that the report does not show. */
  private static Sheaf country(int others) {
    Sheaf sheaf =
        Printed.city().level("220100", "gdp", "2018", 7e11).level("220100", "gdp", "2017", 6e11);
    for (int other = 0; other < others; other++) {
      String code = "9" + (10000 + other);
      sheaf.level(code, "population", "2018", 1e6 + other).level(code, "population", "2017", 1e6);
    }
    return sheaf.level("220100", "gdp", "2016", 5e11);
  }

  /** Counts the rows that are handed over to be held. */
  private static final class Counted implements PublishedTables {

    private final PublishedTables tables;
    private final Map<String, Integer> held = new TreeMap<>();

    Counted(PublishedTables tables) {
      this.tables = tables;
    }

    int held(Table table) {
      return held.getOrDefault(table.name(), 0);
    }

    @Override
    public Columns rows(Table table, Selection selection) {
      Columns rows = tables.rows(table, selection);
      held.merge(table.name(), rows.size(), Integer::sum);
      return rows;
    }

    @Override
    public void batches(Table table, Selection selection, Consumer<Columns> batch) {
      tables.batches(table, selection, batch);
    }
  }
}
