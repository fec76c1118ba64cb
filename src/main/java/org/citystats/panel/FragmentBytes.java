package org.citystats.panel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.citystats.model.Cadence;
import org.citystats.model.PriceBasis;
import org.citystats.model.Words;

/** The form in which fragments travel: keys, words, then rows, column by column. */
final class FragmentBytes {

  private static final int ROW_BYTES =
      Fragment.INTS * Integer.BYTES + Long.BYTES + Double.BYTES + Fragment.BYTES;

  private FragmentBytes() {}

  /** The bytes of a fragment; its rows are by far the most of it and are laid down once only. */
  static byte[] of(Fragment fragment) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(head)) {
      out.writeUTF(fragment.indicator());
      out.writeUTF(fragment.unit());
      writeKeys(fragment, out);
      for (Words words : fragment.words()) {
        writeWords(words, out);
      }
      writeSteps(fragment.steps(), out);
      out.writeInt(fragment.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int rows = Math.multiplyExact(fragment.size(), ROW_BYTES);
    ByteBuffer bytes = ByteBuffer.allocate(Math.addExact(head.size(), rows));
    bytes.put(head.toByteArray());
    writeRows(fragment, bytes);
    return bytes.array();
  }

  private static void writeKeys(Fragment fragment, DataOutputStream out) throws IOException {
    out.writeInt(fragment.keys().size());
    for (SeriesKey key : fragment.keys()) {
      out.writeUTF(key.area());
      out.writeUTF(key.breakdown());
      out.writeUTF(key.measure());
      out.writeByte(key.basis().ordinal());
      out.writeByte(key.cadence().kind().ordinal());
      out.writeInt(key.cadence().years());
    }
  }

  private static void writeWords(Words words, DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (String word : words.all()) {
      out.writeUTF(word);
    }
  }

  private static void writeSteps(Steps steps, DataOutputStream out) throws IOException {
    out.writeInt(steps.all().size());
    for (double size : steps.all()) {
      out.writeDouble(size);
    }
  }

  private static void readSteps(DataInputStream in, Steps steps) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      steps.number(in.readDouble());
    }
  }

  private static void writeRows(Fragment fragment, ByteBuffer rows) {
    for (int at = 0; at < fragment.size() * Fragment.INTS; at++) {
      rows.putInt(fragment.whole(at));
    }
    for (int row = 0; row < fragment.size(); row++) {
      rows.putLong(fragment.line(row)).putDouble(fragment.value(row));
    }
    for (int at = 0; at < fragment.size() * Fragment.BYTES; at++) {
      rows.put(fragment.small(at));
    }
  }

  /** The fragment of bytes. */
  static Fragment fragment(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Fragment fragment = new Fragment(in.readUTF(), in.readUTF());
      readKeys(in, fragment);
      for (Words words : fragment.words()) {
        readWords(in, words);
      }
      readSteps(in, fragment.steps());
      fragment.allot(in.readInt());
      int rows = in.available();
      readRows(ByteBuffer.wrap(bytes, bytes.length - rows, rows), fragment);
      return fragment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readKeys(DataInputStream in, Fragment fragment) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String area = in.readUTF();
      String breakdown = in.readUTF();
      String measure = in.readUTF();
      PriceBasis basis = PriceBasis.values()[in.readByte()];
      Cadence cadence = new Cadence(Cadence.Kind.values()[in.readByte()], in.readInt());
      fragment.series(new SeriesKey(area, breakdown, measure, basis, cadence));
    }
  }

  private static void readWords(DataInputStream in, Words words) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      words.number(in.readUTF());
    }
  }

  private static void readRows(ByteBuffer rows, Fragment fragment) {
    for (int at = 0; at < fragment.size() * Fragment.INTS; at++) {
      fragment.put(at, rows.getInt());
    }
    for (int row = 0; row < fragment.size(); row++) {
      fragment.put(row, rows.getLong(), rows.getDouble());
    }
    for (int at = 0; at < fragment.size() * Fragment.BYTES; at++) {
      fragment.put(at, rows.get());
    }
  }
}
