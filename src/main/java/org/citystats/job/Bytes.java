package org.citystats.job;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.hadoop.conf.Configuration;

/** The bytes of files, wherever they lie; local ones are read without Hadoop, names as they are. */
final class Bytes {

  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K'};

  private Bytes() {}

  /** Whether a location lies on a local disk. */
  static boolean isLocal(String location) {
    return !location.matches("[a-z][a-z0-9+.-]+://.*") || location.startsWith("file:");
  }

  /** The path of a local location. */
  static Path localPath(String location) {
    return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
  }

  /** All bytes of a file. */
  static byte[] of(String location) throws IOException {
    if (isLocal(location)) {
      return Files.readAllBytes(localPath(location));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
    try (InputStream in = path.getFileSystem(new Configuration()).open(path)) {
      return in.readAllBytes();
    }
  }

  /** The bytes of a file one after the other. */
  static InputStream open(String location) throws IOException {
    if (isLocal(location)) {
      return Files.newInputStream(localPath(location));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
    return path.getFileSystem(new Configuration()).open(path);
  }

  /** The bytes of the text in a file, unpacked if they are packed. */
  static InputStream plain(String location) throws IOException {
    BufferedInputStream in = new BufferedInputStream(open(location));
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    if (Arrays.equals(magic, GZIP)) {
      return new GZIPInputStream(in);
    }
    if (Arrays.equals(magic, ZIP)) {
      ZipInputStream zip = new ZipInputStream(in);
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      return zip;
    }
    return in;
  }

  /** Up to so many bytes of a file from a position on; fewer where it ends before. */
  static byte[] of(String location, long from, int length) throws IOException {
    try (InputStream in = open(location)) {
      in.skipNBytes(from);
      return in.readNBytes(length);
    } catch (EOFException shrunk) {
      return new byte[0];
    }
  }

  /** All bytes of a file, or empty if there is no such file. */
  static Optional<byte[]> ifThere(String location) throws IOException {
    if (isLocal(location)) {
      return Files.isRegularFile(localPath(location))
          ? Optional.of(of(location))
          : Optional.empty();
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
    return path.getFileSystem(new Configuration()).exists(path)
        ? Optional.of(of(location))
        : Optional.empty();
  }

  /** The SHA-256 of bytes, hexadecimal. */
  static String sha256(byte[] bytes) {
    Sha256 hash = new Sha256();
    hash.add(bytes);
    return hash.end();
  }
}
