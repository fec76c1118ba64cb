package org.citystats.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.apache.parquet.io.PositionOutputStream;

/** Counts and hashes the bytes on their way to a file. */
final class HashedOutput extends PositionOutputStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final MessageDigest digest = Sha256.begin();
  private long position;

  HashedOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
    position++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    digest.update(bytes, from, length);
    position += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The file as it was written; once, after the last byte. */
  Written written(String path, String table, long rows) {
    return new Written(path, table, rows, position, Sha256.end(digest));
  }
}
