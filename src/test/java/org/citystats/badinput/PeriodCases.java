package org.citystats.badinput;

import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.reject;

import java.util.ArrayList;
import java.util.List;
import org.citystats.badinput.Bad.Check;

/** Cases 59 to 64 and 126: what stands where a year is expected. */
final class PeriodCases {

  /** A file with a year that can be read and others that cannot. */
  private static Bad years(int number, String says, String... years) {
    List<String> lines = new ArrayList<>(List.of("area,year,value", "Aberg,2018,1"));
    List<Check> checks = new ArrayList<>(List.of(publish(1, years.length)));
    for (int i = 0; i < years.length; i++) {
      lines.add("Aberg,\"" + years[i] + "\",2");
      checks.add(reject("not_a_period", 3 + i, "gdp.csv, line " + (3 + i), "'" + years[i] + "'"));
    }
    return Bad.of(number, says)
        .gdp(lines.toArray(String[]::new))
        .expect(checks.toArray(Check[]::new));
  }

  static final List<Bad> ALL =
      List.of(
          years(59, "a year with decimals", "2023.0"),
          years(60, "words and parts of years", "23", "2023-24", "FY2023", "2023 (p)"),
          years(61, "years that cannot be", "0", "1066", "3000", "20233", "-2023")
              .expect(
                  reject("not_a_period", 4, "'1066' is no period of figures", "from 1800 to 2150")),
          years(62, "digits of other scripts", "٢٠٢٣", "２０２３"),
          years(63, "a year with a thousands sign", "2,023"),
          years(64, "the day number of a spreadsheet", "45292")
              .expect(reject("not_a_period", 3, "day number of a spreadsheet", "2024-01-01")),
          Bad.of(126, "years with their Chinese word")
              .gdp("area,year,value", "Aberg,2018年,1", "Aberg,2019年度,2")
              .expect(publish(2, 0), figure("Aberg", "2018", 1), figure("Aberg", "2019", 2)),
          years(126, "what is no single year", "2021-2023", "十四五", "二〇二三年", "合计"));

  private PeriodCases() {}
}
