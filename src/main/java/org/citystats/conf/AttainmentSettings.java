package org.citystats.conf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * By which rules targets are judged.
 *
 * @param method code of the method whose verdict is the headline; empty for the rules of this house
 * @param onTrack share of the expected progress from which a running target is on track
 * @param rates widths for growth and shares, in ratios: 0.005 is half a percentage point
 * @param levels widths for levels, counts, sums and multiples, as shares of the goal
 * @param durations widths for days, hours, months, as shares of the goal
 * @param ranks widths for places
 */
public record AttainmentSettings(
    String method, double onTrack, Widths rates, Widths levels, Widths durations, Widths ranks) {

  private static final String EXPECTED = "a number of 0 or more";

  /**
   * What counts as about, nearly and exceeded.
   *
   * @param about what "about" allows
   * @param near how far short is still nearly reached
   * @param exceed how far beyond is exceeded
   */
  public record Widths(double about, double near, double exceed) {}

  /** The settings below {@code attainment}. */
  static AttainmentSettings read(SettingsReader reader) {
    return new AttainmentSettings(
        reader.read("attainment.method", "the code of a method", Parsers::text, ""),
        reader.read("attainment.on-track", "a share from 0 to 1", Parsers::share, 0.95),
        widths(reader, "rates", new Widths(0.005, 0.01, 0.01)),
        widths(reader, "levels", new Widths(0.03, 0.05, 0.05)),
        widths(reader, "durations", new Widths(0.05, 0.05, 0.05)),
        widths(reader, "ranks", new Widths(0, 1, 1)));
  }

  private static Widths widths(SettingsReader reader, String kind, Widths usual) {
    String key = "attainment." + kind;
    List<String> otherwise =
        List.of(plain(usual.about()), plain(usual.near()), plain(usual.exceed()));
    List<String> said = reader.list(key, EXPECTED, AttainmentSettings::width, otherwise);
    if (said.size() != otherwise.size()) {
      reader.refuse(key, "holds " + said.size() + " numbers, expected three: about, near, exceed");
      return usual;
    }
    return new Widths(
        Double.parseDouble(said.get(0)),
        Double.parseDouble(said.get(1)),
        Double.parseDouble(said.get(2)));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  private static Optional<String> width(String text) {
    return Parsers.decimal(text).filter(number -> number.signum() >= 0).map(number -> text);
  }
}
