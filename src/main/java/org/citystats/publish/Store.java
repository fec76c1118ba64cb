package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.io.InputFile;

/** The files below one folder, on a local disk or elsewhere, by their paths below it. */
interface Store {

  /** The files below a location: a local path, or the address of another file system. */
  static Store at(String location) {
    return Location.isLocal(location)
        ? new LocalStore(Location.path(location))
        : new RemoteStore(new org.apache.hadoop.fs.Path(location));
  }

  /** The location of a path. */
  String location(String path);

  /** Makes the folder itself if it is not there. */
  void found() throws IOException;

  /** A new file, or a file anew; folders above it are made. */
  OutputStream create(String path) throws IOException;

  /** The bytes of a file. */
  InputStream open(String path) throws IOException;

  /** A file for readers of Parquet. */
  InputFile parquet(String path) throws IOException;

  /** Whether anything stands there. */
  boolean exists(String path) throws IOException;

  /** Names of what a folder holds, sorted; none if there is no such folder. */
  List<String> names(String folder) throws IOException;

  /** Paths of all files below a folder, sorted. */
  List<String> files(String folder) throws IOException;

  /** When a file was last changed, in milliseconds. */
  long changed(String path) throws IOException;

  /** Gives a file or folder a name that is free. */
  void rename(String from, String to) throws IOException;

  /** Gives a file a name in one instant, in place of what had it. */
  void replace(String from, String to) throws IOException;

  /** Deletes a file, or a folder with all it holds; links are not followed. */
  void delete(String path) throws IOException;

  /** Waits until a file or a folder of names is on disk. */
  void sync(String path) throws IOException;

  /** Takes the output for one run. */
  OutputLock lock(Holder holder) throws IOException;

  /** A stable name for a folder, where the file system has links. */
  CurrentLink link();

  /** Writes a small file in one instant, in place of what was there. */
  default void put(String path, byte[] bytes) throws IOException {
    String temporary = path + TEMPORARY + ProcessHandle.current().pid();
    try {
      try (OutputStream out = create(temporary)) {
        out.write(bytes);
      }
      sync(temporary);
      FailPoint.SMALL_FILE_WRITTEN.reach();
      replace(temporary, path);
    } catch (IOException e) {
      throw Unwritable.at(location(path), e);
    }
  }

  /** Mark of names that last only until a file is complete. */
  String TEMPORARY = ".tmp-";
}
