package org.citystats.conf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.model.Imputation;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexDoubts.WeightDoubt;
import org.citystats.model.IndexMethods;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;
import org.citystats.model.Weighting;

/** Reads how an index is made and what is uncertain about it from its row of the list. */
final class MethodReader {

  private static final long MOST_DRAWS = 10_000_000L;
  private static final String COUNT = "a whole number from 1 to ";

  private final IndexWords words;

  MethodReader(IndexWords words) {
    this.words = words;
  }

  IndexMethods methods(CodeRow row) {
    return new IndexMethods(
        scale(row),
        gaps(row),
        outliers(row),
        row.one("weighting", Weighting.GIVEN),
        row.code("size", words.indicators()));
  }

  private IndexMethods.Scale scale(CodeRow row) {
    IndexMethods.Scale usual = IndexMethods.Scale.USUAL;
    return new IndexMethods.Scale(
        row.one("normalisation", usual.normalisation()),
        number(row, "low", usual.low()),
        number(row, "high", usual.high()),
        row.code("reference", words.areas()),
        row.one("beyond", usual.beyond()),
        row.one("bounds", usual.bounds()));
  }

  private IndexMethods.Gaps gaps(CodeRow row) {
    IndexMethods.Gaps usual = IndexMethods.Gaps.USUAL;
    for (String group : row.several("impute_within")) {
      if (words.groups().lacks(group)) {
        row.refuse("impute_within", words.groups().reason(group), words.groups().remedy(group));
      }
    }
    return new IndexMethods.Gaps(
        row.one("imputation", usual.imputation()),
        row.several("impute_within"),
        (int) count(row, "reach", 100, usual.reach()),
        row.read("screen", "a share from 0 to 1", Parsers::share, usual.screen()));
  }

  private static IndexMethods.OutlierRule outliers(CodeRow row) {
    IndexMethods.OutlierRule usual = IndexMethods.OutlierRule.USUAL;
    return new IndexMethods.OutlierRule(
        row.one("treatment", usual.treatment()),
        (int) count(row, "winsorise", 1000, usual.most()),
        number(row, "skewness", usual.skewness()),
        number(row, "kurtosis", usual.kurtosis()));
  }

  IndexDoubts doubts(CodeRow row) {
    IndexDoubts.Alternatives others =
        new IndexDoubts.Alternatives(
            several(row, "normalisations", Normalisation.class),
            several(row, "means", Mean.class),
            several(row, "imputations", Imputation.class),
            several(row, "treatments", Treatment.class));
    return new IndexDoubts(
        count(row, "draws", MOST_DRAWS, 10_000),
        count(row, "sensitivity_draws", MOST_DRAWS, 10_000),
        count(row, "seed", Integer.MAX_VALUE, 1),
        (int) count(row, "top", 10_000, 10),
        row.read(
            "weights",
            "any, or uniform:x with x from 0 to 1",
            MethodReader::weights,
            WeightDoubt.NONE),
        others,
        row.one("precision", IndexDoubts.NONE.precision()));
  }

  private static Optional<WeightDoubt> weights(String text) {
    if (text.equals("any")) {
      return Optional.of(new WeightDoubt(WeightDoubt.Kind.ANY, 0));
    }
    return text.startsWith("uniform:")
        ? Parsers.share(text.substring("uniform:".length()))
            .map(spread -> new WeightDoubt(WeightDoubt.Kind.UNIFORM, spread))
        : Optional.empty();
  }

  private static <T extends Enum<T>> List<T> several(CodeRow row, String column, Class<T> type) {
    Constants<T> constants = new Constants<>(type);
    List<T> all = new ArrayList<>();
    for (String word : row.several(column)) {
      Optional<T> known = constants.of(word);
      known.ifPresent(all::add);
      if (known.isEmpty()) {
        row.refuse(column, "'" + word + "', expected " + CodeRow.either(constants.words()), "");
      }
    }
    return List.copyOf(all);
  }

  static double number(CodeRow row, String column, double otherwise) {
    return row.read(
        column, "a number", text -> Parsers.decimal(text).map(BigDecimal::doubleValue), otherwise);
  }

  private static long count(CodeRow row, String column, long most, long otherwise) {
    return row.read(column, COUNT + most, Parsers.count(most), otherwise);
  }
}
