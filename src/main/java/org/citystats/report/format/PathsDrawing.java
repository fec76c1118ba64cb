package org.citystats.report.format;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;

/**
 * One strip a target: the path asked for as a broken line, the way gone as a full one, what is left
 * as a dotted one; values of base, newest figure and goal in words.
 */
final class PathsDrawing {

  private static final double WIDTH = 460;
  private static final double STRIP = 118;
  private static final double LEFT = 64;
  private static final double RIGHT = 388;
  private static final double TOP = 34;
  private static final double BOTTOM = 88;

  private final Wording wording;
  private final Chart.Paths chart;

  PathsDrawing(Wording wording, Chart.Paths chart) {
    this.wording = wording;
    this.chart = chart;
  }

  String drawn() {
    List<Chart.Way> ways = chart.ways();
    Svg svg = Svg.named(WIDTH, ways.size() * STRIP + 4, wording.say(chart.title()));
    for (int at = 0; at < ways.size(); at++) {
      strip(svg, ways.get(at), at * STRIP);
    }
    return svg.done();
  }

  private void strip(Svg svg, Chart.Way way, double top) {
    String verdict = way.verdict().code().replace(' ', '-');
    svg.text("t", new double[] {2, top + 14}, Svg.fit(wording.say(way.label()), 300));
    svg.text(
        "t end strong v-" + verdict,
        new double[] {WIDTH - 2, top + 14},
        wording.say(way.verdict()));
    Frame frame = Frame.of(way, top);
    lines(svg, way, frame);
    labels(svg, way, frame);
  }

  /** Where years and values are on the drawing. */
  private record Frame(Span years, Span values, double foot) {

    static Frame of(Chart.Way way, double top) {
      DoubleStream gone = way.gone().values().stream().mapToDouble(Figure::value);
      DoubleStream asked = DoubleStream.of(way.due().value(), way.goal().value());
      Span values = Span.over(DoubleStream.concat(gone, asked), top + BOTTOM, top + TOP);
      return new Frame(
          new Span(way.gone().firstKey(), way.endYear(), LEFT, RIGHT), values, top + BOTTOM + 18);
    }

    double[] at(int year, Figure figure) {
      return new double[] {years.at(year), values.at(figure.value())};
    }
  }

  private static void lines(Svg svg, Chart.Way way, Frame frame) {
    int base = way.gone().firstKey();
    int now = way.gone().lastKey();
    double[] start = frame.at(base, way.gone().get(base));
    double[] newest = frame.at(now, way.gone().get(now));
    double[] goal = frame.at(way.endYear(), way.goal());
    if (way.due().known()) {
      double[] due = frame.at(now, way.due());
      svg.line("path", start, due).line("path", due, goal).dot("due", due, 3);
    }
    svg.line("left", newest, goal);
    double[] before = start;
    for (Map.Entry<Integer, Figure> each : way.gone().entrySet()) {
      double[] here = frame.at(each.getKey(), each.getValue());
      svg.line("growth", before, here);
      before = here;
    }
    svg.dot("point", newest, 3.5);
    svg.line("goal", new double[] {goal[0], goal[1] - 8}, new double[] {goal[0], goal[1] + 8});
  }

  private void labels(Svg svg, Chart.Way way, Frame frame) {
    int base = way.gone().firstKey();
    int now = way.gone().lastKey();
    double[] start = frame.at(base, way.gone().get(base));
    double[] goal = frame.at(way.endYear(), way.goal());
    svg.text("t end", new double[] {start[0] - 6, start[1] + 4}, cell(way.gone().get(base)));
    svg.text("t", new double[] {goal[0] + 6, goal[1] + 4}, cell(way.goal()));
    svg.text("t mid soft", new double[] {start[0], frame.foot()}, Integer.toString(base));
    svg.text("t mid soft", new double[] {goal[0], frame.foot()}, Integer.toString(way.endYear()));
    double here = frame.years().at(now);
    boolean room = here - start[0] > 34 && goal[0] - here > 34;
    if (room) {
      svg.text(
          "t mid strong",
          new double[] {here, frame.foot()},
          now + ": " + cell(way.gone().get(now)));
    }
  }

  private String cell(Figure figure) {
    return wording.cell(figure);
  }
}
