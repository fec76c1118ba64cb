package org.citystats.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.citystats.schema.Concept;
import org.citystats.schema.Table;

/** The structure of a table in the words of Parquet. */
final class ParquetStructure {

  /** Version of the structure of all tables; raised when a column changes its meaning or goes. */
  static final String CONTRACT = "1";

  private ParquetStructure() {}

  /**
   * The columns of a table in their order: text as UTF-8 string, figures as double, whole numbers
   * as int64, yes or no as boolean; identifiers required, all others optional.
   */
  static MessageType of(Table table) {
    List<Type> fields = new ArrayList<>();
    for (Concept concept : table.columns()) {
      boolean named = table.identifiers().contains(concept);
      fields.add(field(concept, named ? Repetition.REQUIRED : Repetition.OPTIONAL));
    }
    return new MessageType(table.name(), fields);
  }

  /** What a file says of itself: table, version of the structure, what each column tells. */
  static Map<String, String> metadata(Table table) {
    Map<String, Object> says = new LinkedHashMap<>();
    table.columns().forEach(concept -> says.put(concept.name(), concept.says()));
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("citystats.table", table.name());
    metadata.put("citystats.contract", CONTRACT);
    metadata.put("citystats.says", table.says());
    metadata.put("citystats.columns", Json.text(says));
    return metadata;
  }

  private static PrimitiveType field(Concept concept, Repetition repetition) {
    return switch (concept.type()) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(concept.name());
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(concept.name());
      case WHOLE -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(concept.name());
      case FLAG -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(concept.name());
    };
  }
}
