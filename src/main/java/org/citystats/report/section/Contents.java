package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Document;
import org.citystats.report.content.Document.Entry;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Headline;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/** Puts the chapters together under their title. */
public final class Contents {

  private Contents() {}

  /** The whole report on these facts. */
  public static Document of(Facts facts) {
    Word area = facts.names().area(facts.headline().area());
    String title = facts.cover().title();
    Word shown = title.isEmpty() ? CoverPhrases.TITLE.with("area", area) : new Word.Text(title);
    return new Document(
        facts.cover().language(),
        shown,
        entries(facts),
        ReportSections.ALL.stream().map(section -> section.of(facts)).toList());
  }

  private static List<Entry> entries(Facts facts) {
    Headline headline = facts.headline();
    Columns files = facts.rows(Tables.SOURCES);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(CoverPhrases.AREA, facts.names().area(headline.area())));
    entries.add(new Entry(CoverPhrases.RESULTS, new Word.When(headline.period())));
    entries.add(new Entry(CoverPhrases.TARGETS, new Word.When(headline.targetPeriod())));
    entries.add(new Entry(CoverPhrases.AS_OF, new Word.Text(facts.asOf())));
    entries.add(new Entry(CoverPhrases.FILES, new Word.Count(files.size())));
    entries.add(new Entry(CoverPhrases.RECORDS, sum(files, ListConcepts.RECORDS)));
    entries.add(new Entry(CoverPhrases.REJECTED, sum(files, ListConcepts.REJECTED)));
    entries.add(new Entry(CoverPhrases.WARNINGS, sum(facts.rows(Tables.WARNINGS), Concepts.COUNT)));
    entries.removeIf(Contents::empty);
    return entries;
  }

  private static boolean empty(Entry entry) {
    return entry.value().equals(new Word.When(""))
        || entry.value().equals(new Word.Text(""))
        || entry.value().equals(new Word.Name("", "", ""));
  }

  private static Word.Count sum(Columns rows, Concept concept) {
    long sum = 0;
    for (int row = 0; row < rows.size(); row++) {
      sum += rows.whole(row, concept);
    }
    return new Word.Count(sum);
  }
}
