package org.citystats.report.format;

import java.util.List;
import java.util.stream.DoubleStream;
import org.citystats.report.content.Chart;

/**
 * Levels as bars below, growth as a line above; each on a band of its own, so no axis is shared.
 */
final class YearBarsDrawing {

  private static final double WIDTH = 340;
  private static final double HEIGHT = 222;
  private static final double LINE_TOP = 38;
  private static final double LINE_BOTTOM = 74;
  private static final double BARS_TOP = 110;
  private static final double BARS_BOTTOM = 192;
  private static final double BAR = 34;

  private final Wording wording;
  private final List<Chart.Year> years;
  private final Svg svg;

  YearBarsDrawing(Wording wording, Chart.YearBars chart) {
    this.wording = wording;
    this.years = chart.years();
    this.svg = Svg.named(WIDTH, HEIGHT, wording.say(chart.title()));
  }

  String drawn() {
    bars();
    line();
    for (int at = 0; at < years.size(); at++) {
      svg.text("t mid soft", new double[] {x(at), HEIGHT - 12}, years.get(at).when().period());
      if (years.get(at).afterBreak()) {
        broken((x(at - 1) + x(at)) / 2);
      }
    }
    return svg.done();
  }

  private double x(int at) {
    return WIDTH / years.size() * (at + 0.5);
  }

  private void bars() {
    DoubleStream levels = years.stream().mapToDouble(year -> year.level().value());
    Span span = Span.over(DoubleStream.concat(DoubleStream.of(0), levels), BARS_BOTTOM, BARS_TOP);
    double zero = span.at(0);
    svg.line("axis", new double[] {4, zero}, new double[] {WIDTH - 4, zero});
    for (int at = 0; at < years.size(); at++) {
      Chart.Year year = years.get(at);
      if (year.level().known()) {
        double top = Math.min(zero, span.at(year.level().value()));
        double height = Math.abs(zero - span.at(year.level().value()));
        String kind = at == years.size() - 1 ? "bar now" : "bar";
        svg.rectangle(kind, new double[] {x(at) - BAR / 2, top}, BAR, height);
        svg.text("t mid", new double[] {x(at), top - 5}, wording.cell(year.level()));
      } else {
        svg.text("t mid soft", new double[] {x(at), zero - 5}, "–");
      }
    }
  }

  /** Points are joined only where both years have a rate; over a gap there is no line. */
  private void line() {
    Span span =
        Span.over(years.stream().mapToDouble(year -> year.growth().value()), LINE_BOTTOM, LINE_TOP);
    for (int at = 0; at < years.size(); at++) {
      if (!years.get(at).growth().known()) {
        continue;
      }
      double[] here = {x(at), span.at(years.get(at).growth().value())};
      if (at > 0 && years.get(at - 1).growth().known() && !years.get(at).afterBreak()) {
        double[] before = {x(at - 1), span.at(years.get(at - 1).growth().value())};
        svg.line("growth", before, here);
      }
      svg.dot("point", here, 3.5);
      String label = wording.numerals().of(years.get(at).growth()).digits();
      String sign = years.get(at).growth().sign();
      svg.text("t mid strong", new double[] {here[0], here[1] - 9}, sign + label);
    }
  }

  private void broken(double x) {
    svg.line("break", new double[] {x, 14}, new double[] {x, BARS_BOTTOM + 6});
    svg.text("t mid break-label", new double[] {x, 10}, wording.say(FramePhrases.BREAK));
  }
}
