package org.citystats.testing;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a {@link SparkSession} to each test that asks for one: one application a JVM, stopped at
 * the end of all tests; one session a parameter, so that settings and views do not leak.
 *
 * <p>Use: {@code @ExtendWith(LocalSpark.class)} on the class and {@code SparkSession spark} among
 * the parameters of a test.
 */
public final class LocalSpark implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(LocalSpark.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Application.class, key -> new Application(), Application.class)
        .session
        .newSession();
  }

  private static final class Application implements AutoCloseable {

    private final SparkSession session =
        SparkSession.builder()
            .appName("citystats tests")
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.warehouse.dir", Built.folder().resolve("warehouse").toString())
            .getOrCreate();

    @Override
    public void close() {
      session.stop();
    }
  }
}
