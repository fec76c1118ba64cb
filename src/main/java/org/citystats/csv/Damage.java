package org.citystats.csv;

/** Walks along the places that could not be decoded. */
final class Damage {

  private final int[] places;
  private int next;

  Damage(int[] places) {
    this.places = places;
  }

  /** The first place from one position up to another, -1 if none; positions ascend call by call. */
  int within(int from, int to) {
    while (next < places.length && places[next] < from) {
      next++;
    }
    return next < places.length && places[next] < to ? places[next] : -1;
  }
}
