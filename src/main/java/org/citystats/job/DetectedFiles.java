package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citystats.csv.Limits;
import org.citystats.harmonise.AreaLookup;
import org.citystats.harmonise.FoundWords;
import org.citystats.harmonise.Harmonise;
import org.citystats.harmonise.Harvest;
import org.citystats.harmonise.IndicatorLookup;
import org.citystats.harmonise.UnitLookup;
import org.citystats.ingest.FileRead;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.model.Source;

/** Files of which nothing is declared, with what is detected in them. */
final class DetectedFiles {

  private final Harmonise harmonise =
      new Harmonise(
          new AreaLookup(List.of(), List.of()),
          new IndicatorLookup(List.of(), List.of()),
          new UnitLookup(List.of()));
  private final FoundWords words = new FoundWords();
  private final List<FileLedger> ledgers = new ArrayList<>();

  /** Reads a file. */
  void read(InputFile file) throws IOException {
    PieceReader reader = new PieceReader(Map.of(file.name(), Source.undeclared()), Limits.DEFAULT);
    List<FileLedger> parts = new ArrayList<>();
    for (Piece piece : Piece.of(reader.divided(file))) {
      FileRead read = reader.read(piece);
      Harvest harvest = new Harvest();
      harmonise.readings(read.readings(), harvest);
      words.hear(read.readings());
      words.hear(harvest.fragments());
      parts.add(Evening.ledger(piece, read, harvest.endOfFile(), Faults.USUAL));
    }
    ledgers.add(FileLedger.joined(parts));
  }

  /** The areas and indicators that the files speak of. */
  FoundWords words() {
    return words;
  }

  /** The files that were read. */
  List<FileLedger> taken() {
    return ledgers.stream().filter(ledger -> !ledger.layout().isEmpty()).toList();
  }

  /** The files that cannot be read. */
  List<FileLedger> refused() {
    return ledgers.stream().filter(FileLedger::refused).toList();
  }
}
