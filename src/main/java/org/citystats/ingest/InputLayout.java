package org.citystats.ingest;

import java.util.Optional;
import org.citystats.model.Source;

/** A way in which offices lay out their tables. */
public interface InputLayout {

  /** The name by which a source declares this layout, such as {@code years-across}. */
  String code();

  /** What the layout looks like, one sentence for readers. */
  String says();

  /** A small file of this layout, as it stands in the documentation. */
  String example();

  /** Why the sheet is not laid out like this; empty if it is. */
  Optional<String> objection(Sheet sheet, Source source);

  /**
   * Whether the sheet says itself that it is laid out like this, so that no other layout is tried
   * even if something stands in the way.
   */
  default boolean claims(Sheet sheet, Source source) {
    return false;
  }

  /** Every figure of the sheet, in reading order; every line is told what it is. */
  void readings(Sheet sheet, Source source, Account account);
}
