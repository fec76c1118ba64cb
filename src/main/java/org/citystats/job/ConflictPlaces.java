package org.citystats.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citystats.csv.LineStarts;
import org.citystats.model.Fault;

/**
 * Finds where in their files the lines begin whose records contradict one another: figures travel
 * without the places of their bytes, so the files with such records are looked through once more.
 *
 * @param locations where each file lies, by its name
 */
record ConflictPlaces(Map<String, String> locations) {

  static ConflictPlaces in(InputListing listing) {
    return new ConflictPlaces(
        listing.files().stream()
            .collect(Collectors.toMap(InputFile::name, InputFile::location, (one, other) -> one)));
  }

  /** The accounts with the places of all conflicts. */
  Accounts of(Accounts accounts) throws IOException {
    List<Account> placed = new ArrayList<>();
    for (Account account : accounts.files()) {
      placed.add(account.conflicts().isEmpty() ? account : of(account));
    }
    return new Accounts(placed);
  }

  private Account of(Account account) throws IOException {
    TreeSet<Long> lines = new TreeSet<>();
    account.conflicts().forEach(conflict -> lines.add(conflict.firstLine()));
    Map<Long, Long> starts = new TreeMap<>();
    try (InputStream text = Bytes.plain(locations.get(account.ledger().file()))) {
      starts.putAll(LineStarts.of(text, account.ledger().encoding(), lines));
    }
    List<Fault> conflicts =
        account.conflicts().stream()
            .map(conflict -> conflict.beginningAt(starts.getOrDefault(conflict.firstLine(), -1L)))
            .toList();
    return new Account(account.ledger(), account.superseded(), conflicts, account.remarks());
  }
}
