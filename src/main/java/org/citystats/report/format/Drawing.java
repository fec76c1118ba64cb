package org.citystats.report.format;

import org.citystats.report.content.Chart;

/** Draws charts. */
final class Drawing {

  private final Wording wording;

  Drawing(Wording wording) {
    this.wording = wording;
  }

  /** The markup of a chart. */
  String of(Chart chart) {
    if (chart instanceof Chart.YearBars bars) {
      return new YearBarsDrawing(wording, bars).drawn();
    }
    if (chart instanceof Chart.Bullets bullets) {
      return new BulletsDrawing(wording, bullets).drawn();
    }
    if (chart instanceof Chart.Paths paths) {
      return new PathsDrawing(wording, paths).drawn();
    }
    if (chart instanceof Chart.Ladder ladder) {
      return new LadderDrawing(wording, ladder).drawn();
    }
    if (chart instanceof Chart.Intervals intervals) {
      return new IntervalsDrawing(wording, intervals).drawn();
    }
    return new DotsDrawing(wording, (Chart.Dots) chart).drawn();
  }
}
