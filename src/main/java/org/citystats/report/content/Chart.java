package org.citystats.report.content;

import java.util.List;
import java.util.SortedMap;

/** A picture of figures that stand in a table as well. */
public sealed interface Chart extends Block
    permits Chart.YearBars, Chart.Bullets, Chart.Paths, Chart.Ladder, Chart.Dots, Chart.Intervals {

  /** Anchor. */
  String id();

  /** What it shows. */
  Sentence title();

  /**
   * Levels as bars and growth as a line, year by year; the line has a gap where there is no growth.
   *
   * @param id anchor
   * @param title what it shows
   * @param years from the first to the last
   */
  record YearBars(String id, Sentence title, List<Year> years) implements Chart {}

  /**
   * A year of a chart of levels and growth.
   *
   * @param when the year
   * @param level its level, absent if unknown
   * @param growth growth on the year before, absent if unknown or not comparable
   * @param afterBreak whether levels before it are not comparable
   */
  record Year(Word.When when, Figure level, Figure growth, boolean afterBreak) {}

  /**
   * What was reached as a bar against the target as a mark, each on a scale of its own.
   *
   * @param id anchor
   * @param title what it shows
   * @param bullets from the worst margin to the best
   */
  record Bullets(String id, Sentence title, List<Bullet> bullets) implements Chart {}

  /**
   * A target of a chart of targets.
   *
   * @param label what is promised
   * @param reached what was reached
   * @param goal what was asked
   * @param verdict how it is judged
   */
  record Bullet(Word label, Figure reached, Figure goal, Word.Badge verdict) {}

  /**
   * Targets of several years on their way: the path asked for, the way gone, the pace needed.
   *
   * @param id anchor
   * @param title what it shows
   * @param ways one for each target
   */
  record Paths(String id, Sentence title, List<Way> ways) implements Chart {}

  /**
   * A target of a chart of ways.
   *
   * @param label what is promised
   * @param gone figures from the base to the newest, by year
   * @param due what was due in the year of the newest figure, absent if no path is told
   * @param goal what is asked for at the end
   * @param endYear year of the end
   * @param verdict how it is judged
   */
  record Way(
      Word label,
      SortedMap<Integer, Figure> gone,
      Figure due,
      Figure goal,
      int endYear,
      Word.Badge verdict) {}

  /**
   * Places of areas from period to period.
   *
   * @param id anchor
   * @param title what it shows
   * @param periods from the first to the last
   * @param climbers the areas
   */
  record Ladder(String id, Sentence title, List<Word.When> periods, List<Climber> climbers)
      implements Chart {}

  /**
   * An area of a chart of places.
   *
   * @param label its name
   * @param own whether it is the area of the report
   * @param places its place in each period, 0 where it has none
   */
  record Climber(Word label, boolean own, List<Long> places) {}

  /**
   * Growth of districts as dots, with the whole as a line.
   *
   * @param id anchor
   * @param title what it shows
   * @param whole growth of the whole, absent if unknown
   * @param dots from the fastest to the slowest
   */
  record Dots(String id, Sentence title, Dot whole, List<Dot> dots) implements Chart {}

  /**
   * An area of a chart of dots.
   *
   * @param label its name
   * @param figure its growth
   */
  record Dot(Word label, Figure figure) {}

  /**
   * Places of areas with the places that they may have.
   *
   * @param id anchor
   * @param title what it shows
   * @param intervals from the best to the worst
   */
  record Intervals(String id, Sentence title, List<Interval> intervals) implements Chart {}

  /**
   * An area of a chart of places that may be others.
   *
   * @param label its name
   * @param own whether it is the area of the report
   * @param place its place
   * @param low best place it may have
   * @param high worst place it may have
   */
  record Interval(Word label, boolean own, long place, double low, double high) {}
}
