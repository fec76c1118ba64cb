package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Target;

/**
 * The targets of a project.
 *
 * @param targets one for each row, in the order of the rows; numbers in base units
 * @param remarks what is remarkable though it is no fault
 * @param described indicators that metadata describe though no list names them
 */
public record Targets(List<Target> targets, List<TargetRemark> remarks, List<Described> described) {

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
    TargetForms forms = new TargetForms(files, lists, words.whole(), faults);
    List<CodeRow> rows = new ArrayList<>();
    paths.forEach(path -> rows.addAll(forms.rows(path)));
    TargetReader reader = new TargetReader(lists, words, forms.described());
    List<Promised> promised =
        rows.stream().map(row -> new Promised(row, reader.target(row))).toList();
    List<Promised> ruled = new TargetChecks(promised).ruled();
    faults.close("the targets in " + String.join(", ", paths));
    return new Targets(
        ruled.stream().map(Promised::target).toList(),
        new TargetRemarks(ruled, lists, words).all(),
        forms.described());
  }
}
