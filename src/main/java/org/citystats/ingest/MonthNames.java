package org.citystats.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as offices write them, in English, German, French, Spanish, Portuguese and Chinese. */
final class MonthNames {

  /** The names of each month, in order. */
  private static final String[] NAMES = {
    "jan january januar jän jänner janvier janv ene enero janeiro",
    "feb february februar févr février fev febrero fevereiro",
    "mar march mär märz mrz mars marzo março",
    "apr april avr avril abr abril",
    "may mai mayo maio",
    "jun june juni juin junio junho",
    "jul july juli juil juillet julio julho",
    "aug august août agosto ago",
    "sep sept september septembre septiembre setembro set",
    "oct october okt oktober octobre octubre outubro out",
    "nov november novembre noviembre novembro",
    "dec december dez dezember déc décembre dic diciembre dezembro"
  };

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (int month = 0; month < NAMES.length; month++) {
      for (String name : NAMES[month].split(" ")) {
        NUMBERS.put(name, month + 1);
      }
    }
  }

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})月");

  private MonthNames() {}

  /** The number of the month that a word names, 1 to 12, if it names one. */
  static Optional<Integer> of(String word) {
    Matcher numbered = NUMBERED.matcher(word);
    if (numbered.matches()) {
      int month = Integer.parseInt(numbered.group(1));
      return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
    }
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(NUMBERS.get(bare.toLowerCase(Locale.ROOT)));
  }
}
