package org.citystats.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citystats.schema.Columns;

/**
 * Makes a snapshot of what a run has written: describes it, reads all of it back, writes the
 * manifest last and gives the folder its name.
 */
final class Sealing {

  private final Store output;
  private final String staging;
  private final Store folder;

  Sealing(Store output, String staging) {
    this.output = output;
    this.staging = staging;
    this.folder = Store.at(output.location(staging));
  }

  /** Writes a file of the snapshot. */
  Written write(String path, Content content) throws IOException {
    return write(path, new Rows("", 0), content);
  }

  /** Writes the rows of a table for spreadsheets. */
  Written export(Columns rows) throws IOException {
    String table = rows.table().name();
    CsvExport csv = new CsvExport(FormulaGuard.ON);
    return write(
        "exports/" + table + ".csv", new Rows(table, rows.size()), out -> csv.write(rows, out));
  }

  private record Rows(String table, long count) {}

  private Written write(String path, Rows rows, Content content) throws IOException {
    FolderName.checkedPath(path);
    HashedOutput out = new HashedOutput(folder.create(path));
    try (out) {
      content.to(out);
    } catch (IOException e) {
      throw Unwritable.at(folder.location(path), e);
    }
    FailPoint.FILE_WRITTEN.reach();
    return out.written(path, rows.table(), rows.count());
  }

  /** The manifest of an edition, whose files are all on disk and read back. */
  Manifest complete(Edition edition, String parent) throws IOException {
    List<Written> files = new ArrayList<>(edition.files());
    files.add(write(Readme.FILE, out -> out.write(bytes(Readme.of(edition)))));
    files.add(write(DataPackage.FILE, out -> out.write(Json.bytes(DataPackage.of(edition)))));
    files.sort(Comparator.comparing(Written::path));
    byte[] account = Json.bytes(edition.run());
    write(RunRecord.FILE, out -> out.write(account));
    write(RunRecord.HASH, out -> out.write(RunRecord.hashOf(account)));
    account(files);
    sync();
    FailPoint.SYNCED.reach();
    readBack(files);
    FailPoint.READ_BACK.reach();
    return new Manifest(edition.id(), parent, files);
  }

  /** Writes the manifest and gives the folder its name. */
  Snapshot name(Manifest manifest, String id) throws IOException {
    write(Manifest.FILE, out -> out.write(manifest.bytes()));
    folder.sync(Manifest.FILE);
    folder.sync("");
    FailPoint.MANIFEST_WRITTEN.reach();
    String path = Snapshots.FOLDER + "/" + id;
    output.rename(staging, path);
    FailPoint.SNAPSHOT_NAMED.reach();
    output.sync(Snapshots.FOLDER);
    FailPoint.SNAPSHOT_SYNCED.reach();
    return new Snapshot(id, output.location(path), Sha256.of(manifest.bytes()), false);
  }

  /** Every file is accounted for; what attempts that died left behind is deleted. */
  private void account(List<Written> files) throws IOException {
    Set<String> known =
        files.stream().map(Written::path).collect(Collectors.toCollection(TreeSet::new));
    if (known.size() < files.size()) {
      throw new BrokenContractException("Cannot seal a snapshot: a file is listed more than once");
    }
    known.addAll(List.of(RunRecord.FILE, RunRecord.HASH));
    for (String path : folder.files("")) {
      if (path.contains(Store.TEMPORARY)) {
        folder.delete(path);
      } else if (!known.contains(path)) {
        throw new BrokenContractException(
            "Cannot seal a snapshot: '%s' is there, expected listed files only".formatted(path));
      }
    }
  }

  private void sync() throws IOException {
    Set<String> folders = new TreeSet<>(Set.of(""));
    for (String path : folder.files("")) {
      folder.sync(path);
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        folders.add(path.substring(0, end));
      }
    }
    for (String path : folders) {
      folder.sync(path);
    }
  }

  private void readBack(List<Written> files) throws IOException {
    List<String> faults = Verification.of(folder, files);
    if (!faults.isEmpty()) {
      throw new IOException(
          "Cannot seal '%s': what is read back is not what was written: %s"
              .formatted(folder.location(""), String.join("; ", faults)));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
