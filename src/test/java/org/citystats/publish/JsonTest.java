package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void keysStayInTheirOrderAndTextIsEscaped() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", "长春 \"a\\b\"\n\u001b[31m\u2028\u202e");
    map.put("a", List.of(1, 2.5, true, List.of(), Map.of()));
    map.put("none", null);
    map.put("nan", Double.NaN);

    assertThat(Json.text(map))
        .isEqualTo(
            """
            {
              "z": "长春 \\"a\\\\b\\"\\n\\u001b[31m\\u2028\\u202e",
              "a": [
                1,
                2.5,
                true,
                [],
                {}
              ],
              "none": null,
              "nan": null
            }
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "长春 \"\\/\b\f\n\r\t\u2028\u0000 𠮷");
    map.put("list", new ArrayList<>(List.of(1L, -5L, new BigDecimal("0.062"), true, false)));
    map.put("map", Map.of("k", List.of()));
    map.put("none", null);

    assertThat(Json.read(Json.text(map))).isEqualTo(map);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "\"a",
        "\"\\u12\"",
        "nul",
        "01x",
        "1 2",
        "-",
        "{\"a\":1,\"a\":2}",
        "\"\\x\""
      })
  void whatIsNoJsonIsRefusedWithThePlace(String text) {
    assertThatThrownBy(() -> Json.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot read JSON at character ");
  }

  @Test
  void endlessNestingIsRefused() {
    assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
