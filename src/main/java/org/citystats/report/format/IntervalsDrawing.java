package org.citystats.report.format;

import java.util.List;
import org.citystats.report.content.Chart;

/** One row an area: its name, a bar over the places it may have, a dot at its place. */
final class IntervalsDrawing {

  private static final double WIDTH = 460;
  private static final double LEFT = 150;
  private static final double RIGHT = 430;
  private static final double ROW = 20;
  private static final double TOP = 26;
  private static final double THICK = 8;

  private final Wording wording;
  private final Chart.Intervals chart;

  IntervalsDrawing(Wording wording, Chart.Intervals chart) {
    this.wording = wording;
    this.chart = chart;
  }

  String drawn() {
    List<Chart.Interval> rows = chart.intervals();
    double bottom = TOP + rows.size() * ROW;
    double last = rows.stream().mapToDouble(Chart.Interval::high).max().orElse(1);
    double first = rows.stream().mapToDouble(Chart.Interval::low).min().orElse(1);
    Span span = new Span(first, Math.max(first + 1, last), LEFT, RIGHT);
    Svg svg = Svg.named(WIDTH, bottom + 8, wording.say(chart.title()));
    svg.line("axis", new double[] {LEFT, TOP - 6}, new double[] {LEFT, bottom});
    svg.text("t mid soft", new double[] {LEFT, TOP - 10}, Svg.number(first));
    svg.text("t mid soft", new double[] {span.at(span.high()), TOP - 10}, Svg.number(span.high()));
    for (int at = 0; at < rows.size(); at++) {
      row(svg, rows.get(at), span, TOP + at * ROW + 10);
    }
    return svg.done();
  }

  private void row(Svg svg, Chart.Interval row, Span span, double y) {
    String name = Svg.fit(wording.say(row.label()), LEFT - 30);
    svg.text(row.own() ? "t strong own-label" : "t", new double[] {2, y + 4}, name);
    double from = span.at(row.low());
    double width = Math.max(1, span.at(row.high()) - from);
    svg.rectangle("bar", new double[] {from, y - THICK / 2}, width, THICK);
    svg.dot("point", new double[] {span.at(row.place()), y}, 3.5);
  }
}
