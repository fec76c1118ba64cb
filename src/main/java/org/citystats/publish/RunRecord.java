package org.citystats.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The account of a run, {@code run.json}. */
public final class RunRecord {

  /** Name of the file. */
  static final String FILE = "run.json";

  /** The hash of the account within a snapshot, as {@code sha256sum} writes it. */
  static final String HASH = "run.json.sha256";

  /** Folder of all accounts below an output. */
  static final String FOLDER = "runs/";

  private RunRecord() {}

  /**
   * Writes {@code runs/<run>/run.json} below an output; it needs no hold on the output, so that
   * runs that were refused leave their account, too.
   *
   * @param output location of the output
   * @param run id of the run, see {@link FolderName}
   * @param account what the file says; keys stay in the order of the maps
   * @return the location of the file
   */
  public static String write(String output, String run, Map<String, ?> account) throws IOException {
    Store store = Store.at(output);
    String path = FOLDER + FolderName.of(run) + "/" + FILE;
    store.put(path, Json.bytes(account));
    FailPoint.RUN_RECORDED.reach();
    return store.location(path);
  }

  /** The line of the hash of an account. */
  static String hashLine(String sha256) {
    return sha256 + "  " + FILE + "\n";
  }

  /** The bytes of the hash of an account. */
  static byte[] hashOf(byte[] account) {
    return hashLine(Sha256.of(account)).getBytes(StandardCharsets.UTF_8);
  }
}
