package org.citystats.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Which places equal scores get. The scores 90, 80, 80, 70 of A, B, C, D have the places
 *
 * <ul>
 *   <li>1, 2, 2, 4 by {@link #MIN}, 1, 3, 3, 4 by {@link #MAX}, 1, 2.5, 2.5, 4 by {@link #AVERAGE},
 *   <li>1, 2, 2, 3 by {@link #DENSE}, 1, 2, 3, 4 by {@link #FIRST}.
 * </ul>
 *
 * @see <a
 *     href="https://commons.apache.org/proper/commons-statistics/commons-statistics-ranking/apidocs/org/apache/commons/statistics/ranking/TiesStrategy.html">Apache
 *     Commons Statistics, TiesStrategy</a>
 */
public enum TieRule {
  /** The best of the places that they fill. */
  MIN {
    @Override
    public double place(Company company) {
      return company.better() + 1.0;
    }
  },
  /** The worst of the places that they fill. */
  MAX {
    @Override
    public double place(Company company) {
      return company.better() + company.equal() + 1.0;
    }
  },
  /** The middle of the places that they fill; it may end in a half. */
  AVERAGE {
    @Override
    public double place(Company company) {
      return company.better() + company.equal() / 2.0 + 1.0;
    }
  },
  /** The place after that of the next better score; no place stays empty. */
  DENSE {
    @Override
    public double place(Company company) {
      return company.betterScores() + 1.0;
    }
  },
  /** One place each, in the order of the codes. */
  FIRST {
    @Override
    public double place(Company company) {
      return company.better() + company.equalBefore() + 1.0;
    }
  };

  /**
   * How a score stands to those of the others.
   *
   * @param better how many others are better
   * @param equal how many others are equal
   * @param equalBefore how many of the equal ones come first by their code
   * @param betterScores how many distinct scores are better
   */
  public record Company(int better, int equal, int equalBefore, int betterScores) {}

  /** The place of a score in company. */
  public abstract double place(Company company);

  /** The word used in settings and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rule of a word; empty if there is none. */
  public static Optional<TieRule> parse(String code) {
    for (TieRule rule : values()) {
      if (rule.code().equals(code)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
