package org.citystats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stages of a run with their seconds, rows and bytes, as they stand in {@code run.json}. */
final class Stages {

  private final List<Map<String, Object>> done = new ArrayList<>();
  private final Voice voice;
  private long since = System.nanoTime();

  Stages(Voice voice) {
    this.voice = voice;
  }

  /** Tells what begins now. */
  void begin(String what) {
    voice.say(what);
    since = System.nanoTime();
  }

  /** By which it is told. */
  Voice voice() {
    return voice;
  }

  /** Tells what is worth knowing meanwhile. */
  void tell(String what) {
    voice.say(what);
  }

  /** Notes that a stage ended. */
  void end(String name, long rows, long bytes) {
    Map<String, Object> stage = new LinkedHashMap<>();
    stage.put("name", name);
    stage.put("seconds", Math.round((System.nanoTime() - since) / 1e6) / 1e3);
    stage.put("rows", rows);
    stage.put("bytes", bytes);
    done.add(stage);
    since = System.nanoTime();
  }

  /** All stages so far. */
  List<Map<String, Object>> all() {
    return List.copyOf(done);
  }
}
