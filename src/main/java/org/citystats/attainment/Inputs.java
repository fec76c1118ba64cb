package org.citystats.attainment;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.citystats.model.Target;

/** What a verdict was computed from, so that it can be followed by hand. */
final class Inputs {

  private Inputs() {}

  /** The inputs of a verdict, {@code name=value} joined by semicolons. */
  static String of(Judgement judgement, Tolerances tolerances) {
    Measured own = judgement.own();
    StringJoiner inputs = new StringJoiner(";");
    if (own.known()) {
      inputs.add("origin=" + own.figure().origin().name().toLowerCase(java.util.Locale.ROOT));
      add(inputs, "basis", own.figure().basis().code());
      add(inputs, "bound", own.figure().bound().code());
      add(inputs, "vintage", own.figure().vintage());
      add(inputs, "due", own.backdrop().due());
    }
    Target target = judgement.target();
    boolean valued =
        own.known() && !Asks.qualitative(target) && !Double.isNaN(judgement.against().goal());
    if (valued) {
      band(inputs, judgement, tolerances);
    }
    add(inputs, "path", path(judgement));
    return inputs.toString();
  }

  private static void band(StringJoiner inputs, Judgement judgement, Tolerances tolerances) {
    String measure = judgement.target().subject().measure();
    Band band = tolerances.of(measure, judgement.own().unit());
    double goal = judgement.against().goal();
    Yardstick yardstick = Yardstick.of(judgement.target(), goal, band);
    inputs.add("side=" + yardstick.side().name().toLowerCase(java.util.Locale.ROOT));
    inputs.add("about=" + yardstick.allowed());
    inputs.add("near=" + (yardstick.near() == Range.NOTHING ? 0 : band.at(goal, band.near())));
    inputs.add("exceed=" + band.at(goal, band.exceed()));
  }

  private static String path(Judgement judgement) {
    if (Double.isNaN(judgement.course().expected()) || !judgement.own().interim()) {
      return "";
    }
    if (judgement.own().partial()) {
      return "part of the year";
    }
    Ground ground = Course.ground(judgement.target(), judgement.own());
    boolean paved = Waypoints.paved(judgement.target());
    String told = judgement.target().path();
    return told.isEmpty() ? (paved ? Path.EXPLICIT : ground.usualPath()).code() : told;
  }

  /** The members of a group with their verdicts, and which of them decided. */
  static String ofGroup(List<Judgement> members, Judgement decisive) {
    String all =
        members.stream()
            .map(each -> each.target().id() + "=" + each.verdict().code())
            .collect(Collectors.joining(";"));
    return all + ";decided by=" + decisive.target().id();
  }

  private static void add(StringJoiner inputs, String name, String text) {
    if (!text.isEmpty()) {
      inputs.add(name + "=" + text);
    }
  }

  private static void add(StringJoiner inputs, String name, double number) {
    if (!Double.isNaN(number)) {
      inputs.add(name + "=" + number);
    }
  }
}
