package org.citystats.model;

import java.io.Serializable;
import java.util.Map;

/**
 * What is declared about the files of one source; an empty word or map means: to be detected.
 *
 * @param code key of the source
 * @param file pattern of the path below the input folder
 * @param layout code of the layout
 * @param encoding name of the character encoding
 * @param delimiter separator of cells, such as {@code ,} or a tab
 * @param quote what encloses cells: {@code "}, {@code '} or {@code none}
 * @param knownOn date at which its figures became known (vintage)
 * @param constants what holds for every reading, by role
 * @param columns header names by role word of the layout
 * @param marks reasons of missing marks, by mark
 * @param flags status letters, by flag of the file
 * @param decimal sign that parts decimals, {@code .} or {@code ,}
 * @param origin who published it, under which licence, where
 */
public record Source(
    String code,
    String file,
    String layout,
    String encoding,
    String delimiter,
    String quote,
    String knownOn,
    Map<Readings.Role, String> constants,
    Map<String, String> columns,
    Map<String, WhyNot> marks,
    Map<String, String> flags,
    String decimal,
    Origin origin)
    implements Serializable {

  /**
   * Who published a source.
   *
   * @param publisher office or person
   * @param licence terms under which it may be used
   * @param url where it was found
   * @param note remark
   */
  public record Origin(String publisher, String licence, String url, String note)
      implements Serializable {

    /** Nothing is declared. */
    public static final Origin UNKNOWN = new Origin("", "", "", "");
  }

  /** A file of which nothing is declared. */
  public static Source undeclared() {
    return new Source(
        "", "", "", "", "", "", "", Map.of(), Map.of(), Map.of(), Map.of(), "", Origin.UNKNOWN);
  }

  /** This source with a decimal sign. */
  public Source withDecimal(String sign) {
    return new Source(
        code, file, layout, encoding, delimiter, quote, knownOn, constants, columns, marks, flags,
        sign, origin);
  }
}
