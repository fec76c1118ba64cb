package org.citystats.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Fault;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Words;

/**
 * Remarks on codes and names that may not be what they seem: invisible signs, text that was encoded
 * twice, names that look alike, a code with two names, a name with two codes.
 *
 * <p>Each distinct word is looked at once a file.
 */
final class WordRemarks {

  private static final List<Role> ROLES = List.of(Role.REF_AREA, Role.AREA_NAME, Role.INDICATOR);

  private final Account account;
  private final Readings readings;

  private WordRemarks(Account account) {
    this.account = account;
    this.readings = account.readings();
  }

  /** Remarks on the words of a file. */
  static void of(Account account) {
    WordRemarks remarks = new WordRemarks(account);
    ROLES.forEach(remarks::words);
    remarks.pairs(Role.REF_AREA, Role.AREA_NAME, "code_with_two_names");
    remarks.pairs(Role.AREA_NAME, Role.REF_AREA, "name_with_two_codes");
  }

  private void words(Role role) {
    Words words = readings.words(role);
    Map<String, Integer> alike = new HashMap<>();
    for (int number = 1; number < words.size(); number++) {
      String word = words.word(number);
      if (!LookAlike.isPlain(word)) {
        ofOne(role, number, word);
      }
      Integer before = alike.putIfAbsent(LookAlike.key(word), number);
      if (before != null) {
        ofTwo(role, number, words.word(before), word);
      }
    }
  }

  private void ofOne(Role role, int number, String word) {
    if (word.codePoints().anyMatch(sign -> Character.getType(sign) == Character.FORMAT)) {
      warn(role, number, "invisible_signs", shown(word) + " holds signs that nobody sees");
    }
    LookAlike.decodedAgain(word)
        .ifPresent(
            meant ->
                warn(
                    role,
                    number,
                    "encoded_twice",
                    shown(word) + " was encoded twice, it may be " + shown(meant)));
  }

  private void ofTwo(Role role, int number, String one, String other) {
    String why =
        LookAlike.isSameText(one, other)
            ? "differ in the form of Unicode only and are read as one form of Unicode, NFC"
            : "look alike and are kept apart";
    warn(role, number, "names_alike", shown(one) + " and " + shown(other) + " " + why);
  }

  /** Remarks on words of a role that occur with two words of another. */
  private void pairs(Role role, Role partner, String code) {
    int[] first = new int[readings.words(role).size()];
    boolean[] told = new boolean[first.length];
    boolean both = first.length > 1 && readings.words(partner).size() > 1;
    for (int reading = 0; both && reading < readings.size(); reading++) {
      int word = readings.said(reading, role);
      int other = readings.said(reading, partner);
      if (word > 0 && other > 0 && first[word] > 0 && first[word] != other && !told[word]) {
        told[word] = true;
        String names =
            readings.words(partner).word(first[word])
                + "' and '"
                + readings.words(partner).word(other);
        warn(
            readings.firstLine(reading),
            code,
            shown(readings.words(role).word(word)) + " stands for '" + names + "'");
      }
      first[word] = first[word] == 0 ? other : first[word];
    }
  }

  private void warn(Role role, int word, String code, String found) {
    int reading = 0;
    while (reading < readings.size() && readings.said(reading, role) != word) {
      reading++;
    }
    warn(reading < readings.size() ? readings.firstLine(reading) : 0, code, found);
  }

  private void warn(long line, String code, String found) {
    account.warn(line, code, "%s, line %d: %s".formatted(readings.file(), line, found));
  }

  private static String shown(String word) {
    return "'" + Fault.visible(word) + "'";
  }
}
