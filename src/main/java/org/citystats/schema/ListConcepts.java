package org.citystats.schema;

import static org.citystats.schema.Concepts.flag;
import static org.citystats.schema.Concepts.number;
import static org.citystats.schema.Concepts.text;
import static org.citystats.schema.Concepts.whole;

/** The concepts of code lists, targets as read, and file accounts. */
public final class ListConcepts {

  /** English name. */
  public static final Concept NAME_EN = text("name_en", "English name");

  /** Name in Chinese. */
  public static final Concept NAME_ZH = text("name_zh", "Chinese name");

  /** Name in the language of the sources. */
  public static final Concept NAME = text("name", "Name in the language of the sources");

  /** Administrative level. */
  public static final Concept LEVEL = text("level", "Administrative level");

  /** What it belongs to. */
  public static final Concept PARENT = text("parent", "Code of the area it belongs to");

  /** Validity. */
  public static final Concept FIRST_YEAR = whole("first_year", "First year of the code");

  /** Validity. */
  public static final Concept LAST_YEAR = whole("last_year", "Last year of the code");

  /** Stable key. */
  public static final Concept ENTITY =
      text("entity", "Key that stays through changes of code and name");

  /** Which way is good. */
  public static final Concept DIRECTION = text("direction", "higher, lower or none");

  /** Flow or stock. */
  public static final Concept KIND = text("kind", "flow or stock");

  /** Whether parts add up. */
  public static final Concept ADDITIVE = flag("additive", "Whether parts add up to the whole");

  /** Wording of a promise. */
  public static final Concept QUOTE = text("quote", "A few words that locate the promise");

  /** Strength of a promise. */
  public static final Concept STRENGTH = text("strength", "binding, expected or striving");

  /** Rule of a group. */
  public static final Concept GROUP_RULE = text("group_rule", "How the group is judged");

  /** Comparator of a promise. */
  public static final Concept COMPARATOR =
      text("comparator", "What it is compared with instead of a value");

  /** Upper end. */
  public static final Concept GOAL_HIGH = number("goal_high", "Upper end of between");

  /** Day of adoption. */
  public static final Concept SET_ON = text("set_on", "Date of adoption");

  /** Key of a source. */
  public static final Concept SOURCE = text("source", "Key of the source");

  /** Publisher. */
  public static final Concept PUBLISHER = text("publisher", "Who published it");

  /** Licence. */
  public static final Concept LICENCE = text("licence", "Terms of use");

  /** Address. */
  public static final Concept URL = text("url", "Where it was found");

  /** Encoding. */
  public static final Concept ENCODING = text("encoding", "Character encoding");

  /** Layout. */
  public static final Concept LAYOUT = text("layout", "How the file is laid out");

  /** Hash. */
  public static final Concept SHA256 = text("sha256", "Hash of the bytes of the file");

  /** Length. */
  public static final Concept BYTES = whole("bytes", "Length of the file");

  /** Records. */
  public static final Concept RECORDS = whole("records", "Records; in wide layouts, cells");

  /** Accepted. */
  public static final Concept ACCEPTED = whole("accepted", "Records that became observations");

  /** Rejected. */
  public static final Concept REJECTED = whole("rejected", "Records that did not");

  /** Superseded. */
  public static final Concept SUPERSEDED =
      whole("superseded", "Records replaced by another of the same key and vintage");

  /** Missing. */
  public static final Concept MISSING = whole("missing", "Accepted records without a figure");

  private ListConcepts() {}
}
