package org.citystats.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citystats.model.Fault;

/** Remarks on a header that was read and yet is not quite as it was declared. */
final class HeaderRemarks {

  private HeaderRemarks() {}

  /** Remarks on the header of a long table. */
  static void of(Row heads, ColumnRoles roles, Account account) {
    if (!roles.cleaned().isEmpty()) {
      warn(
          heads,
          "heads_cleaned",
          "heads "
              + quoted(roles.cleaned())
              + " are read without blanks, capitals, invisible signs",
          account);
    }
    Set<Integer> used = roles.used();
    List<String> unused =
        IntStream.range(0, heads.cells().size())
            .filter(column -> !used.contains(column) && !heads.cell(column).isEmpty())
            .mapToObj(heads::cell)
            .toList();
    unused(heads, unused, account);
  }

  /** Remarks on columns that are read for nothing. */
  static void unused(Row heads, List<String> unused, Account account) {
    if (!unused.isEmpty()) {
      warn(heads, "columns_not_used", "columns " + quoted(unused) + " are not used", account);
    }
  }

  private static void warn(Row heads, String code, String found, Account account) {
    account.warn(
        heads.firstLine(),
        code,
        "%s, line %d: %s".formatted(account.readings().file(), heads.firstLine(), found));
  }

  private static String quoted(List<String> heads) {
    return heads.stream().map(Fault::visible).collect(Collectors.joining("', '", "'", "'"));
  }
}
