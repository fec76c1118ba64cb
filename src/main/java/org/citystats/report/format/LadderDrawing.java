package org.citystats.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.report.content.Chart;

/** Places from period to period; the own area stands out, areas on one place share a label. */
final class LadderDrawing {

  private static final double WIDTH = 460;
  private static final double LEFT = 24;
  private static final double RIGHT = 300;
  private static final double STEP = 26;
  private static final double TOP = 40;

  private final Wording wording;
  private final Chart.Ladder chart;
  private final long first;
  private final long last;

  LadderDrawing(Wording wording, Chart.Ladder chart) {
    this.wording = wording;
    this.chart = chart;
    long[] ranks =
        chart.climbers().stream()
            .flatMap(climber -> climber.places().stream())
            .mapToLong(Long::longValue)
            .filter(rank -> rank > 0)
            .sorted()
            .toArray();
    this.first = ranks.length == 0 ? 1 : ranks[0];
    this.last = ranks.length == 0 ? 1 : ranks[ranks.length - 1];
  }

  String drawn() {
    Svg svg = Svg.named(WIDTH, y(last) + 20, wording.say(chart.title()));
    for (int at = 0; at < chart.periods().size(); at++) {
      svg.text("t mid soft", new double[] {x(at), 16}, chart.periods().get(at).period());
    }
    chart.climbers().stream().filter(each -> !each.own()).forEach(each -> climb(svg, each));
    chart.climbers().stream().filter(Chart.Climber::own).forEach(each -> climb(svg, each));
    labels(svg);
    return svg.done();
  }

  private double x(int at) {
    int gaps = Math.max(1, chart.periods().size() - 1);
    return LEFT + (RIGHT - LEFT) / gaps * at;
  }

  /** Steps shrink where places lie far apart. */
  private double y(long rank) {
    double step = Math.min(STEP, 420.0 / Math.max(1, last - first));
    return TOP + (rank - first) * step;
  }

  private void climb(Svg svg, Chart.Climber climber) {
    String own = climber.own() ? " own" : "";
    List<Long> places = climber.places();
    for (int at = 1; at < places.size(); at++) {
      if (places.get(at) > 0 && places.get(at - 1) > 0) {
        svg.line(
            "climb" + own,
            new double[] {x(at - 1), y(places.get(at - 1))},
            new double[] {x(at), y(places.get(at))});
      }
    }
    for (int at = 0; at < places.size(); at++) {
      if (places.get(at) > 0) {
        double[] here = {x(at), y(places.get(at))};
        svg.dot("rung" + own, here, 9);
        svg.text(
            "t mid rank" + own, new double[] {here[0], here[1] + 4}, places.get(at).toString());
      }
    }
  }

  private void labels(Svg svg) {
    Map<Long, List<Chart.Climber>> byPlace = new TreeMap<>();
    for (Chart.Climber climber : chart.climbers()) {
      long place = climber.places().get(climber.places().size() - 1);
      if (place > 0) {
        byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(climber);
      }
    }
    byPlace.forEach(
        (place, climbers) -> {
          boolean own = climbers.stream().anyMatch(Chart.Climber::own);
          String names =
              String.join(", ", climbers.stream().map(each -> wording.say(each.label())).toList());
          String kind = own ? "t strong own-label" : "t";
          svg.text(kind, new double[] {RIGHT + 16, y(place) + 4}, Svg.fit(names, 120));
        });
  }
}
