package org.citystats.badinput;

import static org.citystats.badinput.Must.detect;
import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.hold;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.refuse;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citystats.schema.Tables;

/** Cases 94 to 109, 119, 124 and 137: names, folders, links, other formats, limits. */
final class FileCases {

  private static final String HEADS = "area,year,value";
  private static final String GOOD = "Aberg,2019,12.5";
  private static final byte[] TABLE = Input.lines(HEADS, GOOD);

  private static Bad foreign(int number, String name, byte[] bytes, String... words) {
    return Bad.of(number, name).file("gdp.csv", bytes).expect(refuse(words));
  }

  private static String columns(int count, String cell) {
    return ("," + cell).repeat(count).substring(1);
  }

  static final List<Bad> ALL =
      List.of(
          Bad.of(94, "names that begin with an underscore or a point")
              .file("_x.csv", TABLE)
              .file(".y.csv", HEADS, "Aberg,2018,7")
              .file("z.csv._COPYING_", HEADS, "Aberg,2017,7")
              .expect(
                  publish(3, 0),
                  row(Tables.SOURCES, "_x.csv"),
                  row(Tables.SOURCES, ".y.csv"),
                  row(Tables.SOURCES, "z.csv._COPYING_")),
          Bad.of(95, "names with signs of patterns and paths")
              .file("data[12].csv", TABLE)
              .file("{a}*?.csv", HEADS, "Aberg,2018,7")
              .file("12:30%20.csv", HEADS, "Aberg,2017,7")
              .file("a b'\".csv", HEADS, "Aberg,2016,7")
              .expect(
                  publish(4, 0),
                  row(Tables.SOURCES, "data[12].csv"),
                  row(Tables.SOURCES, "{a}*?.csv"),
                  row(Tables.SOURCES, "12:30%20.csv"),
                  row(Tables.SOURCES, "a b'\".csv")),
          Bad.of(96, "names beyond ASCII")
              .file("Besançon.csv", TABLE)
              .file("ok.csv", HEADS, "Aberg,2018,7")
              .expect(publish(2, 0), row(Tables.SOURCES, "Besançon.csv")),
          Bad.of(97, "folders within folders")
              .file("a/b/c/d.csv", TABLE)
              .file("gdp.csv", HEADS, "Aberg,2018,7")
              .expect(publish(2, 0), row(Tables.SOURCES, "a/b/c/d.csv")),
          Bad.of(98, "a link that leads out of the input, and one back to itself")
              .file("gdp.csv", TABLE)
              .prepared(
                  work -> {
                    Files.createSymbolicLink(work.resolve("in/loop"), work.resolve("in"));
                    Files.writeString(work.resolve("secret.csv"), "a,b\n");
                    Files.createSymbolicLink(
                        work.resolve("in/out.csv"), work.resolve("secret.csv"));
                  })
              .expect(
                  hold(
                      65,
                      "'out.csv': a link that leads out of the input folder",
                      "'loop': a link that leads back to itself")),
          Bad.of(99, "something that cannot be read")
              .file("gdp.csv", TABLE)
              .prepared(work -> unreadable(work.resolve("in/pipe.csv")))
              .expect(hold(65, "Cannot read 'pipe.csv'", "expected a file", "exclude it")),
          Bad.of(100, "a folder with the name of a file")
              .file("x.csv/gdp.csv", TABLE)
              .expect(publish(1, 0), row(Tables.SOURCES, "x.csv/gdp.csv")),
          Bad.of(101, "gzip cut off")
              .file("a.csv.gz", Input.cut(Input.gzip(TABLE), 30))
              .file("gdp.csv", TABLE)
              .expect(refuse("a.csv.gz", "the gzip file ends early after", "fetch the file again")),
          Bad.of(101, "gzip with a wrong sum")
              .file("a.csv.gz", flipped(Input.gzip(TABLE), 6))
              .expect(refuse("a.csv.gz", "the check sum does not agree")),
          Bad.of(102, "gzip of several members")
              .file(
                  "gdp.csv.gz",
                  Input.joined(Input.gzip(TABLE), Input.gzip(Input.lines("Aberg,2018,7"))))
              .expect(publish(2, 0), detect("unpacked from gzip of 2 members")),
          Bad.of(103, "gzip under another name")
              .file("gdp.csv", Input.gzip(TABLE))
              .file("more.CSV.GZ", Input.gzip(Input.lines(HEADS, "Aberg,2018,7")))
              .expect(publish(2, 0), warn("name_and_content", "gdp.csv", "is packed with gzip")),
          Bad.of(104, "plain text under the name of gzip")
              .file("gdp.csv.gz", TABLE)
              .expect(publish(1, 0), warn("name_and_content", "gdp.csv.gz", "is not packed")),
          foreign(
              105,
              "a workbook",
              Input.zip("xl/workbook.xml", new byte[0]),
              "gdp.csv",
              "the file is an Excel workbook",
              "export the table as CSV"),
          foreign(
              105,
              "an old workbook",
              Input.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
              "the file is an Excel workbook (.xls)"),
          foreign(105, "a document", Input.text("%PDF-1.4\n"), "the file is a PDF document"),
          foreign(105, "an image", Input.bytes(0x89, 'P', 'N', 'G', 1), "the file is an image"),
          Bad.of(105, "a zip archive of one table")
              .file("gdp.zip", Input.zip("gdp.csv", TABLE))
              .expect(publish(1, 0), detect("unpacked from zip, entry 'gdp.csv'")),
          foreign(
              106,
              "a web page",
              Input.lines("<!DOCTYPE html>", "<html>404</html>"),
              "the file is a web page (HTML)",
              "fetch the table itself"),
          foreign(
              106,
              "JSON",
              Input.lines("{\"error\": \"not found\"}"),
              "the file is a JSON document"),
          Bad.of(107, "a file that unpacks to very much")
              .file("gdp.csv.gz", Input.gzip(new byte[2_000_000]))
              .expect(
                  refuse(
                      "gdp.csv.gz",
                      "unpacks to more than 200 times",
                      "unpack it yourself",
                      "ingest.max-inflate-ratio")),
          Bad.of(107, "a file that unpacks to very much, allowed")
              .file("gdp.csv.gz", Input.gzip(Input.lines(HEADS, GOOD, "\n".repeat(2_000_000))))
              .with("--set", "ingest.max-inflate-ratio=100000")
              .expect(publish(1, 0)),
          Bad.of(107, "a file that unpacks to more than a limit")
              .file("gdp.csv.gz", Input.gzip(TABLE))
              .with("--set", "ingest.max-inflated-bytes=10")
              .expect(
                  refuse(
                      "gdp.csv.gz", "unpacks to more than 10 bytes", "ingest.max-inflated-bytes")),
          Bad.of(108, "a line of more than a megabyte")
              .gdp(HEADS, GOOD, "Bedorf,2019," + "1".repeat(1 << 20), "Cedorf,2019,7")
              .expect(publish(2, 1), reject("cell_too_long", 3, "65,536 characters")),
          Bad.of(108, "a cell longer than the limit that was set")
              .gdp(HEADS, GOOD, "\"" + "B".repeat(60) + "\",2019,7", "Cedorf,2019,7")
              .with("--set", "ingest.max-cell-length=50")
              .expect(
                  publish(2, 1),
                  reject("cell_too_long", 3, "50 characters", "ingest.max-cell-length")),
          Bad.of(108, "a line longer than the limit, of short cells")
              .gdp(HEADS, GOOD, "Bedorf,2019," + columns(60, "1"), "Cedorf,2019,7")
              .with("--set", "ingest.max-line-length=100")
              .expect(
                  publish(2, 1),
                  reject("line_too_long", 3, "100 characters", "ingest.max-line-length")),
          Bad.of(109, "more columns than the limit")
              .gdp("area," + columns(20_001, "2019"), "Aberg," + columns(20_001, "1"))
              .expect(refuse("gdp.csv, line 1", "more than 20,000 cells", "ingest.max-columns")),
          Bad.of(119, "an input that is not there")
              .with("--input", "FOLDER/nowhere")
              .gdp(HEADS, GOOD)
              .expect(hold(66, "/nowhere'", "nothing is there")),
          Bad.of(119, "a folder of which all is excluded")
              .gdp(HEADS, GOOD)
              .with("--set", "exclude=*.csv")
              .expect(hold(66, "no files below", "exclude leaves out, first 'gdp.csv'")),
          Bad.of(119, "an empty folder").expect(hold(66, "Cannot read input: no files below")),
          Bad.of(124, "Chinese names of files and folders")
              .file("年度/长春.csv", TABLE)
              .expect(
                  publish(1, 0), row(Tables.SOURCES, "年度/长春.csv"), figure("Aberg", "2019", 12.5)),
          Bad.of(137, "a file that vanishes during the run")
              .file("gdp.csv", TABLE)
              .meanwhile(work -> Files.delete(work.resolve("in/gdp.csv")))
              .expect(hold(74, "'gdp.csv': it changed while the run was reading (length 32 -> 0)")),
          Bad.of(137, "a file that changes during the run")
              .file("gdp.csv", TABLE)
              .meanwhile(work -> Files.writeString(work.resolve("in/gdp.csv"), "area,year\n"))
              .expect(
                  hold(74, "'gdp.csv': it changed while the run was reading (length 32 -> 10)")));

  private FileCases() {}

  private static byte[] flipped(byte[] bytes, int fromTheEnd) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length - fromTheEnd] ^= 1;
    return flipped;
  }

  /** A pipe: the same for every user, where a forbidden file is open to the superuser. */
  private static void unreadable(Path path) throws java.io.IOException {
    try {
      new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
