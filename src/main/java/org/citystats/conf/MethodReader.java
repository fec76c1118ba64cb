package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
        row.read("weighting", CodeRow.either(Weighting.codes()), Weighting::parse, Weighting.GIVEN),
        row.code("size", words.indicators()));
  }

  private IndexMethods.Scale scale(CodeRow row) {
    IndexMethods.Scale usual = IndexMethods.Scale.USUAL;
    return new IndexMethods.Scale(
        row.read(
            "normalisation",
            CodeRow.either(Normalisation.codes()),
            Normalisation::parse,
            usual.normalisation()),
        number(row, "low", usual.low()),
        number(row, "high", usual.high()),
        row.code("reference", words.areas()),
        one(row, "beyond", IndexMethods.Beyond.values()),
        one(row, "bounds", IndexMethods.Bounds.values()));
  }

  private IndexMethods.Gaps gaps(CodeRow row) {
    IndexMethods.Gaps usual = IndexMethods.Gaps.USUAL;
    for (String group : row.several("impute_within")) {
      if (words.groups().lacks(group)) {
        row.refuse("impute_within", words.groups().reason(group), words.groups().remedy(group));
      }
    }
    return new IndexMethods.Gaps(
        row.read(
            "imputation",
            CodeRow.either(Imputation.codes()),
            Imputation::parse,
            usual.imputation()),
        row.several("impute_within"),
        (int) count(row, "reach", 100, usual.reach()),
        row.read("screen", "a share from 0 to 1", Parsers::share, usual.screen()));
  }

  private static IndexMethods.OutlierRule outliers(CodeRow row) {
    IndexMethods.OutlierRule usual = IndexMethods.OutlierRule.USUAL;
    return new IndexMethods.OutlierRule(
        row.read(
            "treatment", CodeRow.either(Treatment.codes()), Treatment::parse, usual.treatment()),
        (int) count(row, "winsorise", 1000, usual.most()),
        number(row, "skewness", usual.skewness()),
        number(row, "kurtosis", usual.kurtosis()));
  }

  IndexDoubts doubts(CodeRow row) {
    IndexDoubts.Alternatives others =
        new IndexDoubts.Alternatives(
            several(row, "normalisations", Normalisation::parse, Normalisation.codes()),
            several(row, "means", Mean::parse, Mean.codes()),
            several(row, "imputations", Imputation::parse, Imputation.codes()),
            several(row, "treatments", Treatment::parse, Treatment.codes()));
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
        one(row, "precision", IndexDoubts.Precision.values()));
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

  private static <T> List<T> several(
      CodeRow row, String column, Parser<T> parser, List<String> codes) {
    List<T> all = new ArrayList<>();
    for (String word : row.several(column)) {
      Optional<T> known = parser.parse(word);
      known.ifPresent(all::add);
      if (known.isEmpty()) {
        row.refuse(column, "'" + word + "', expected " + CodeRow.either(codes), "");
      }
    }
    return List.copyOf(all);
  }

  /** One of the constants by its name in lower case, the first if the cell is empty. */
  private static <T extends Enum<T>> T one(CodeRow row, String column, T[] values) {
    List<String> codes =
        Stream.of(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return row.read(
        column,
        CodeRow.either(codes),
        text -> Optional.of(codes.indexOf(text)).filter(at -> at >= 0).map(at -> values[at]),
        values[0]);
  }

  static double number(CodeRow row, String column, double otherwise) {
    return row.read(
        column,
        "a number",
        text -> Parsers.decimal(text).map(java.math.BigDecimal::doubleValue),
        otherwise);
  }

  private static long count(CodeRow row, String column, long most, long otherwise) {
    return row.read(column, COUNT + most, Parsers.count(most), otherwise);
  }
}
