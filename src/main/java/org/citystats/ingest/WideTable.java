package org.citystats.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.Area;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * A table of several figures a row: what is above it, the columns of words, the columns of figures.
 *
 * @param sheet all rows
 * @param header place of the first row of the header
 * @param body place of the row behind the header
 * @param figures what the head of each column of figures says, by column
 * @param nesting how rows depend on rows above them
 * @param evidence what was found out about its heads, a sentence; empty if nothing
 * @param unitsTold whether the units above the table are already those of its columns
 */
record WideTable(
    Sheet sheet,
    int header,
    int body,
    Map<Integer, Map<Role, String>> figures,
    Nesting nesting,
    String evidence,
    boolean unitsTold) {

  private static final Pattern CONTINUED =
      Pattern.compile("(?iu)续表|[（(]续|\\(?continued\\)?|^[ |]*单位[:：]");

  WideTable(Sheet sheet, int header, int body, Map<Integer, Map<Role, String>> figures) {
    this(sheet, header, body, figures, Nesting.NONE, "", false);
  }

  /** A table under heads of one or several rows, given how their periods are read. */
  static WideTable under(HeadRows heads, Function<String, Optional<Period>> periods) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    heads
        .figures()
        .forEach(column -> figures.put(column, HeadWords.of(heads.path(column), periods)));
    return new WideTable(heads.sheet(), heads.first(), heads.body(), figures);
  }

  /** The columns of figures of one header row, where each tells only its period. */
  static Map<Integer, Map<Role, String>> periods(Map<Integer, Period> periods) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    periods.forEach((column, period) -> figures.put(column, Map.of(Role.PERIOD, period.code())));
    return figures;
  }

  /** This with rows that depend on others. */
  WideTable nested(Nesting how) {
    return new WideTable(sheet, header, body, figures, how, evidence, unitsTold);
  }

  /** This with other words for its columns. */
  WideTable saying(Map<Integer, Map<Role, String>> words) {
    return new WideTable(sheet, header, body, words, nesting, evidence, unitsTold);
  }

  /** This where the units above the table are already those of its columns. */
  WideTable withUnitsTold() {
    return new WideTable(sheet, header, body, figures, nesting, evidence, true);
  }

  /** This with what was found out about its heads. */
  WideTable told(String sentence) {
    return new WideTable(sheet, header, body, figures, nesting, sentence, unitsTold);
  }

  /** The row of the header that says most about the columns of words: the first, or the last. */
  private Row heads() {
    Row first = sheet.rows().get(header);
    Row last = sheet.rows().get(body - 1);
    return last.cell(0).isEmpty() ? first : last;
  }

  private Body all() {
    return Body.of(
        sheet.rows().subList(header, body), sheet.rows().subList(body, sheet.rows().size()));
  }

  private List<Row> below() {
    return all().table();
  }

  private int end() {
    return Notes.start(below(), heads().cells().size(), figures.keySet());
  }

  /** The rows that hold figures. */
  List<Row> rows() {
    return below().subList(0, end());
  }

  private List<Row> notes() {
    return below().subList(end(), below().size());
  }

  /** What is said above the table and by the notes below it. */
  Preamble preamble() {
    return new Preamble(sheet.rows().subList(0, header), notes());
  }

  /** What the columns of words say. */
  Labels labels(Source source) {
    int first = figures.keySet().iterator().next();
    Labels labels = Labels.of(heads(), first, rows(), source);
    nesting.tell(labels);
    return labels;
  }

  /** What stands in the way of knowing what the words of each row say. */
  Optional<String> objection(Source source) {
    Labels labels = labels(source);
    return HeaderDoubt.unclaimed(heads(), figures.keySet(), rows())
        .or(() -> labels.objection(sheet.file(), elsewhere(source).keySet()))
        .or(() -> new WidePeriods(this, labels, source).objection());
  }

  /** What the lines above say of all figures; what the source declares about that is kept. */
  private Map<Role, String> above(Source source) {
    Map<Role, String> words = new EnumMap<>(preamble().words());
    if (unitsTold) {
      words.remove(Role.UNIT);
    }
    if (!source.knownOn().isEmpty()) {
      words.remove(Role.VINTAGE);
    }
    return words;
  }

  private Map<Role, String> elsewhere(Source source) {
    Map<Role, String> words = above(source);
    words.putAll(source.constants());
    words.putAll(figures.values().iterator().next());
    return words;
  }

  /** Every figure, row by row; every line is told what it is. */
  void readings(Source source, Account account) {
    sheet.rows().subList(0, header).forEach(account::preamble);
    sheet.rows().subList(header, body).forEach(account::header);
    all().tell(account);
    Labels labels = labels(source);
    HeaderRemarks.unused(heads(), unused(labels), account);
    Map<Role, String> elsewhere = elsewhere(source);
    labels.objection(sheet.file(), elsewhere.keySet());
    labels.within(preamble().area());
    WidePeriods periods = new WidePeriods(this, labels, source);
    Map<Role, String> common = common(labels, elsewhere, account);
    common.putAll(above(source));
    common.putAll(source.constants());
    periods.common().ifPresent(period -> common.put(Role.PERIOD, period));
    Stream.concat(Stream.of(evidence), periods.told().stream())
        .filter(sentence -> !sentence.isEmpty())
        .forEach(account::detect);
    Legend legend = Legend.of(notes());
    if (!legend.told().isEmpty()) {
      account.detect(legend.told());
    }
    FigureCell cells = new FigureCell(source, legend);
    WideRows reader =
        new WideRows(
            figures, heads().cells().size(), labels, periods, common, cells, legend, account);
    Map<Boolean, List<Row>> parted =
        rows().stream().collect(Collectors.partitioningBy(WideTable::isContinued));
    parted.get(true).forEach(account::header);
    nesting.places(parted.get(false), labels).forEach(reader::read);
    notes().forEach(account::footnote);
  }

  /** Heads of columns that are read for nothing: remarks, words among figures. */
  private List<String> unused(Labels labels) {
    int first = figures.keySet().iterator().next();
    List<String> unused = new ArrayList<>();
    for (int column = 0; column < heads().cells().size(); column++) {
      boolean behind = column >= first && !figures.containsKey(column);
      if ((behind || labels.passesOver(column)) && !heads().cell(column).isEmpty()) {
        unused.add(heads().cell(column));
      }
    }
    return unused;
  }

  /** Whether a row says on a later page that the table goes on. */
  static boolean isContinued(Row row) {
    return row.filled() == 1 && CONTINUED.matcher(row.text()).find();
  }

  /** What the title says the figures are; the name of the file without one. */
  private Map<Role, String> titled(Account account) {
    Map<Role, String> words = TableTitle.words(sheet.rows().subList(0, header));
    if (words.containsKey(Role.INDICATOR)) {
      account.detect("the title names the indicator: '%s'".formatted(words.get(Role.INDICATOR)));
      return words;
    }
    return Map.of(Role.INDICATOR, account.namedByFile());
  }

  private Map<Role, String> common(Labels labels, Map<Role, String> elsewhere, Account account) {
    Map<Role, String> common = new EnumMap<>(Role.class);
    boolean unnamed =
        figures.values().stream().anyMatch(words -> !words.containsKey(Role.INDICATOR));
    if (!labels.namesIndicator() && unnamed && !elsewhere.containsKey(Role.INDICATOR)) {
      common.putAll(titled(account));
    }
    Set<Role> named = elsewhere.keySet();
    if (!labels.namesArea() && !named.contains(Role.AREA_NAME) && !named.contains(Role.REF_AREA)) {
      String area = preamble().area();
      common.put(
          area.isEmpty() ? Role.REF_AREA : Role.AREA_NAME, area.isEmpty() ? Area.WHOLE : area);
      account.detect(
          area.isEmpty()
              ? "no area is named: the figures are those of the whole, area '" + Area.WHOLE + "'"
              : "the area is that of the title or of the office that signs, '" + area + "'");
    }
    return common;
  }
}
