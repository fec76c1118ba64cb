package org.citystats.ingest;

import java.util.List;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Readings;

/**
 * What was read from a file.
 *
 * @param source key of the source that describes it, empty if undeclared
 * @param encoding character encoding, empty if the file was refused before
 * @param layout code of its layout, empty if it was refused before
 * @param lines its physical lines by what they are; all zero if it was refused
 * @param records how many records it has
 * @param readings those that could be read
 * @param rejects those that could not, and why the file was refused
 * @param warnings remarks
 * @param detected what was detected rather than declared, as sentences
 */
public record FileRead(
    String source,
    String encoding,
    String layout,
    Lines lines,
    long records,
    Readings readings,
    List<Fault> rejects,
    List<Fault> warnings,
    List<String> detected) {}
