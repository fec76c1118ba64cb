package org.citystats.job;

import java.util.concurrent.Callable;
import org.apache.spark.package$;
import picocli.CommandLine.Command;

/** Tells the versions at work. */
@Command(name = "version", description = "Tells the versions of citystats, Spark and Java.")
final class VersionCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    new Voice(System.out, System.err, true)
        .give(
            "citystats %s, Spark %s, Java %s"
                .formatted(Version.current(), package$.MODULE$.SPARK_VERSION(), Runtime.version()));
    return ExitCode.DONE.number();
  }
}
