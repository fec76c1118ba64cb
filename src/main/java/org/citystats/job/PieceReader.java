package org.citystats.job;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.zip.CRC32C;
import org.citystats.csv.ByteRange;
import org.citystats.csv.CsvBytes;
import org.citystats.csv.Limits;
import org.citystats.ingest.FilePart;
import org.citystats.ingest.FileRead;
import org.citystats.ingest.Ingest;
import org.citystats.model.Source;

/**
 * Reads pieces of files and proves that their bytes are those that were listed.
 *
 * @param sources what is declared about each file, by its name
 * @param limits what a file may ask of its reader
 */
record PieceReader(Map<String, Source> sources, Limits limits) {

  private static final long TIMES_ITS_BYTES = 12;

  /**
   * The file as it is to be read: in parts only if it is a long table that its head tells all of,
   * with double quotes.
   */
  InputFile divided(InputFile file) throws IOException {
    if (file.parts().cuts().isEmpty() || !sources.get(file.name()).quote().isEmpty()) {
      return file.whole();
    }
    FilePart none = part(file, new byte[0], new ByteRange(0, 0, file.bytes(), 1));
    return ingest(file).part(file.name(), none).isPresent() ? file : file.whole();
  }

  /**
   * What a piece says.
   *
   * @throws InputChangedException if its bytes are not those that were listed
   * @throws HeldBackException if a part is not what the head of its file told
   */
  FileRead read(Piece piece) throws IOException {
    InputFile file = piece.file();
    if (piece.isWhole()) {
      byte[] bytes = bytes(file);
      if (!Bytes.sha256(bytes).equals(file.sha256())) {
        throw changed(file, bytes.length);
      }
      return whole(file, bytes);
    }
    Cut cut = piece.part();
    byte[] bytes = Bytes.of(file.location(), cut.from(), cut.bytes());
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    if (bytes.length != cut.bytes() || checksum.getValue() != cut.checksum()) {
      throw changed(file, cut.from() + bytes.length);
    }
    int text = cut.from() == 0 ? FilePart.marks(bytes) : 0;
    ByteRange range = new ByteRange(text, bytes.length, cut.from(), cut.linesBefore());
    return ingest(file)
        .part(file.name(), part(file, bytes, range))
        .orElseThrow(() -> belied(file, cut));
  }

  /** A table that does not fit into memory is told like one that cannot be read. */
  private FileRead whole(InputFile file, byte[] bytes) {
    try {
      return ingest(file).of(file.name(), bytes);
    } catch (OutOfMemoryError full) {
      throw tooLarge(file, full);
    }
  }

  private static HeldBackException tooLarge(InputFile file, OutOfMemoryError full) {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    HeldBackException told =
        new HeldBackException(
            ExitCode.INPUT_UNUSABLE,
            ("Cannot read %s: its %,d MB are read as a whole and do not fit into a heap of %,d MB,"
                    + " expected more memory, such as CITYSTATS_JAVA_OPTIONS=-Xmx%dg, or a file that"
                    + " can be read in parts: UTF-8, the layout long, with encoding, delimiter, layout,"
                    + " columns and decimal declared in sources.csv; or divide it")
                .formatted(file.name(), (file.bytes() >> 20) + 1, heap, gigabytes(file, heap)));
    told.initCause(full);
    return told;
  }

  /** A heap that is enough for a table as a whole: cells as texts take many times their bytes. */
  private static long gigabytes(InputFile file, long heap) {
    return Math.max(2 * heap, TIMES_ITS_BYTES * (file.bytes() >> 20)) / 1024 + 1;
  }

  private static byte[] bytes(InputFile file) throws IOException {
    if (file.bytes() > Integer.MAX_VALUE - 8) {
      throw new HeldBackException(
          ExitCode.INPUT_UNUSABLE,
          ("Cannot read %s: it is longer than 2 GB and can only be read as a whole, expected UTF-8"
                  + " and the layout long where a file is that long; declare encoding, delimiter,"
                  + " layout, columns and decimal in sources.csv, or divide it")
              .formatted(file.name()));
    }
    try {
      return Bytes.of(file.location());
    } catch (NoSuchFileException gone) {
      throw changed(file, 0);
    } catch (OutOfMemoryError full) {
      throw tooLarge(file, full);
    }
  }

  private FilePart part(InputFile file, byte[] bytes, ByteRange range) throws IOException {
    byte[] head = FilePart.head(Bytes.of(file.location(), 0, FilePart.HEAD + 1), limits);
    InputFile.Parts parts = file.parts();
    CsvBytes.Extent extent = new CsvBytes.Extent(file.bytes(), parts.beyondAscii(), parts.ends());
    return new FilePart(head, extent, bytes, range);
  }

  private Ingest ingest(InputFile file) {
    return new Ingest(sources.get(file.name()), limits);
  }

  private static InputChangedException changed(InputFile file, long length) {
    return new InputChangedException(
        "Cannot read '%s': it changed while the run was reading (length %s -> %s)"
            .formatted(file.name(), file.bytes(), length));
  }

  private static HeldBackException belied(InputFile file, Cut cut) {
    return new HeldBackException(
        ExitCode.INPUT_UNUSABLE,
        ("Cannot read %s: behind line %d delimiter, quotes or decimal sign are not what its first"
                + " lines show; declare delimiter and decimal in sources.csv, or correct the file")
            .formatted(file.name(), cut.linesBefore()));
  }
}
