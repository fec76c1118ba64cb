package org.citystats.testing;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A frame in the order of its identifiers, with every column nullable: ready to be compared. */
final class Ordered {

  private Ordered() {}

  static Dataset<Row> by(Dataset<Row> frame, String... identifiers) {
    Column[] order =
        Arrays.stream(identifiers).map(name -> functions.col(name).asc()).toArray(Column[]::new);
    Dataset<Row> sorted = order.length == 0 ? frame : frame.orderBy(order);

    return frame.sparkSession().createDataFrame(sorted.collectAsList(), nullable(frame.schema()));
  }

  private static StructType nullable(StructType schema) {
    return new StructType(
        Arrays.stream(schema.fields())
            .map(field -> new StructField(field.name(), field.dataType(), true, field.metadata()))
            .toArray(StructField[]::new));
  }
}
