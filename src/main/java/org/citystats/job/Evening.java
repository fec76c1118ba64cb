package org.citystats.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.citystats.harmonise.Harvest;
import org.citystats.ingest.FileRead;
import org.citystats.ingest.Ingest;
import org.citystats.model.Fault;
import org.citystats.model.FileLedger;
import org.citystats.panel.Fragment;
import scala.Tuple2;

/**
 * The first half of the walk, in the task of a file: bytes to fragments of panels and an account.
 */
final class Evening {

  private final Night night;

  Evening(Night night) {
    this.night = night;
  }

  /** The fragments of a file by indicator, and its account under {@link ByIndicator#ACCOUNTS}. */
  Iterator<Tuple2<String, byte[]>> of(InputFile file) throws IOException {
    FileRead read = read(file);
    Harvest harvest = harvest(read);
    List<Tuple2<String, byte[]>> out = new ArrayList<>();
    for (Fragment fragment : harvest.fragments()) {
      if (fragment.size() > 0) {
        out.add(new Tuple2<>(fragment.indicator(), fragment.toBytes()));
      }
    }
    out.add(new Tuple2<>(ByIndicator.ACCOUNTS, toBytes(ledger(file, read, harvest))));
    return out.iterator();
  }

  /** The account of a file alone. */
  FileLedger ledger(InputFile file) throws IOException {
    FileRead read = read(file);
    return ledger(file, read, harvest(read));
  }

  private FileRead read(InputFile file) throws IOException {
    byte[] bytes = Bytes.of(file.location());
    if (!Bytes.sha256(bytes).equals(file.sha256())) {
      throw new InputChangedException(
          "Cannot read '%s': it changed while the run was reading (length %s -> %s)"
              .formatted(file.name(), file.bytes(), bytes.length));
    }
    return new Ingest(night.sources().get(file.name()), night.limits()).of(file.name(), bytes);
  }

  private Harvest harvest(FileRead read) {
    Harvest harvest = new Harvest();
    night.harmonise().readings(read.readings(), harvest);
    return harvest;
  }

  private static FileLedger ledger(InputFile file, FileRead read, Harvest harvest) {
    List<Fault> rejects = new ArrayList<>(read.rejects());
    rejects.addAll(harvest.rejects());
    List<Fault> warnings = new ArrayList<>(read.warnings());
    warnings.addAll(harvest.warnings());
    return new FileLedger(
        file.name(),
        read.source(),
        file.bytes(),
        file.sha256(),
        read.encoding(),
        read.layout(),
        read.lines(),
        read.records(),
        harvest.missing(),
        rejects,
        warnings,
        read.detected());
  }

  private static byte[] toBytes(FileLedger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The account of bytes that {@link #of} made. */
  static FileLedger ledger(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (FileLedger) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
