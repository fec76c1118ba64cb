package org.citystats.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.citystats.csv.ByteReader;
import org.citystats.csv.PlainDecimal;
import org.citystats.model.Bound;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.WhyNot;

/**
 * The rows of a long table as readings, straight from the bytes: plain decimals and empty cells,
 * words that were seen before. Any other row is for {@link LongRows} to read.
 */
final class LaneRows {

  /** Roles of columns whose words are looked at. */
  private static final List<String> READ =
      Stream.concat(
              Stream.of(
                  "role",
                  "unit_multiplier",
                  "bound",
                  "indicator",
                  "indicator_code",
                  "time_period",
                  "obs_status"),
              LongRows.SAYINGS.stream().map(LongRows.Saying::column))
          .toList();

  private final LongRows table;
  private final Readings readings;
  private final DecimalSign sign;
  private final PlainDecimal decimal = new PlainDecimal();
  private final int figure;
  private final boolean blankIsMissing;
  private final List<LaneColumn> guards = new ArrayList<>();
  private final List<LaneColumn> columns = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final int[] meanings;
  private final LaneColumn bound;
  private final LaneBreakdown breakdown;
  private final List<Integer> ignored = new ArrayList<>();

  /** The rows of a table; what its cells show of the decimal sign is noted. */
  LaneRows(LongRows table, DecimalSign sign) {
    this.table = table;
    this.readings = table.account().readings();
    this.sign = sign;
    this.figure = table.roles().column("obs_value").orElseThrow();
    this.blankIsMissing = !table.source().marks().containsKey("");
    String first = SameHeader.key(table.heads().cell(0));
    guards.add(
        new LaneColumn(
            0,
            word ->
                SameHeader.key(word).equals(first) || SameHeader.begins(word)
                    ? LaneColumn.PATIENCE
                    : 0));
    guard("role", word -> word.equals("claim") ? LaneColumn.PATIENCE : 0);
    guard(
        "unit_multiplier",
        word -> word.isEmpty() || LongRows.isOne(word) ? 0 : LaneColumn.PATIENCE);
    guard("note", word -> NoteWords.isSilent(word) ? 0 : LaneColumn.PATIENCE);
    guard(
        "obs_status", word -> !word.isEmpty() && FigureCell.isMark(word) ? LaneColumn.PATIENCE : 0);
    this.bound = column("bound", LaneRows::bound);
    LongRows.SAYINGS.forEach(saying -> say(saying.column(), saying.role(), word -> word));
    say("indicator", Role.INDICATOR, word -> word);
    say("indicator_code", Role.INDICATOR, word -> word);
    say("time_period", Role.PERIOD, table::period);
    say("obs_status", Role.STATUS, table.flags()::letters);
    this.meanings = new int[columns.size()];
    this.breakdown =
        new LaneBreakdown(parts(), table.roles()::isTotal, sign, readings.words(Role.BREAKDOWN));
    Set<Integer> looked = new HashSet<>(parts().keySet());
    looked.add(figure);
    READ.forEach(role -> table.roles().columnOrArea(role).ifPresent(looked::add));
    for (int column = 0; column < table.width(); column++) {
      if (!looked.contains(column)) {
        ignored.add(column);
      }
    }
  }

  private Map<Integer, String> parts() {
    Map<Integer, String> parts = new LinkedHashMap<>();
    table.roles().column("breakdown").ifPresent(column -> parts.put(column, ""));
    table.roles().dimensionColumns().forEach((name, column) -> parts.put(column, name + "="));
    return parts;
  }

  private void guard(String role, ToIntFunction<String> meaning) {
    LaneColumn column = column(role, meaning);
    if (column != null) {
      guards.add(column);
    }
  }

  private void say(String column, Role role, UnaryOperator<String> told) {
    LaneColumn found = column(column, word -> readings.words(role).number(told.apply(word)));
    if (found != null) {
      columns.add(found);
      roles.add(role);
    }
  }

  /** The column of a role, {@code null} if there is none. */
  private LaneColumn column(String role, ToIntFunction<String> meaning) {
    return table
        .roles()
        .columnOrArea(role)
        .map(
            column ->
                new LaneColumn(
                    column,
                    word -> {
                      sign.look(word);
                      return meaning.applyAsInt(word);
                    }))
        .orElse(null);
  }

  private static int bound(String word) {
    return Bound.parse(word).map(Bound::ordinal).orElse(LaneColumn.PATIENCE);
  }

  /** Reads a clean record; false if it has to be read with patience, then nothing is read. */
  boolean read(ByteReader record) {
    if (record.width() != table.width() || !isPlain(record)) {
      return false;
    }
    int from = record.cellStart(figure);
    int to = record.cellEnd(figure);
    boolean blank = from == to && blankIsMissing && saysEnough(record);
    if (!blank && !decimal.read(record.bytes(), from, to)) {
      return false;
    }
    int bounded = bound == null ? 0 : bound.of(record);
    int part = breakdown.of(record);
    if (bounded < 0) {
      return false;
    }
    open(record);
    sayWords(part);
    close(blank, bounded);
    return true;
  }

  /** Whether a row without a figure is no note and no header: some words, and a digit in one. */
  private static boolean saysEnough(ByteReader record) {
    int words = 0;
    boolean digit = false;
    for (int column = 0; column < record.width(); column++) {
      int from = record.cellStart(column);
      int to = record.cellEnd(column);
      words += to > from ? 1 : 0;
      for (int at = from; at < to; at++) {
        digit |= record.bytes()[at] >= '0' && record.bytes()[at] <= '9';
      }
    }
    return words > 2 && digit;
  }

  private boolean isPlain(ByteReader record) {
    for (LaneColumn guard : guards) {
      if (guard.of(record) < 0) {
        return false;
      }
    }
    for (int i = 0; i < meanings.length; i++) {
      meanings[i] = columns.get(i).of(record);
    }
    return sign.isDeclared() || showsNoSign(record);
  }

  /** Whether no column that says nothing shows how decimals are parted. */
  private boolean showsNoSign(ByteReader record) {
    for (int column : ignored) {
      for (int at = record.cellStart(column); at < record.cellEnd(column); at++) {
        if (record.bytes()[at] == '.' || record.bytes()[at] == ',') {
          return false;
        }
      }
    }
    return true;
  }

  private void open(ByteReader record) {
    long line = record.firstLine();
    table.account().countRecord();
    readings.open(line, line, figure + 1, record.byteOffset());
    table.unsaid().say(table.source(), line, namesArea());
    table.source().constants().forEach(table.account()::say);
  }

  private boolean namesArea() {
    for (int i = 0; i < meanings.length; i++) {
      boolean area = roles.get(i) == Role.REF_AREA || roles.get(i) == Role.AREA_NAME;
      if (area && meanings[i] > 0) {
        return true;
      }
    }
    return false;
  }

  private void sayWords(int part) {
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] > 0) {
        readings.say(roles.get(i), meanings[i]);
      }
    }
    if (part > 0) {
      readings.say(Role.BREAKDOWN, part);
    }
  }

  private void close(boolean blank, int bounded) {
    if (blank) {
      readings.missing(WhyNot.NO_VALUE);
    } else {
      readings.number(decimal.unscaled(), decimal.scale());
      sign.note(decimal);
    }
    if (bounded > 0) {
      readings.bound(Bound.at(bounded));
    }
    readings.close();
  }
}
