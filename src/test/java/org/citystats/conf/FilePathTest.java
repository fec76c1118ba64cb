package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePathTest {

  @ParameterizedTest(name = "{1} in {0} is {2}")
  @CsvSource({
    "conf, ../data, data",
    "conf, ., conf",
    "'', ., .",
    "'', ../data, ../data",
    "/srv/city/conf, ../data/./x, /srv/city/data/x",
    "/, conf, /conf",
    "conf, /data, /data",
    "conf, hdfs://cluster/data, hdfs://cluster/data",
    "conf, file:/data, file:/data",
    "conf, s3a://bucket, s3a://bucket",
    "hdfs://cluster/city/conf, ../data, hdfs://cluster/city/data",
    "hdfs:///city/conf, ../data, hdfs:///city/data",
    "../conf, ../data, ../data",
    "a/.., ../b, ../b"
  })
  void pathsCountFromTheFolder(String folder, String path, String expected) {
    assertThat(FilePath.within(folder, path)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} lies in {1}")
  @CsvSource({"conf/x.yaml, conf", "x.yaml, ''", "/x.yaml, /", "hdfs://c/a/x.yaml, hdfs://c/a"})
  void theFolderOfAFileIsWhatStandsBeforeItsName(String file, String folder) {
    assertThat(FilePath.folder(file)).isEqualTo(folder);
  }
}
