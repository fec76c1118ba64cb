package org.citystats.report.content;

import java.util.List;

/** A part of a section. */
public sealed interface Block permits Block.Heading, Block.Lead, Block.Listing, Grid, Chart {

  /** A heading within a section. */
  record Heading(Sentence title) implements Block {}

  /** What the section says first. */
  record Lead(Statement statement) implements Block {}

  /** Statements one below the other. */
  record Listing(List<Statement> statements) implements Block {}
}
