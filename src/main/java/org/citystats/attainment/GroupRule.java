package org.citystats.attainment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.citystats.model.Verdict;

/** How targets that belong together are judged together. */
public enum GroupRule {
  /** The worst member counts; what cannot be judged weighs more than what is on track. */
  ALL {
    @Override
    Judgement of(List<Judgement> members) {
      return members.stream().min(WORST_FIRST).orElseThrow();
    }
  },
  /** The best member counts. */
  ANY {
    @Override
    Judgement of(List<Judgement> members) {
      return members.stream().max(WORST_FIRST).orElseThrow();
    }
  },
  /**
   * So many members, {@code AT_LEAST:4}: of the members from the best on, the one with that number
   * counts; what cannot be judged stands between what is met and what is not.
   */
  AT_LEAST {
    @Override
    Judgement of(List<Judgement> members) {
      int needed = needed(members.get(0).target().groupRule());
      return members.stream()
          .sorted(WORST_FIRST.reversed())
          .skip(Math.min(needed, members.size()) - 1L)
          .findFirst()
          .orElseThrow();
    }
  },
  /** The bound holds in each year: the worst year counts. */
  EACH_YEAR {
    @Override
    Judgement of(List<Judgement> members) {
      return ALL.of(members);
    }
  },
  /** The member of the judging year counts: the last that has ended, or the next that runs. */
  MILESTONES {
    @Override
    Judgement of(List<Judgement> members) {
      List<Judgement> judged =
          members.stream()
              .filter(member -> member.verdict() != Verdict.NOT_MEASURABLE)
              .sorted(Comparator.comparing(GroupRule::year))
              .toList();
      Optional<Judgement> ended =
          judged.stream().filter(member -> !member.own().interim()).reduce((one, next) -> next);
      Optional<Judgement> running =
          judged.stream().filter(member -> member.own().interim()).findFirst();
      boolean later =
          running.isPresent()
              && ended.filter(last -> figure(last) >= figure(running.get())).isEmpty();
      return (later ? running : ended.or(() -> running)).orElseGet(() -> ALL.of(members));
    }
  };

  private static int year(Judgement member) {
    return member.target().subject().period().endYear();
  }

  private static int figure(Judgement member) {
    return member.own().figure().period().endYear();
  }

  private static final Comparator<Judgement> WORST_FIRST = Comparator.comparing(Judgement::verdict);

  /** The judgement that stands for those of all members. */
  abstract Judgement of(List<Judgement> members);

  /** The word of the rule, with an example of its number where it has one. */
  public String word() {
    return this == AT_LEAST ? name() + ":3" : name();
  }

  private static int needed(String word) {
    return Integer.parseInt(word.substring(word.indexOf(':') + 1));
  }

  /** The rule of a word; {@link #ALL} if it is empty or no rule of a group. */
  static GroupRule of(String word) {
    for (GroupRule rule : values()) {
      if (rule.name().equals(word.split(":")[0])) {
        return rule;
      }
    }
    return ALL;
  }
}
