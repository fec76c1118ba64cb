package org.citystats.csv;

import java.util.Optional;

/**
 * Unpacks a file by what its bytes are, whatever its name says: plain text, gzip of one or several
 * members, zip of exactly one file. Workbooks, documents, images and other archives are refused.
 */
public final class Compression {

  private Compression() {}

  /**
   * The bytes of the text in a file.
   *
   * <ul>
   *   <li>Refused: {@code not_csv_...} for other formats; {@code gzip_cut}, {@code gzip_corrupt},
   *       {@code zip_corrupt}, {@code zip_entries}; {@code inflate_ratio} and {@code inflate_size}
   *       beyond the limits.
   *   <li>Nothing of a damaged archive is given out.
   * </ul>
   */
  public static Outcome<Content> open(byte[] bytes, Limits limits) {
    if (begins(bytes, 0x1F, 0x8B)) {
      return new Gunzip(bytes, new Inflation(bytes.length, limits))
          .content()
          .then(Compression::text);
    }
    if (isZip(bytes)) {
      return new Unzip(bytes, new Inflation(bytes.length, limits))
          .content()
          .then(Compression::text);
    }
    return text(new Content(bytes, Container.PLAIN, "the file is not packed"));
  }

  private static Outcome<Content> text(Content content) {
    byte[] bytes = content.bytes();
    if (content.container() != Container.PLAIN && (isZip(bytes) || begins(bytes, 0x1F, 0x8B))) {
      return Outcome.refused(
          Foreign.refusal("not_csv_archive", "an archive within an archive", "unpack it"));
    }
    Optional<Refusal> foreign = Foreign.among(bytes);
    return foreign.<Outcome<Content>>map(Outcome::refused).orElse(Outcome.found(content));
  }

  private static boolean isZip(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6);
  }

  private static boolean begins(byte[] bytes, int... magic) {
    boolean same = bytes.length >= magic.length;
    for (int i = 0; same && i < magic.length; i++) {
      same = (bytes[i] & 0xFF) == magic[i];
    }
    return same;
  }
}
