package org.citystats.csv;

import java.util.function.Function;

/**
 * What was found in a file, or the reason why the file is refused.
 *
 * @param <T> what is found
 */
public sealed interface Outcome<T> permits Outcome.Found, Outcome.Refused {

  /** Something was found. */
  static <T> Outcome<T> found(T value) {
    return new Found<>(value);
  }

  /** The file is refused. */
  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Whether the file is refused. */
  boolean refused();

  /** What was found; fails with {@link IllegalStateException} if the file is refused. */
  T value();

  /** Why the file is refused; fails with {@link IllegalStateException} if it is not. */
  Refusal refusal();

  /** The next step on what was found; a refusal stays as it is. */
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
    return refused() ? refused(refusal()) : step.apply(value());
  }

  /**
   * Something was found.
   *
   * @param value what was found
   */
  record Found<T>(T value) implements Outcome<T> {

    @Override
    public boolean refused() {
      return false;
    }

    @Override
    public Refusal refusal() {
      throw new IllegalStateException("Cannot tell a refusal: there is none");
    }
  }

  /**
   * The file is refused.
   *
   * @param refusal why
   */
  record Refused<T>(Refusal refusal) implements Outcome<T> {

    @Override
    public boolean refused() {
      return true;
    }

    @Override
    public T value() {
      throw new IllegalStateException(refusal.sentence("the file"));
    }
  }
}
