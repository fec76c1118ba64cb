package org.citystats.publish;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators.BinaryColumn;
import org.apache.parquet.io.api.Binary;
import org.citystats.schema.Concept;
import org.citystats.schema.Selection;

/** Tells a reader of Parquet which rows are asked for, so that it passes over what has none. */
final class PageFilter {

  private PageFilter() {}

  /** How to read the rows of a selection. */
  static ParquetReadOptions of(Selection selection) {
    ParquetReadOptions.Builder options = ParquetReadOptions.builder();
    Optional<FilterPredicate> asked =
        selection.texts().entrySet().stream()
            .map(column -> anyOf(column.getKey(), column.getValue()))
            .reduce(FilterApi::and);
    asked.ifPresent(filter -> options.withRecordFilter(FilterCompat.get(filter)));
    return options.build();
  }

  private static FilterPredicate anyOf(Concept concept, Set<String> texts) {
    BinaryColumn column = FilterApi.binaryColumn(concept.name());
    Set<Binary> values = texts.stream().map(Binary::fromString).collect(Collectors.toSet());
    return values.size() == 1
        ? FilterApi.eq(column, values.iterator().next())
        : FilterApi.in(column, values);
  }
}
