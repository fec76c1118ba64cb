package org.citystats.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.conf.ListHeads;
import org.citystats.ingest.FileName;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.FileLedger;
import org.citystats.model.Indicator;

/**
 * The texts of a new project: its settings, the line of each file, the code lists, the head of the
 * list of targets.
 *
 * @param inputs where the exports lie
 * @param exclude patterns of files that are none
 * @param detected what was detected in them
 */
record NewProject(List<String> inputs, List<String> exclude, DetectedFiles detected) {

  /** The texts by their paths below the folder of the project. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("conf/citystats.yaml", settings());
    texts.put("conf/sources.csv", sources());
    texts.put("conf/areas.csv", areas());
    List<AreaName> shared = detected.words().sharedNames();
    if (!shared.isEmpty()) {
      texts.put("conf/names/areas.csv", names(shared));
    }
    texts.put("conf/indicators.csv", indicators());
    texts.put("conf/targets.csv", ListHeads.targets() + "\n");
    return texts;
  }

  private String settings() {
    return """
        # Settings of a run, written from what was detected. Paths count from the folder of this file.

        # Files and folders with exports. Every file below them is read or refused with a reason.
        input:
        %s
        # Files that are no exports, as patterns on the path below the input folder.
        exclude: [%s]

        # Where results go.
        output: ../out

        # Folder of the code lists; sources.csv holds each file to what was detected in it.
        codes: .

        # Promises to be judged, one bound a row; columns as in the head of the file.
        targets: [targets.csv]

        # What the report puts first; codes as in areas.csv and indicators.csv.
        # headline:
        #   area: "..."
        #   indicators: [...]
        """
        .formatted(
            inputs.stream().map(NewProject::entry).collect(Collectors.joining()),
            exclude.stream().map(NewProject::quoted).collect(Collectors.joining(", ")));
  }

  private static String entry(String input) {
    boolean remote = input.matches("[a-z][a-z0-9+.-]*:.*");
    String path = remote ? input : Path.of(input).toAbsolutePath().normalize().toString();
    return "  - " + quoted(path) + "\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String sources() {
    Rows rows =
        new Rows(
            "source,file,layout,encoding,delimiter,quote,known_on,publisher,licence,area,parent_area,indicator,period,unit,columns,marks,flags,decimal,note");
    Set<String> codes = new HashSet<>();
    for (FileLedger file : detected.taken()) {
      String code = FileName.bare(file.file());
      for (int number = 2; !codes.add(code); number++) {
        code = FileName.bare(file.file()) + "-" + number;
      }
      rows.add(
          Map.of(
              "source", code,
              "file", FileName.glob(file.file()),
              "layout", file.layout(),
              "encoding", file.encoding(),
              "note", "detected"));
    }
    return rows.text();
  }

  private String areas() {
    Rows rows = new Rows("ref_area,name,parent,aliases");
    for (Area area : detected.words().areas()) {
      rows.add(area.code(), area.name(), area.parent(), String.join("|", area.aliases()));
    }
    return rows.text();
  }

  private static String names(List<AreaName> shared) {
    Rows rows = new Rows("name,parent,ref_area");
    shared.forEach(name -> rows.add(name.name(), name.parent(), name.area()));
    return rows.text();
  }

  private String indicators() {
    Rows rows = new Rows("indicator,name_en,unit,direction");
    for (Indicator indicator : detected.words().indicators()) {
      String unit = indicator.unit().isEmpty() ? ListHeads.UNSTATED : indicator.unit();
      rows.add(indicator.code(), indicator.nameEn(), unit, "none");
    }
    return rows.text();
  }

  /** A list as CSV. */
  private static final class Rows {

    private final List<String> heads;
    private final List<String> lines = new ArrayList<>();

    Rows(String heads) {
      this.heads = List.of(heads.split(","));
      lines.add(heads);
    }

    /** Adds a row of cells by their heads; the others stay empty. */
    void add(Map<String, String> cells) {
      add(heads.stream().map(head -> cells.getOrDefault(head, "")).toArray(String[]::new));
    }

    void add(String... cells) {
      lines.add(Stream.of(cells).map(FileName::quoted).collect(Collectors.joining(",")));
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }
  }
}
