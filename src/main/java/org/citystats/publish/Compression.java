package org.citystats.publish;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Zstandard at level 3, as Parquet ships it; no library of Hadoop's own is needed. */
final class Compression implements AutoCloseable {

  /** The code of the compression in files. */
  static final CompressionCodecName NAME = CompressionCodecName.ZSTD;

  private static final int BLOCK = 1 << 16;

  private final CodecFactory codecs = new CodecFactory(settings(), BLOCK);
  private final BytesInputCompressor compressor = codecs.getCompressor(NAME);

  /** The bytes, compressed; to be used before the next ones are. */
  BytesInput of(BytesInput bytes) throws IOException {
    return compressor.compress(bytes);
  }

  @Override
  public void close() {
    codecs.release();
  }

  private static Configuration settings() {
    Configuration settings = new Configuration(false);
    settings.setInt("parquet.compression.codec.zstd.level", 3);
    settings.setBoolean("parquet.compression.codec.zstd.bufferPool.enabled", true);
    return settings;
  }
}
