package org.citystats.report.content;

import java.util.List;

/**
 * A whole report.
 *
 * @param language its language
 * @param title its title
 * @param entries what stands below the title
 * @param sections its chapters
 */
public record Document(Language language, Word title, List<Entry> entries, List<Section> sections) {

  /**
   * A line below the title.
   *
   * @param label what it tells
   * @param value its value
   */
  public record Entry(Phrase label, Word value) {}
}
