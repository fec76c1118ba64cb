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
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.panel.Division;
import org.citystats.panel.Fragment;
import scala.Tuple2;

/**
 * The first half of the walk, in the task of some files: bytes to fragments of panels and accounts.
 */
final class Evening {

  private static final int MOST_ROWS = 250_000;

  private final Night night;
  private final PieceReader pieceReader;
  private final Meters meters;

  Evening(Night night) {
    this(night, Meters.alone());
  }

  /** The same, which counts how far it has come. */
  Evening(Night night, Meters meters) {
    this.night = night;
    this.meters = meters;
    this.pieceReader = new PieceReader(night.sources(), night.limits());
  }

  /**
   * The fragments of some pieces by indicator, and an account of each piece under {@link
   * ByIndicator#ACCOUNTS}.
   */
  Iterator<Tuple2<String, byte[]>> of(List<Piece> pieces) throws IOException {
    Harvest harvest = new Harvest();
    List<Tuple2<String, byte[]>> out = new ArrayList<>();
    for (Piece piece : pieces) {
      FileRead read = pieceReader.read(piece);
      night.harmonise().readings(read.readings(), harvest);
      FileLedger ledger = ledger(piece, read, harvest.endOfFile(), night.listed());
      out.add(new Tuple2<>(ByIndicator.ACCOUNTS, toBytes(ledger)));
      meters.read(piece.bytes(), ledger.records());
    }
    for (Fragment fragment : harvest.fragments()) {
      for (int from = 0; from < fragment.size(); from += MOST_ROWS) {
        byte[] bytes = slice(fragment, from).toBytes();
        out.add(new Tuple2<>(fragment.indicator(), bytes));
        night.relatedTo(fragment.indicator()).forEach(other -> out.add(new Tuple2<>(other, bytes)));
      }
    }
    return out.iterator();
  }

  /** A large fragment travels in parts, so that no task needs room for the bytes of all of it. */
  private static Fragment slice(Fragment fragment, int from) {
    return fragment.size() <= MOST_ROWS ? fragment : Division.rows(fragment, from, MOST_ROWS);
  }

  /** The account of a file alone. */
  FileLedger ledger(InputFile file) throws IOException {
    List<FileLedger> parts = new ArrayList<>();
    for (Piece piece : Piece.of(pieceReader.divided(file))) {
      Harvest harvest = new Harvest();
      FileRead read = pieceReader.read(piece);
      night.harmonise().readings(read.readings(), harvest);
      parts.add(ledger(piece, read, harvest.endOfFile(), night.listed()));
    }
    return FileLedger.joined(parts);
  }

  /** The account of a piece, in which so many rejects of each kind are listed one by one. */
  static FileLedger ledger(Piece piece, FileRead read, Harvest.Told harvest, int listed) {
    Faults rejects = new Faults(listed);
    rejects.addAll(read.rejects());
    rejects.addAll(harvest.rejects());
    List<Fault> warnings = new ArrayList<>(read.warnings());
    warnings.addAll(harvest.warnings());
    return new FileLedger(
        piece.file().name(),
        read.source(),
        piece.file().bytes(),
        piece.file().sha256(),
        read.encoding(),
        read.layout(),
        read.lines(),
        read.records(),
        harvest.missing(),
        rejects.list(),
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
