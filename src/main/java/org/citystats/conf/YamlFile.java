package org.citystats.conf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * The settings of a YAML file, each with its place.
 *
 * <p>Read are keys, texts, lists of texts and mappings of them, nothing else: no tags, no anchors,
 * no second document, at most 1 MB. Every text stays the text that stands there.
 */
final class YamlFile {

  private static final int LARGEST = 1 << 20;

  private final String file;
  private final Flaws flaws;

  YamlFile(String file, Flaws flaws) {
    this.file = file;
    this.flaws = flaws;
  }

  /** What the file says. */
  List<Said> read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      flaws.unreadable(
          Origin.DEFAULT, "holds " + bytes.length + " bytes, expected at most " + LARGEST);
      return List.of();
    }
    return decoded(bytes).map(this::parsed).orElse(List.of());
  }

  private Optional<String> decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException broken) {
      flaws.unreadable(Origin.DEFAULT, "is not a text in UTF-8; save it in UTF-8");
      return Optional.empty();
    }
  }

  private List<Said> parsed(String text) {
    YamlWalk walk = new YamlWalk(this::place, flaws);
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      for (Event event : new Parse(settings).parseString(text)) {
        walk.pass(event);
      }
    } catch (MarkedYamlEngineException broken) {
      flaws.unreadable(place(broken.getProblemMark()), "is no YAML: " + broken.getProblem());
    } catch (ReaderException broken) {
      String sign = String.format("U+%04X", broken.getCodePoint());
      flaws.unreadable(
          Origin.DEFAULT, "holds the sign " + sign + ", which is not allowed in YAML; remove it");
    }
    return walk.said();
  }

  private Origin place(Optional<Mark> mark) {
    return mark.map(at -> Origin.inFile(file, at.getLine() + 1, at.getColumn() + 1))
        .orElse(Origin.inFile(file, 1, 1));
  }
}
