package org.citystats.conf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citystats.conf.Said.Form;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Walks through a YAML document once and notes every setting with its place. */
final class YamlWalk {

  private enum Kind {
    MAPPING,
    LIST,
    /** A part that no setting can have; what is in it is passed over. */
    STRANGE
  }

  /** A mapping or list that is open. */
  private static final class Level {
    private final Kind kind;
    private final String path;
    private final Origin origin;
    private final List<String> items = new ArrayList<>();
    private String key;
    private Origin keyOrigin;
    private boolean empty = true;

    Level(Kind kind, String path, Origin origin) {
      this.kind = kind;
      this.path = path;
      this.origin = origin;
    }
  }

  private final Function<Optional<Mark>, Origin> place;
  private final Flaws flaws;
  private final List<Said> said = new ArrayList<>();
  private final Map<String, Origin> seen = new HashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private int documents;
  private boolean referred;

  YamlWalk(Function<Optional<Mark>, Origin> place, Flaws flaws) {
    this.place = place;
    this.flaws = flaws;
  }

  /** The settings passed so far. */
  List<Said> said() {
    return said;
  }

  /** Takes the next event of the document. */
  void pass(Event event) {
    Origin origin = place.apply(event.getStartMark());
    if (event instanceof DocumentStartEvent && ++documents == 2) {
      flaws.key(origin, "a second document begins, expected one only; remove the line '---'");
    }
    if (documents > 1) {
      return;
    }
    if (event instanceof NodeEvent node) {
      inspect(node, origin);
    }
    if (event instanceof ScalarEvent scalar) {
      text(scalar, origin);
    } else if (event instanceof CollectionStartEvent) {
      open(event instanceof MappingStartEvent ? Kind.MAPPING : Kind.LIST, origin);
    } else if (event instanceof CollectionEndEvent) {
      close();
    } else if (event instanceof AliasEvent) {
      value(List.of(""), Form.NOTHING, origin);
    }
  }

  private void inspect(NodeEvent node, Origin origin) {
    if (node.getAnchor().isPresent() && !referred) {
      referred = true;
      flaws.value(
          origin, "'&' and '*' refer to other places, expected plain values; write them out");
    }
    Optional<String> tag = Optional.empty();
    if (node instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (node instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    tag.ifPresent(
        found -> flaws.value(origin, "'" + found + "' is a tag, expected plain values; remove it"));
  }

  private void text(ScalarEvent scalar, Origin origin) {
    String text = scalar.getValue();
    boolean nothing = text.isEmpty() || text.equals("~") || text.equals("null");
    Form form = nothing && scalar.isPlain() ? Form.NOTHING : Form.TEXT;
    Level level = levels.peek();
    if (level != null && level.kind == Kind.MAPPING && level.key == null) {
      key(level, text, origin);
    } else {
      value(List.of(form == Form.NOTHING ? "" : text), form, origin);
    }
  }

  private void key(Level level, String text, Origin origin) {
    level.key = level.path.isEmpty() ? text : level.path + "." + text;
    level.keyOrigin = origin;
    level.empty = false;
    Origin first = seen.putIfAbsent(level.key, origin);
    if (first != null) {
      flaws.key(
          origin,
          level.key + " occurs again, first in line " + first.line() + "; keep one of them");
    }
  }

  private void value(List<String> values, Form form, Origin origin) {
    Level level = levels.peek();
    if (level == null && form != Form.NOTHING) {
      flaws.value(origin, "the file holds no settings, expected lines such as 'output: ../out'");
    } else if (level != null && level.kind == Kind.LIST) {
      level.items.add(values.get(0));
    } else if (level != null && level.kind == Kind.MAPPING) {
      Origin at = form == Form.NOTHING ? level.keyOrigin : origin;
      said.add(new Said(level.key, values, form, at));
      level.key = null;
    }
  }

  private void open(Kind kind, Origin origin) {
    Level outer = levels.peek();
    if (outer == null) {
      strangeUnless(kind == Kind.MAPPING, new Level(kind, "", origin), "the file is a list");
    } else if (outer.kind == Kind.MAPPING && outer.key != null) {
      levels.push(new Level(kind, outer.key, origin));
    } else {
      boolean passed = outer.kind == Kind.STRANGE;
      String found =
          outer.path + (passed ? "" : " holds a list or mapping where a text is expected");
      strangeUnless(passed, new Level(Kind.STRANGE, outer.path, origin), found);
    }
  }

  private void strangeUnless(boolean fine, Level level, String found) {
    if (!fine) {
      flaws.value(level.origin, found.strip() + "; write 'key: value' or 'key: [one, other]'");
    }
    levels.push(fine ? level : new Level(Kind.STRANGE, level.path, level.origin));
  }

  private void close() {
    Level closed = levels.pop();
    Level outer = levels.peek();
    if (outer == null || outer.kind != Kind.MAPPING || closed.kind == Kind.STRANGE) {
      return;
    }
    if (closed.kind == Kind.LIST) {
      value(closed.items, Form.LIST, closed.origin);
    } else if (closed.empty) {
      value(List.of(""), Form.NOTHING, closed.origin);
    }
    outer.key = null;
  }
}
