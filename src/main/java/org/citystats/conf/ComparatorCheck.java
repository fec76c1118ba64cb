package org.citystats.conf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citystats.model.PeerGroup;
import org.citystats.model.Target;

/** Checks what targets are compared with. */
final class ComparatorCheck {

  static final String TARGET = "target:";

  private static final String LAST_YEAR = "last_year";

  private static final String COLUMN = "comparator";
  private static final String PEERS = "peers=";
  static final Pattern GROUP = Pattern.compile("(mean|median)@(.+)");
  private static final Pattern QUANTITY = Pattern.compile("(.+)\\.([^.@]+)@(.+)");

  private final Quantities quantities;
  private final Known areas;
  private final Known groups;

  ComparatorCheck(CodeLists lists, Quantities quantities, Known areas) {
    Set<String> codes =
        lists.peerGroups().stream().map(PeerGroup::code).collect(Collectors.toSet());
    this.groups = new Known("a peer group", PeerList.FILE, codes, !codes.isEmpty());
    this.quantities = quantities;
    this.areas = areas;
  }

  /** Refuses a comparator that names nothing, or the promised quantity itself. */
  void inspect(CodeRow row, Target.Subject subject) {
    String text = row.text(COLUMN);
    Matcher group = GROUP.matcher(text);
    Matcher quantity = QUANTITY.matcher(text);
    peers(row, subject);
    if (text.startsWith(TARGET) && subject.measure().equals("gap")) {
      row.refuse(
          COLUMN, "'" + text + "', expected a quantity that measure gap is the distance to", "");
    }
    if (text.equals(LAST_YEAR) && subject.measure().equals("gap")) {
      row.refuse(
          COLUMN,
          "'" + text + "', expected another quantity",
          "against last year use measure change");
    }
    if (text.isEmpty() || text.startsWith(TARGET) || text.equals(LAST_YEAR)) {
      return;
    }
    if (group.matches()) {
      listed(row, groups, group.group(2));
    } else if (quantity.matches()) {
      quantity(row, quantity, subject);
    } else {
      String forms = "indicator.measure@area, target:ID, mean@GROUP, median@GROUP or last_year";
      row.refuse(COLUMN, "'" + text + "', expected " + forms, "");
    }
  }

  private void quantity(CodeRow row, Matcher quantity, Target.Subject subject) {
    String area = quantity.group(3).equals("self") ? subject.area() : quantity.group(3);
    listed(row, quantities.indicators(), quantity.group(1));
    listed(row, areas, area);
    String measure = quantity.group(2);
    quantities.inspect(row, subject, quantity.group(1), measure);
    boolean own = quantity.group(1).equals(subject.indicator()) && area.equals(subject.area());
    if (own && measure.equals(subject.measure()) && subject.breakdown().isEmpty()) {
      row.refuse(
          COLUMN,
          "'"
              + row.text(COLUMN)
              + "' is what the target itself promises, expected another quantity",
          "");
    }
  }

  /** A peer group that a qualifier names is one that is listed. */
  private void peers(CodeRow row, Target.Subject subject) {
    for (String pair : subject.breakdown().split(";")) {
      String group = pair.startsWith(PEERS) ? pair.substring(PEERS.length()) : "";
      if (groups.lacks(group)) {
        row.refuse("qualifier", groups.reason(group), groups.remedy(group));
      }
    }
  }

  private static void listed(CodeRow row, Known known, String code) {
    if (known.lacks(code)) {
      row.refuse(COLUMN, known.reason(code), known.remedy(code));
    }
  }
}
