package org.citystats.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MostOftenTest {

  @Test
  void theFirstOfEquallyFrequentWordsStands() {
    assertThat(MostOften.of(new TreeMap<>(Map.of("km2", 3L, "ha", 3L, "m2", 2L)))).isEqualTo("ha");
  }

  @Test
  void figuresWithoutAUnitCountLikeAnyOther() {
    assertThat(MostOften.of(new TreeMap<>(Map.of("", 5L, "pp", 1L)))).isEmpty();
    assertThat(MostOften.of(new TreeMap<>(Map.of("", 1L, "pp", 5L)))).isEqualTo("pp");
    assertThat(MostOften.of(new TreeMap<>())).isEmpty();
  }
}
