package org.citystats.dirty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A real layout with dirt on it, the same for the same seed and number.
 *
 * @param name a file name
 * @param bytes what is sent
 * @param dirt what befell it
 */
public record DirtyFile(String name, byte[] bytes, Set<Dirt> dirt) {

  private static final Dirt[] KINDS = Dirt.values();

  /** The file of a number. */
  public static DirtyFile of(long seed, int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String text = new CleanTables(random).any();
    Set<Dirt> dirt = EnumSet.noneOf(Dirt.class);
    for (int times = random.nextInt(4); times > 0; times--) {
      Dirt kind = KINDS[random.nextInt(KINDS.length)];
      text = text.isEmpty() ? text : kind.on(text, random);
      dirt.add(kind);
    }
    byte[] bytes = Dirt.encoded(text, random);
    String name = "dirty-%05d.csv".formatted(number);
    return random.nextInt(20) == 0
        ? new DirtyFile(name + ".gz", packed(bytes, random), dirt)
        : new DirtyFile(name, bytes, dirt);
  }

  /** In one or two members, now and then cut. */
  private static byte[] packed(byte[] bytes, Random random) {
    int middle = random.nextInt(bytes.length + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    member(out, bytes, 0, middle);
    member(out, bytes, middle, bytes.length);
    byte[] packed = out.toByteArray();
    return random.nextInt(4) == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
  }

  private static void member(ByteArrayOutputStream out, byte[] bytes, int from, int to) {
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes, from, to - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + " " + dirt;
  }
}
