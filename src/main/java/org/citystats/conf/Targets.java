package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Target;

/**
 * The targets of a project.
 *
 * @param targets one for each row, in the order of the rows; numbers in base units
 * @param remarks what is remarkable though it is no fault
 */
public record Targets(List<Target> targets, List<TargetRemark> remarks) {

  /** The remarks, one sentence each. */
  public List<String> warnings() {
    return remarks.stream().map(TargetRemark::sentence).toList();
  }

  /**
   * The targets of files. Codes are compared with the lists that are there, words with those given;
   * units are converted exactly, what a row leaves out is taken from its indicator.
   *
   * <p>Fails with {@link org.citystats.model.InvalidSettingsException} that names all faults of all
   * files.
   */
  public static Targets read(
      List<String> paths, ProjectFiles files, CodeLists lists, TargetWords words) {
    ListFaults faults = new ListFaults();
    TargetReader reader = new TargetReader(lists, words);
    List<Promised> rows = new ArrayList<>();
    for (String path : paths) {
      if (files.read(path).isEmpty()) {
        faults.add(path, "there is no such file, expected a list of targets", "");
      }
      String name = path.substring(path.lastIndexOf('/') + 1);
      new ListReader(files, faults)
          .read(name, path, TargetReader.HEADER)
          .rows()
          .forEach(row -> rows.add(new Promised(row, reader.target(row))));
    }
    List<Promised> ruled = new TargetChecks(rows).ruled();
    faults.close("the targets in " + String.join(", ", paths));
    return new Targets(
        ruled.stream().map(Promised::target).toList(), new TargetRemarks(ruled, lists).all());
  }
}
