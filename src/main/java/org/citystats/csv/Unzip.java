package org.citystats.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The only file of a zip archive; workbooks, which are zip archives too, are told by name. */
final class Unzip {

  private static final List<String> WORKBOOK =
      List.of("[Content_Types].xml", "xl/", "_rels/", "docProps/");
  private static final List<String> OPEN_DOCUMENT = List.of("mimetype", "content.xml");
  private static final String EXPORT = "export the table as CSV";

  private final byte[] bytes;
  private final Inflation inflation;
  private String only = "";

  Unzip(byte[] bytes, Inflation inflation) {
    this.bytes = bytes;
    this.inflation = inflation;
  }

  Outcome<Content> content() {
    try (ZipInputStream zip = zip()) {
      Optional<Refusal> refusal = inflateOnly(zip);
      return refusal.<Outcome<Content>>map(Outcome::refused).orElseGet(this::found);
    } catch (IOException | IllegalArgumentException damaged) {
      String found = "the zip archive is cut or damaged after " + inflation.progress();
      return Outcome.refused(refusal("zip_corrupt", found, "fetch the file again"));
    }
  }

  private Outcome<Content> found() {
    String evidence = "unpacked from zip, entry " + Sentences.quoted(only);
    return Outcome.found(new Content(inflation.bytes(), Container.ZIP, evidence));
  }

  private Optional<Refusal> inflateOnly(ZipInputStream zip) throws IOException {
    Optional<Refusal> refusal = Optional.empty();
    ZipEntry entry = zip.getNextEntry();
    while (refusal.isEmpty() && entry != null) {
      refusal = isFile(entry) ? accept(entry.getName(), zip) : Optional.empty();
      entry = refusal.isEmpty() ? zip.getNextEntry() : null;
    }
    return refusal.isEmpty() && only.isEmpty() ? count("a zip archive without a file") : refusal;
  }

  private Optional<Refusal> accept(String name, ZipInputStream zip) throws IOException {
    if (WORKBOOK.stream().anyMatch(name::startsWith)) {
      return Optional.of(
          Foreign.refusal("not_csv_xlsx", "an Excel workbook or Office document (.xlsx)", EXPORT));
    }
    if (OPEN_DOCUMENT.contains(name)) {
      return Optional.of(Foreign.refusal("not_csv_ods", "an OpenDocument file (.ods)", EXPORT));
    }
    if (!only.isEmpty()) {
      return count("a zip archive of several files");
    }
    only = name;
    return inflate(zip);
  }

  private Optional<Refusal> inflate(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
      Optional<Refusal> exceeded = inflation.add(buffer, length);
      if (exceeded.isPresent()) {
        return exceeded;
      }
    }
    return Optional.empty();
  }

  private ZipInputStream zip() {
    return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
  }

  private static boolean isFile(ZipEntry entry) {
    return !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/");
  }

  private static Optional<Refusal> count(String found) {
    return Optional.of(refusal("zip_entries", found, "pack each table alone or not at all"));
  }

  private static Refusal refusal(String code, String found, String hint) {
    return new Refusal(code, "unpack", "", found, "a zip archive of exactly one file", hint);
  }
}
