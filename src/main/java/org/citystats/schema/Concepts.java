package org.citystats.schema;

/**
 * The concepts of figures, in the words of SDMX where it has one; those of lists are {@link
 * ListConcepts}.
 */
public final class Concepts {

  /** Where: code of a city or of one of its districts. */
  public static final Concept REF_AREA = text("ref_area", "Code of the area");

  /** What is measured. */
  public static final Concept INDICATOR = text("indicator", "Code of the indicator");

  /** Which part of it. */
  public static final Concept BREAKDOWN =
      text("breakdown", "Further dimensions, name=value joined by ';'; empty for the total");

  /** Level, growth and so on. */
  public static final Concept MEASURE = text("measure", "What is told about the indicator");

  /** At which prices or on which scope. */
  public static final Concept BASIS =
      text("basis", "Price basis: nominal, real, comparable; empty if not stated");

  /** When. */
  public static final Concept TIME_PERIOD = text("time_period", "Period");

  /** What was known when. */
  public static final Concept VINTAGE =
      text("vintage", "Date at which the figure became known; empty if unknown");

  /** The figure. */
  public static final Concept OBS_VALUE = number("obs_value", "Figure in base units");

  /** In which unit. */
  public static final Concept UNIT_MEASURE =
      text("unit_measure", "Unit: ratio for rates and shares, pp for their changes (0.023 = 2.3)");

  /** How sure. */
  public static final Concept OBS_STATUS =
      text("obs_status", "SDMX letters: A normal, B break, E estimated, P provisional, ...");

  /** How the printed figure stands to the true one. */
  public static final Concept BOUND =
      text("bound", "Empty, or >=, >, <=, <, ~, up, down where a bound is printed");

  /** What is printed. */
  public static final Concept VALUE_TEXT = text("value_text", "The figure as printed");

  /** From which file. */
  public static final Concept SOURCE_FILE =
      text("source_file", "File, by its path below the input folder");

  /** From which line. */
  public static final Concept SOURCE_LINE = whole("source_line", "First line of the record");

  /** From which column. */
  public static final Concept SOURCE_COLUMN = whole("source_column", "Column in the file, from 1");

  /** Whether a figure is the one in force. */
  public static final Concept IN_USE =
      flag("in_use", "Whether this vintage is the newest known, and so the one computed with");

  /** First line of a record. */
  public static final Concept FIRST_LINE = whole("first_line", "First line of the record, from 1");

  /** Last line of a record. */
  public static final Concept LAST_LINE = whole("last_line", "Last line of the record");

  /** Where a record begins. */
  public static final Concept BYTE_OFFSET =
      whole("byte_offset", "Where the record begins in the file, in bytes; empty if unknown");

  /** A kind of fault. */
  public static final Concept CODE = text("code", "Code of the finding");

  /** Why. */
  public static final Concept REASON = text("reason", "What was found and what was expected");

  /** What to do. */
  public static final Concept HINT = text("hint", "What to do about it");

  /** What stands in the file. */
  public static final Concept RAW_TEXT = text("raw_text", "What stands there, cut at 1,000");

  /** How often. */
  public static final Concept COUNT = whole("count", "How often");

  /** Against which period. */
  public static final Concept BASE_PERIOD = text("base_period", "Period compared with");

  /** Who says so. */
  public static final Concept ORIGIN =
      text("origin", "computed from levels, or printed by the office");

  /** A growth figure. */
  public static final Concept GROWTH =
      number("growth", "Growth as a ratio (0.062 = 6.2 %), or a change in its unit");

  /** Lower end of a figure. */
  public static final Concept GROWTH_LOW =
      number("growth_low", "Smallest growth that the interval allows; empty if unknown or open");

  /** Upper end of a figure. */
  public static final Concept GROWTH_HIGH =
      number("growth_high", "Largest growth that the interval allows; empty if unknown or open");

  /** What the ends of a figure stand for. */
  public static final Concept INTERVAL =
      text(
          "interval",
          "What growth_low and growth_high allow for: rounding (of the printed digits), or"
              + " confidence (95 %)");

  /** How a break was bridged. */
  public static final Concept BRIDGE =
      text("bridge", "What made levels comparable across a break; empty where there is none");

  /** The area whose parts are looked at. */
  public static final Concept WHOLE_AREA =
      text("whole_area", "Code of the area whose parts are compared with one another");

  /** A spatial figure. */
  public static final Concept SPREAD = number("value", "The figure, in unit_measure");

  /** Lower end of a spatial figure. */
  public static final Concept SPREAD_LOW =
      number("value_low", "Lower end of its interval of 95 %; empty where there is none");

  /** Upper end of a spatial figure. */
  public static final Concept SPREAD_HIGH =
      number("value_high", "Upper end of its interval of 95 %; empty where there is none");

  /** How many parts. */
  public static final Concept PARTS = whole("parts", "How many parts have a value");

  /** Why a figure is absent. */
  public static final Concept WHY_NOT =
      text("why_not", "Why there is no figure; empty where there is one");

  /** Among whom. */
  public static final Concept PEER_GROUP = text("peer_group", "Areas compared with one another");

  /** What is ranked. */
  public static final Concept SCORE = number("score", "The value that is ranked");

  /** Which place. */
  public static final Concept RANK = whole("rank", "Place, 1 is best; ties share the best place");

  /** Among how many. */
  public static final Concept PEERS = whole("peers", "How many peers have a value");

  /** With how many others. */
  public static final Concept TIED = whole("tied", "How many other peers share the place");

  /** Place as a share. */
  public static final Concept PERCENTILE =
      number("percentile", "(peers - rank) / (peers - 1): 1 is best, 0 is last");

  /** Place as a quarter. */
  public static final Concept QUARTILE = whole("quartile", "1 is the best quarter of the places");

  /** Places gained. */
  public static final Concept RANK_CHANGE =
      whole("rank_change", "Places gained since the period before; negative if lost");

  /** Way to the next better. */
  public static final Concept DISTANCE_TO_NEXT =
      number("distance_to_next", "Difference to the next better score; empty for the best");

  /** Key of a target. */
  public static final Concept TARGET_ID = text("target_id", "Key of the target or of its group");

  /** By which rules. */
  public static final Concept METHOD = text("method", "Rules by which it is judged");

  /** What was reached. */
  public static final Concept REACHED = number("reached", "What was reached, in unit_measure");

  /** What was asked. */
  public static final Concept GOAL = number("goal", "What was asked, in unit_measure");

  /** By how much. */
  public static final Concept MARGIN =
      number("margin", "Reached beyond goal in the wanted direction; negative if short");

  /** How much of it. */
  public static final Concept RATIO = number("ratio", "Reached over goal, where it makes sense");

  /** The judgement. */
  public static final Concept VERDICT =
      text("verdict", "exceeded, achieved, nearly, missed, on track, off track, not measurable");

  /** How far. */
  public static final Concept PROGRESS = number("progress", "Share of the way from the base");

  /** How far it should be. */
  public static final Concept EXPECTED_PROGRESS =
      number("expected_progress", "Share of the way that the path asks by now");

  /** What is left to do. */
  public static final Concept REQUIRED_PACE =
      number("required_pace", "Yearly rate needed for the rest");

  /** Where it leads. */
  public static final Concept PROJECTED = number("projected", "Value projected for the end");

  /** State of knowledge. */
  public static final Concept AS_OF = text("as_of", "State of knowledge of the figure");

  /** With which others. */
  public static final Concept GROUP_ID =
      text("group_id", "Group of targets judged together; empty if alone");

  /** What a reader must know. */
  public static final Concept REMARK = text("remark", "What to know beside the figure, codes");

  /** How asked. */
  public static final Concept OP = text("op", "How reached and goal are compared");

  /** Whether it is a target. */
  public static final Concept IS_TARGET =
      flag("is_target", "No where the number belongs to the name of a programme");

  private Concepts() {}

  static Concept text(String name, String says) {
    return new Concept(name, ColumnType.TEXT, says);
  }

  static Concept number(String name, String says) {
    return new Concept(name, ColumnType.NUMBER, says);
  }

  static Concept whole(String name, String says) {
    return new Concept(name, ColumnType.WHOLE, says);
  }

  static Concept flag(String name, String says) {
    return new Concept(name, ColumnType.FLAG, says);
  }
}
