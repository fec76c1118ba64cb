package org.citystats.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/**
 * Files on a file system that Hadoop knows. It must give names in one instant (HDFS does); object
 * stores do not, there a file is put as a whole instead, and one scheduler must see to it that two
 * runs never publish at once.
 */
record RemoteStore(Path root, Configuration settings) implements Store {

  private static final Set<String> OBJECT_STORES = Set.of("s3", "s3a", "s3n", "gs", "oss", "cosn");

  RemoteStore(Path root) {
    this(root, new Configuration());
  }

  @Override
  public String location(String path) {
    return at(path).toString();
  }

  @Override
  public void found() throws IOException {
    system().mkdirs(root);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return system().create(at(path), true);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return system().open(at(path));
  }

  @Override
  public InputFile parquet(String path) throws IOException {
    return HadoopInputFile.fromPath(at(path), settings);
  }

  @Override
  public boolean exists(String path) throws IOException {
    return system().exists(at(path));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    try {
      FileStatus[] entries = system().listStatus(at(folder));
      return Arrays.stream(entries).map(entry -> entry.getPath().getName()).sorted().toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String folder) throws IOException {
    String above = system().makeQualified(at(folder)) + "/";
    List<String> files = new ArrayList<>();
    if (exists(folder)) {
      RemoteIterator<LocatedFileStatus> below = system().listFiles(at(folder), true);
      while (below.hasNext()) {
        files.add(below.next().getPath().toString().substring(above.length()));
      }
    }
    files.sort(null);
    return files;
  }

  @Override
  public long changed(String path) throws IOException {
    return system().getFileStatus(at(path)).getModificationTime();
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Path target = at(to);
    system().mkdirs(target.getParent());
    context().rename(at(from), target, Options.Rename.NONE);
  }

  @Override
  public void replace(String from, String to) throws IOException {
    context().rename(at(from), at(to), Options.Rename.OVERWRITE);
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    if (!OBJECT_STORES.contains(system().getUri().getScheme())) {
      Store.super.put(path, bytes);
      return;
    }
    try (OutputStream out = create(path)) {
      out.write(bytes);
    }
  }

  @Override
  public void delete(String path) throws IOException {
    system().delete(at(path), true);
  }

  /** Nothing to wait for: a file system that is not local keeps what was closed. */
  @Override
  public void sync(String path) {}

  @Override
  public OutputLock lock(Holder holder) throws IOException {
    return RemoteLock.take(this, holder);
  }

  @Override
  public CurrentLink link() {
    return new CurrentLink.None();
  }

  private Path at(String path) {
    return path.isEmpty() ? root : new Path(root, path);
  }

  FileSystem system() throws IOException {
    return root.getFileSystem(settings);
  }

  private FileContext context() throws IOException {
    return FileContext.getFileContext(system().makeQualified(root).toUri(), settings);
  }
}
