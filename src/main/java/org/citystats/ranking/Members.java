package org.citystats.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.WhyNot;

/**
 * The members of a circle on one sheet, by their codes, with their numbers among the areas seen.
 *
 * <ul>
 *   <li>A member that another one belongs to, directly or not, is barred: {@code is_total}. So is
 *       an unlisted area of an open circle whose levels are the sum of all others.
 *   <li>In an open circle only areas of the level that most of them have are ranked: {@code
 *       other_level}.
 * </ul>
 */
final class Members {

  private final List<String> codes;
  private final int[] numbers;
  private final Map<String, WhyNot> barred;

  private Members(List<String> codes, Entrants entrants, Map<String, WhyNot> barred) {
    this.codes = codes;
    this.numbers = codes.stream().mapToInt(entrants::number).toArray();
    this.barred = barred;
  }

  /** The members of a circle on a sheet of entrants; totals are codes found to be sums. */
  static Members of(Circle circle, Entrants entrants, Sheet sheet, Set<String> totals) {
    List<String> codes = new ArrayList<>();
    for (String code : circle.open() ? List.of(entrants.areas()) : circle.members()) {
      int number = entrants.number(code);
      boolean takesPart =
          switch (circle.membership()) {
            case LISTED -> true;
            case ENTERED -> number >= 0;
            case SEEN ->
                (number >= 0 && sheet.everKnown(number)) || entrants.seen().scored(sheet, code);
          };
      if (takesPart) {
        codes.add(code);
      }
    }
    Map<String, WhyNot> barred = new HashMap<>();
    Set<String> above = entrants.tree().above(codes);
    codes.stream().filter(above::contains).forEach(code -> barred.put(code, WhyNot.IS_TOTAL));
    if (circle.open()) {
      codes.stream().filter(totals::contains).forEach(code -> barred.put(code, WhyNot.IS_TOTAL));
      barOtherLevels(codes, entrants.tree(), barred);
    }
    return new Members(codes, entrants, barred);
  }

  private static void barOtherLevels(
      List<String> codes, AreaTree tree, Map<String, WhyNot> barred) {
    Map<String, Integer> counts = new HashMap<>();
    for (String code : codes) {
      if (!barred.containsKey(code)) {
        counts.merge(tree.level(code), 1, Integer::sum);
      }
    }
    String usual = "";
    for (String level : new java.util.TreeSet<>(counts.keySet())) {
      usual = counts.get(level) > counts.getOrDefault(usual, 0) ? level : usual;
    }
    for (String code : codes) {
      if (!tree.level(code).equals(usual)) {
        barred.putIfAbsent(code, WhyNot.OTHER_LEVEL);
      }
    }
  }

  /** The same members among other entrants. */
  Members in(Entrants other) {
    return new Members(codes, other, barred);
  }

  int size() {
    return codes.size();
  }

  /** How many of them may be ranked. */
  int eligible() {
    return codes.size() - barred.size();
  }

  String code(int member) {
    return codes.get(member);
  }

  /** The number of a member among the areas seen, negative if it is not. */
  int number(int member) {
    return numbers[member];
  }

  /** Why a member is never ranked here, or {@link WhyNot#NONE}. */
  WhyNot barred(int member) {
    return barred.isEmpty() ? WhyNot.NONE : barred.getOrDefault(codes.get(member), WhyNot.NONE);
  }
}
