package org.citystats.ingest;

import java.util.regex.Pattern;

/**
 * What the remark beside a figure says of it: that it is an estimate ({@code 预计数}, {@code
 * estimate}), provisional ({@code 初步核算}, {@code preliminary}), or no figure at all but what was
 * filled in for a missing one ({@code 占位值}, {@code placeholder}).
 */
final class NoteWords {

  private static final Pattern ESTIMATE =
      Pattern.compile("预计|预估|估计数|估算数|(?iu)\\b(?:estimated?|schätzung|estimativa)\\b");
  private static final Pattern PROVISIONAL =
      Pattern.compile("初步|快报|(?iu)\\b(?:provisional|preliminary|vorläufig)\\b");
  private static final Pattern PLACEHOLDER = Pattern.compile("占位|(?iu)\\bplaceholder\\b");

  private NoteWords() {}

  /** The status letters that a remark adds, empty if none. */
  static String letters(String note) {
    return ESTIMATE.matcher(note).find() ? "E" : PROVISIONAL.matcher(note).find() ? "P" : "";
  }

  /** Whether a remark says that its zero stands for a missing figure. */
  static boolean isPlaceholder(String note) {
    return PLACEHOLDER.matcher(note).find();
  }

  /** Whether a remark says nothing of its figure. */
  static boolean isSilent(String note) {
    return letters(note).isEmpty() && !isPlaceholder(note);
  }
}
