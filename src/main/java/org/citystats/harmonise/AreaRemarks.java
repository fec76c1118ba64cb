package org.citystats.harmonise;

import java.util.Optional;
import org.citystats.model.Area;
import org.citystats.model.Fault;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;

/** Remarks on areas that were found by something else than their code or name as it stands. */
final class AreaRemarks {

  private AreaRemarks() {}

  /** A remark on how the area of a reading was found, if there is one to make. */
  static Optional<Fault> of(Readings readings, int row, String area) {
    String code = readings.word(row, Role.REF_AREA);
    if (!code.isEmpty()) {
      return !code.equals(area) && AreaCode.repaired(code).equals(area)
          ? Optional.of(remark(readings, row, "code_repaired", code, "is read as " + area))
          : Optional.empty();
    }
    String name = readings.word(row, Role.AREA_NAME);
    return area.equals(Area.WHOLE) && AreaCode.isTotal(name)
        ? Optional.of(
            remark(
                readings, row, "total_row", name, "is the total of the table, area '" + area + "'"))
        : Optional.empty();
  }

  private static Fault remark(
      Readings readings, int row, String code, String word, String becomes) {
    long line = readings.firstLine(row);
    String reason = "%s, line %d: '%s' %s".formatted(readings.file(), line, word, becomes);
    return new Fault(readings.file(), line, line, 0, -1, code, reason, "", "");
  }
}
