package org.citystats.report.format;

import java.util.List;
import java.util.stream.DoubleStream;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Word;

/**
 * One row a target: its name and verdict in words, below them the bar and the mark of the target.
 */
final class BulletsDrawing {

  private static final double WIDTH = 460;
  private static final double ROW = 46;
  private static final double BAR_END = 300;

  private final Wording wording;
  private final Chart.Bullets chart;

  BulletsDrawing(Wording wording, Chart.Bullets chart) {
    this.wording = wording;
    this.chart = chart;
  }

  String drawn() {
    List<Chart.Bullet> bullets = chart.bullets();
    Svg svg = Svg.named(WIDTH, bullets.size() * ROW + 4, wording.say(chart.title()));
    for (int at = 0; at < bullets.size(); at++) {
      row(svg, bullets.get(at), at * ROW);
    }
    return svg.done();
  }

  private void row(Svg svg, Chart.Bullet bullet, double top) {
    String verdict = bullet.verdict().code().replace(' ', '-');
    svg.text("t", new double[] {2, top + 15}, Svg.fit(wording.say(bullet.label()), 300));
    svg.text(
        "t end strong v-" + verdict,
        new double[] {WIDTH - 2, top + 15},
        wording.say(bullet.verdict()));
    double reached = bullet.reached().value();
    double goal = bullet.goal().value();
    Span span = Span.over(DoubleStream.of(0, reached * 1.04, goal * 1.04), 2, BAR_END);
    double zero = span.at(0);
    double end = span.at(reached);
    svg.rectangle("track", new double[] {2, top + 23}, BAR_END - 2, 14);
    svg.rectangle(
        "fill v-" + verdict, new double[] {Math.min(zero, end), top + 26}, Math.abs(end - zero), 8);
    svg.line(
        "goal", new double[] {span.at(goal), top + 20}, new double[] {span.at(goal), top + 40});
    svg.text("t", new double[] {BAR_END + 8, top + 34}, text(bullet));
  }

  private String text(Chart.Bullet bullet) {
    Word goal = new Word.Text(wording.cell(bullet.goal()));
    String target = wording.say(FramePhrases.TARGET_IS.with("x", goal));
    return wording.cell(bullet.reached()) + " · " + target;
  }
}
