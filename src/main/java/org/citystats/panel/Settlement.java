package org.citystats.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/**
 * What became of figures that were reported more than once for the same series, period and vintage.
 *
 * <ul>
 *   <li>The same figure again in one file is superseded by the first one.
 *   <li>The figure of a later file (by its path) supersedes that of an earlier one.
 *   <li>An estimate in one file with the figure itself is superseded by that figure, with a remark.
 *   <li>Two different figures in one file contradict each other: both are rejected, and the figure
 *       of an earlier file stands.
 * </ul>
 */
public final class Settlement {

  private final Map<String, Long> superseded = new TreeMap<>();
  private final Faults conflicts = new Faults();
  private final Faults differing = new Faults();

  /** How many records of each file were superseded. */
  public Map<String, Long> superseded() {
    return superseded;
  }

  /** Records rejected because their file contradicts itself. */
  public List<Fault> conflicts() {
    return conflicts.list();
  }

  /** Rejects further records. */
  void reject(List<Fault> clashes) {
    conflicts.addAll(clashes);
  }

  /** Remarks on figures that another file of the same vintage replaces by other ones. */
  public List<Fault> differing() {
    return differing.list();
  }

  /** The rows of one series that stand, of rows in reading order. */
  int[] settled(String indicator, Sheaf sheaf, int[] rows) {
    int kept = 0;
    for (int from = 0, to = 1; from < rows.length; from = to++) {
      while (to < rows.length && sheaf.rivals(rows[from], rows[to])) {
        to++;
      }
      int stands = to - from == 1 ? from : standing(indicator, sheaf, rows, new int[] {from, to});
      if (stands >= 0) {
        rows[kept++] = rows[stands];
      }
    }
    return Arrays.copyOf(rows, kept);
  }

  private int standing(String indicator, Sheaf sheaf, int[] rows, int[] range) {
    List<Entry> rivals = new ArrayList<>();
    for (int at = range[0]; at < range[1]; at++) {
      rivals.add(sheaf.entry(rows[at]));
    }
    SeriesKey key = sheaf.key(rows[range[0]]);
    String period = new Period(key.cadence(), rivals.get(0).ordinal()).code();
    List<Entry> kept = settle(indicator + " of " + key.area() + " in " + period, rivals);
    return kept.isEmpty() ? -1 : range[0] + rivals.indexOf(kept.get(0));
  }

  /** The one entry that stands for entries of one period and vintage, or none. */
  List<Entry> settle(String what, List<Entry> rivals) {
    if (rivals.size() == 1) {
      return rivals;
    }
    NavigableMap<String, List<Entry>> byFile = new TreeMap<>();
    rivals.forEach(
        entry -> byFile.computeIfAbsent(entry.cell().file(), file -> new ArrayList<>()).add(entry));
    List<Entry> kept = List.of();
    for (List<Entry> reports : byFile.descendingMap().values()) {
      kept = kept.isEmpty() ? agreed(what, reports) : superseded(what, reports, kept);
    }
    return kept;
  }

  /** The first of the reports of one file if they agree; else all of them are rejected. */
  private List<Entry> agreed(String what, List<Entry> reports) {
    List<Entry> firm = reports.stream().filter(Settlement::isFirm).toList();
    boolean estimated =
        firm.size() < reports.size() && reports.stream().allMatch(Settlement::isEstimateOrFirm);
    if (estimated && !firm.isEmpty() && firm.stream().allMatch(firm.get(0)::says)) {
      List<Entry> estimates = reports.stream().filter(entry -> !isFirm(entry)).toList();
      return superseded(what, estimates, agreed(what, firm));
    }
    Entry first = reports.get(0);
    if (!reports.stream().allMatch(first::says)) {
      reports.forEach(entry -> conflicts.add(conflict(what, entry, reports)));
      return List.of();
    }
    reports.stream().skip(1).forEach(this::supersede);
    return List.of(first);
  }

  private static boolean isFirm(Entry entry) {
    return entry.absent() == WhyNot.NONE && !isEstimate(entry);
  }

  private static boolean isEstimateOrFirm(Entry entry) {
    return isFirm(entry) || isEstimate(entry);
  }

  private static boolean isEstimate(Entry entry) {
    return entry.absent() == WhyNot.NONE && (entry.status() & ObsStatus.ESTIMATED) != 0;
  }

  private List<Entry> superseded(String what, List<Entry> reports, List<Entry> kept) {
    for (Entry report : reports) {
      supersede(report);
      if (!report.says(kept.get(0))) {
        differing.add(differs(what, report, kept.get(0)));
      }
    }
    return kept;
  }

  private void supersede(Entry entry) {
    superseded.merge(entry.cell().file(), 1L, Long::sum);
  }

  private static Fault conflict(String what, Entry entry, List<Entry> rivals) {
    Entry.Cell cell = entry.cell();
    List<String> others =
        rivals.stream()
            .filter(rival -> rival != entry)
            .map(rival -> "'" + rival.cell().text() + "' in line " + rival.cell().line())
            .toList();
    String place = cell.file() + ", line " + cell.line() + ", column " + cell.column();
    String found =
        ": '" + cell.text() + "' for " + what + " contradicts " + String.join(" and ", others);
    return new Fault(
        cell.file(),
        cell.line(),
        cell.line(),
        cell.column(),
        -1,
        "conflict",
        place + found + ", expected one figure",
        "keep one of them, give each its own vintage, or, where one name stands for two"
            + " areas or things, tell them apart by a code or a further column",
        cell.text());
  }

  private static Fault differs(String what, Entry entry, Entry kept) {
    Entry.Cell cell = entry.cell();
    Entry.Cell other = kept.cell();
    String place = cell.file() + ", line " + cell.line() + ", column " + cell.column();
    String reason =
        place
            + ": '"
            + cell.text()
            + "' ("
            + ObsStatus.letters(entry.status())
            + ") for "
            + what
            + " is replaced by '"
            + other.text()
            + "' ("
            + ObsStatus.letters(kept.status())
            + ") of "
            + other.file()
            + ", line "
            + other.line();
    return new Fault(
        cell.file(),
        cell.line(),
        cell.line(),
        cell.column(),
        -1,
        "superseded_by_another_value",
        reason,
        "give the two files their own vintages if both hold",
        cell.text());
  }
}
