package org.citystats.conf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a file of metadata: YAML, or a text that begins with YAML between two lines of {@code ---};
 * at most 1 MB of UTF-8.
 */
final class MetadataFile {

  private static final int LARGEST = 1 << 20;
  private static final String OPTIONS = "progress_calculation_options";
  private static final String GROUP = "group";
  private static final String PARTS = "disaggregation";
  private static final Set<String> KEYS =
      Set.of("target", "target_year", "base_year", "direction", "limit", "series", "unit");

  private final String file;
  private final ListFaults faults;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Metadata.Option> options = new ArrayList<>();

  MetadataFile(String file, ListFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** What the file says; nothing if it cannot be read, which is noted. */
  Optional<Metadata> read(byte[] bytes) {
    Optional<Node> root = decoded(bytes).flatMap(this::front).flatMap(this::composed);
    root.ifPresent(this::walk);
    return root.map(any -> new Metadata(texts, options));
  }

  private Optional<String> decoded(byte[] bytes) {
    if (bytes.length > LARGEST) {
      faults.add(file, bytes.length + " bytes, expected at most " + LARGEST, "");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException broken) {
      faults.add(file, "bytes that are no UTF-8, expected a text in UTF-8", "save it in UTF-8");
      return Optional.empty();
    }
  }

  /** The YAML of a text: all of it, or what stands between its first two lines of dashes. */
  private Optional<String> front(String text) {
    if (!file.endsWith(".md")) {
      return Optional.of(text);
    }
    List<String> lines = text.lines().toList();
    int end = 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals("---")) {
      end++;
    }
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---") || end == lines.size()) {
      faults.add(file, "no metadata, expected them between two lines of --- at its top", "");
      return Optional.empty();
    }
    return Optional.of(String.join("\n", lines.subList(0, end)));
  }

  private Optional<Node> composed(String yaml) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
    } catch (MarkedYamlEngineException broken) {
      String place =
          broken.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
      faults.add(file + place, "no YAML: " + broken.getProblem(), "");
    } catch (ReaderException broken) {
      String sign = String.format("U+%04X", broken.getCodePoint());
      faults.add(file, "the sign " + sign + ", which is not allowed in YAML", "remove it");
    }
    return Optional.empty();
  }

  private void walk(Node root) {
    for (NodeTuple entry : entries(root)) {
      if (word(entry.getKeyNode()).equals(OPTIONS)) {
        items(entry.getValueNode()).forEach(this::option);
      } else if (entry.getValueNode() instanceof ScalarNode value) {
        texts.put(word(entry.getKeyNode()), value.getValue());
      }
    }
  }

  private void option(Node node) {
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, String> parts = new LinkedHashMap<>();
    for (NodeTuple entry : entries(node)) {
      String key = word(entry.getKeyNode());
      if (key.equals(GROUP)) {
        items(entry.getValueNode()).forEach(this::option);
        return;
      }
      if (key.equals(PARTS)) {
        items(entry.getValueNode())
            .forEach(part -> parts.put(of(part, "field"), of(part, "value")));
      } else if (KEYS.contains(key)) {
        said.put(key, word(entry.getValueNode()).strip());
      }
    }
    options.add(new Metadata.Option(line(node), said, parts));
  }

  private static String of(Node part, String key) {
    return entries(part).stream()
        .filter(entry -> word(entry.getKeyNode()).equals(key))
        .map(entry -> word(entry.getValueNode()).strip())
        .findFirst()
        .orElse("");
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static List<NodeTuple> entries(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }

  private static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  private static String word(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
