package org.citystats.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Words that are told apart by a machine and not by a reader. */
final class LookAlike {

  /** Letters of Cyrillic and Greek, and below them the Latin ones that look the same. */
  private static final String FOREIGN = "АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

  private static final String LATIN = "ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo";

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private LookAlike() {}

  /** Whether a word is of ASCII signs only, so that nothing can be behind it. */
  static boolean isPlain(String word) {
    return word.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
  }

  /** What a reader sees of a word. */
  static String key(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder key = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFC));
    for (int i = 0; i < key.length(); i++) {
      int letter = FOREIGN.indexOf(key.charAt(i));
      if (letter >= 0) {
        key.setCharAt(i, LATIN.charAt(letter));
      }
    }
    return key.toString();
  }

  /** Whether two words are one text in two forms of Unicode. */
  static boolean isSameText(String one, String other) {
    return Normalizer.normalize(one, Normalizer.Form.NFC)
        .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
  }

  /** What a word was before its UTF-8 was taken for windows-1252 and encoded again. */
  static Optional<String> decodedAgain(String word) {
    try {
      ByteBuffer bytes =
          WESTERN
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(word));
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException no) {
      return Optional.empty();
    }
  }
}
