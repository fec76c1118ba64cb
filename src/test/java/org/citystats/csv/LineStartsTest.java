package org.citystats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines begin in the bytes. */
class LineStartsTest {

  @ParameterizedTest
  @CsvSource({"UTF-8, 5, 7, 9", "UTF-16LE, 6, 10, 14", "UTF-16BE, 6, 10, 14", "GB18030, 4, 6, 8"})
  void linesBeginBehindEveryKindOfLineEnd(String charset, long second, long third, long fourth)
      throws IOException {
    byte[] text = "长a\nb\rc\nd\r\n".getBytes(Charset.forName(charset));

    Map<Long, Long> starts =
        LineStarts.of(
            new ByteArrayInputStream(text), charset, new TreeSet<>(List.of(1L, 2L, 3L, 4L, 9L)));

    assertThat(starts)
        .containsExactlyInAnyOrderEntriesOf(Map.of(2L, second, 3L, third, 4L, fourth));
  }

  @Test
  void aLetterWhoseHalfLooksLikeALineEndEndsNone() throws IOException {
    byte[] text = "\u0A0D\u0D0A\nb".getBytes(Charset.forName("UTF-16BE"));

    assertThat(
            LineStarts.of(new ByteArrayInputStream(text), "UTF-16BE", new TreeSet<>(List.of(2L))))
        .containsExactly(Map.entry(2L, 6L));
  }
}
