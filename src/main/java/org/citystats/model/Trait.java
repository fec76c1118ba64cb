package org.citystats.model;

/** What makes sense of a measure of targets; the measure itself says which of these hold. */
public enum Trait {
  /** A path leads from a base to it. */
  WAY,
  /** Its way may be geometric: it begins at something, not at nothing. */
  GEOMETRIC,
  /** It counts from a base period. */
  BASE,
  /** Its base may be the value of a scenario for the same period. */
  SCENARIO,
  /** A rise or a fall of it can be promised without a number. */
  RISE,
  /** It can be asked for in each year of a span, or at every date. */
  EACH_YEAR,
  /** It can be compared with another quantity. */
  COMPARED,
  /** Its mean or median over a group of areas says something. */
  AVERAGED,
  /** It is a place among peers. */
  AMONG_PEERS,
  /** It makes no sense unless one way is better. */
  DIRECTED,
  /** Its number is a share of the whole, 0 to 1. */
  SHARE,
  /** It has a size; without it only a yes or no. */
  SIZED
}
