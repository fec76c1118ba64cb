package org.citystats.report.format;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.citystats.report.content.Document;

/**
 * A report as one HTML page that needs nothing else: styles and charts inside, no script, no
 * addresses; its policy allows the one style sheet by its hash and nothing more.
 */
public final class Html implements DocumentFormat {

  private static final String FOLDER = "/org/citystats/report";

  @Override
  public byte[] bytesOf(Document document) {
    String css = resource("page.css");
    Map<String, Object> page = new HtmlPage(document).view();
    page.put("css", css);
    page.put("cssHash", hash(css));
    StringWriter out = new StringWriter();
    try {
      template().process(page, out);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (TemplateException broken) {
      throw new IllegalStateException("Cannot fill page.ftlh", broken);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Template template() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Html.class, FOLDER));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration.getTemplate("page.ftlh");
  }

  private static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(FOLDER + "/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }
}
