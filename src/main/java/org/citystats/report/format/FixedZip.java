package org.citystats.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without traces of when it was written, so that the same content is the same bytes.
 *
 * <p>Read by its directory at the end (ZIP specification 4.3.12): sizes before the entries are not
 * filled in by writers of streams.
 */
final class FixedZip {

  /** Not the first day that entries can have: that one is written together with the local zone. */
  private static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private final ByteBuffer zip;

  private FixedZip(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The same entries, all of one date. */
  static byte[] of(byte[] zip) {
    ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(fixed)) {
      new FixedZip(zip).copyTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (DataFormatException broken) {
      throw new IllegalStateException("Cannot read back a workbook", broken);
    }
    return fixed.toByteArray();
  }

  private void copyTo(ZipOutputStream out) throws IOException, DataFormatException {
    int at = zip.getInt(zip.capacity() - END_LENGTH + 16);
    while (zip.getInt(at) == ENTRY) {
      int nameLength = zip.getShort(at + 28);
      String name = new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      ZipEntry same = new ZipEntry(name);
      same.setTimeLocal(THEN);
      out.putNextEntry(same);
      out.write(content(name, inflated(at)));
      out.closeEntry();
      at += ENTRY_LENGTH + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
    if (zip.getInt(at) != END) {
      throw new DataFormatException("the directory is not followed by its end");
    }
  }

  /** The content of the entry whose line of the directory begins here. */
  private byte[] inflated(int at) throws DataFormatException {
    int header = zip.getInt(at + 42);
    int data = header + HEADER_LENGTH + zip.getShort(header + 26) + zip.getShort(header + 28);
    byte[] content = new byte[zip.getInt(at + 24)];
    Inflater inflater = new Inflater(true);
    inflater.setInput(zip.array(), data, zip.getInt(at + 20));
    int done = 0;
    while (done < content.length && !inflater.finished()) {
      int more = inflater.inflate(content, done, content.length - done);
      if (more == 0) {
        throw new DataFormatException("an entry is cut short");
      }
      done += more;
    }
    inflater.end();
    return content;
  }

  private static byte[] content(String name, byte[] bytes) {
    if (!name.equals("docProps/core.xml")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8);
  }
}
