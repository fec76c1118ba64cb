package org.citystats.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;

/**
 * Rows as CSV after RFC 4180: UTF-8 without mark, comma, line ends CR LF, names of columns first.
 * Figures stand in the fewest digits that give them back, absent cells are empty, yes and no are
 * {@code true} and {@code false}.
 *
 * @param guard what happens to texts that look like formulas
 */
public record CsvExport(FormulaGuard guard) {

  private static final String LINE_END = "\r\n";
  private static final Pattern QUOTABLE = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  /** Writes the names of the columns and all rows; the stream stays open. */
  public void write(Columns rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(header(rows));
    List<Texted> columns = rows.all().stream().map(column -> Texted.of(column, guard)).toList();
    StringBuilder line = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      line.setLength(0);
      for (Texted column : columns) {
        line.append(column.cell(row)).append(',');
      }
      line.setLength(line.length() - 1);
      writer.append(line).write(LINE_END);
    }
    writer.flush();
  }

  private static String header(Columns rows) {
    return rows.all().stream()
        .map(column -> column.concept().name())
        .collect(Collectors.joining(",", "", LINE_END));
  }

  /** Cells of a column as text. */
  private interface Texted {

    String cell(int row);

    static Texted of(Column column, FormulaGuard guard) {
      Texted present = present(column, guard);
      return row -> column.isAbsent(row) ? "" : present.cell(row);
    }

    private static Texted present(Column column, FormulaGuard guard) {
      return switch (column.concept().type()) {
        case TEXT -> texts(column, guard);
        case NUMBER -> row -> Decimals.text(column.number(row));
        case WHOLE -> row -> Long.toString(column.whole(row));
        case FLAG -> row -> Boolean.toString(column.flag(row));
      };
    }

    private static Texted texts(Column column, FormulaGuard guard) {
      String[] cells =
          column.words().all().stream()
              .map(text -> quoted(text, guard.guarded(text)))
              .toArray(String[]::new);
      return row -> cells[column.word(row)];
    }

    private static String quoted(String text, String guarded) {
      boolean bare = guarded.equals(text) && !QUOTABLE.matcher(text).find();
      return bare ? text : '"' + guarded.replace("\"", "\"\"") + '"';
    }
  }
}
