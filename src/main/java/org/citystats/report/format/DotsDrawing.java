package org.citystats.report.format;

import java.util.List;
import java.util.stream.DoubleStream;
import org.citystats.report.content.Chart;

/** One row a district: its name, a dot at its growth; the whole is a line through all rows. */
final class DotsDrawing {

  private static final double WIDTH = 460;
  private static final double LEFT = 150;
  private static final double RIGHT = 400;
  private static final double ROW = 24;
  private static final double TOP = 34;

  private final Wording wording;
  private final Chart.Dots chart;

  DotsDrawing(Wording wording, Chart.Dots chart) {
    this.wording = wording;
    this.chart = chart;
  }

  String drawn() {
    List<Chart.Dot> dots = chart.dots();
    double bottom = TOP + dots.size() * ROW;
    Svg svg = Svg.named(WIDTH, bottom + 8, wording.say(chart.title()));
    DoubleStream values = dots.stream().mapToDouble(dot -> dot.figure().value());
    double whole = chart.whole().figure().value();
    Span span = Span.over(DoubleStream.concat(values, DoubleStream.of(whole, 0)), LEFT, RIGHT);
    svg.line("axis", new double[] {span.at(0), TOP - 6}, new double[] {span.at(0), bottom});
    svg.text("t mid soft", new double[] {span.at(0), TOP - 12}, "0");
    if (chart.whole().figure().known()) {
      double x = span.at(whole);
      svg.line("mean", new double[] {x, TOP - 6}, new double[] {x, bottom});
      String label =
          wording.say(chart.whole().label()) + " " + wording.cell(chart.whole().figure());
      svg.text("t mid strong own-label", new double[] {Math.min(x, WIDTH - 70), 12}, label);
    }
    for (int at = 0; at < dots.size(); at++) {
      row(
          svg,
          dots.get(at),
          new double[] {span.at(dots.get(at).figure().value()), TOP + at * ROW + 12});
    }
    return svg.done();
  }

  private void row(Svg svg, Chart.Dot dot, double[] at) {
    svg.line("rule", new double[] {LEFT, at[1]}, new double[] {RIGHT, at[1]});
    svg.text("t", new double[] {2, at[1] + 4}, Svg.fit(wording.say(dot.label()), LEFT - 30));
    svg.dot("point", at, 5);
    svg.text("t", new double[] {at[0] + 10, at[1] + 4}, wording.cell(dot.figure()));
  }
}
