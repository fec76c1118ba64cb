package org.citystats.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Whether a snapshot is still what was sealed. */
public final class Verification {

  private final Store snapshot;

  private Verification(Store snapshot) {
    this.snapshot = snapshot;
  }

  /** What is wrong with the snapshot at a location, a sentence a file; nothing if it is whole. */
  public static List<String> of(String location) throws IOException {
    Verification verification = new Verification(Store.at(location));
    if (!verification.snapshot.exists(Manifest.FILE)) {
      return List.of("Cannot verify '%s': found no %s".formatted(location, Manifest.FILE));
    }
    Manifest manifest;
    try {
      manifest = Manifest.of(verification.snapshot);
    } catch (IOException | BrokenContractException e) {
      return List.of(e.getMessage());
    }
    try {
      return verification.of(manifest);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The same, and whether its manifest is the one that was published. */
  public static List<String> of(Snapshot published) throws IOException {
    List<String> faults = new ArrayList<>(of(published.location()));
    Store store = Store.at(published.location());
    if (store.exists(Manifest.FILE)) {
      String found = hash(store, Manifest.FILE);
      if (!found.equals(published.manifest())) {
        faults.add(changed(Manifest.FILE, found, published.manifest()));
      }
    }
    return faults;
  }

  /** What differs between files as they were written and as they are read back. */
  static List<String> of(Store snapshot, List<Written> files) {
    Verification verification = new Verification(snapshot);
    return verification.faults(files);
  }

  private List<String> of(Manifest manifest) throws IOException {
    List<String> faults = new ArrayList<>(faults(manifest.files()));
    faults.addAll(account());
    Set<String> known =
        manifest.files().stream().map(Written::path).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(List.of(Manifest.FILE, RunRecord.FILE, RunRecord.HASH));
    for (String path : snapshot.files("")) {
      if (!known.contains(path)) {
        faults.add("'%s' is not in the manifest".formatted(path));
      }
    }
    return faults;
  }

  private List<String> faults(List<Written> files) {
    return files.parallelStream().map(this::fault).filter(Objects::nonNull).toList();
  }

  /** What is wrong with a file, {@code null} if nothing. */
  private String fault(Written file) {
    try {
      String found = hash(snapshot, file.path());
      if (!found.equals(file.sha256())) {
        return changed(file.path(), found, file.sha256());
      }
      long rows = file.isTable() ? rows(file.path()) : file.rows();
      return rows == file.rows()
          ? null
          : "'%s' holds %d rows, expected %d".formatted(file.path(), rows, file.rows());
    } catch (NoSuchFileException | FileNotFoundException e) {
      return "'%s' is missing".formatted(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> account() throws IOException {
    if (!snapshot.exists(RunRecord.FILE) || !snapshot.exists(RunRecord.HASH)) {
      return List.of("'%s' or '%s' is missing".formatted(RunRecord.FILE, RunRecord.HASH));
    }
    String found = hash(snapshot, RunRecord.FILE);
    try (InputStream in = snapshot.open(RunRecord.HASH)) {
      String sealed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return sealed.equals(RunRecord.hashLine(found))
          ? List.of()
          : List.of(changed(RunRecord.FILE, found, sealed.strip()));
    }
  }

  private long rows(String path) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(snapshot.parquet(path))) {
      return reader.getRecordCount();
    }
  }

  private static String hash(Store store, String path) throws IOException {
    try (InputStream in = store.open(path)) {
      return Sha256.of(in);
    }
  }

  private static String changed(String path, String found, String expected) {
    return "'%s' has changed: found sha256 %s, expected %s".formatted(path, found, expected);
  }
}
