package org.citystats.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.schema.Columns;

/** One run as a night would have it, in this process or in one of its own. */
final class Night {

  private static final int HELD = 75;

  private Night() {}

  /**
   * Arguments: output, number of the edition, {@code wait} to hold the output until told to go on.
   */
  public static void main(String[] arguments) throws IOException {
    String run = "run-" + arguments[1];
    try (Publication publication = open(arguments[0], run)) {
      if (arguments.length > 2) {
        System.out.println("held");
        System.in.read();
      }
      publish(publication, Integer.parseInt(arguments[1]));
      publication.prune(2);
      publication.record(account(run));
    } catch (OutputHeldException e) {
      System.out.println(e.getMessage());
      System.exit(HELD);
    }
  }

  static Publication open(String output, String run) throws IOException {
    return Publication.open(output, new Holder(run, "2019-01-16T02:00:00Z"));
  }

  static Snapshot publish(Publication publication, int number) throws IOException {
    Snapshot snapshot = publication.seal(edition(publication, number));
    publication.publish(snapshot);
    return snapshot;
  }

  static Edition edition(Publication publication, int number) throws IOException {
    Columns rows =
        Observed.none()
            .level("220100", "gdp", "2018", number)
            .level("长春", "gdp", "2018", Double.NaN)
            .rows();
    List<Written> files = new ArrayList<>();
    files.add(publication.tables().write(rows, "observations", 0));
    files.add(publication.export(rows));
    files.add(publication.write("report/index.html", out -> out.write(page(number))));
    List<Origin> origins =
        List.of(
            new Origin(
                "统计公报 | 2018", "Bureau <of> Statistics", "CC BY 4.0", "https://example.org/"));
    return new Edition("edition-" + number, files, origins, account("run-" + number));
  }

  static Map<String, Object> account(String run) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("run_id", run);
    account.put("status", "published");
    account.put("exit_code", 0);
    account.put("files", List.of(Map.of("path", "国内生产总值.csv")));
    account.put("as_of", null);
    return account;
  }

  private static byte[] page(int number) {
    return ("<p>Edition " + number + "</p>").getBytes(StandardCharsets.UTF_8);
  }
}
