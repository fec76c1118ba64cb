package org.citystats.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.model.Lines;

/** The settled accounts of all files of a run, and their sums. */
record Accounts(List<Account> files) {

  private static final int SHOWN = 100;

  /** The accounts, from what the tasks sent back. */
  static Accounts of(List<Shard> shards) {
    Map<String, Long> superseded = new TreeMap<>();
    List<Fault> conflicts = new ArrayList<>();
    List<Fault> remarks = new ArrayList<>();
    List<FileLedger> ledgers = new ArrayList<>();
    for (Shard shard : shards) {
      shard.superseded().forEach((file, n) -> superseded.merge(file, n, Long::sum));
      conflicts.addAll(shard.conflicts());
      remarks.addAll(shard.remarks());
      ledgers.addAll(shard.ledgers());
    }
    ledgers.sort(Comparator.comparing(FileLedger::file));
    remarks.addAll(copies(ledgers));
    Map<String, List<FileLedger>> parts =
        ledgers.stream()
            .collect(Collectors.groupingBy(FileLedger::file, TreeMap::new, Collectors.toList()));
    Map<String, List<Fault>> conflicting = byFile(together(conflicts));
    Map<String, List<Fault>> remarked = byFile(remarks);
    List<Account> files = new ArrayList<>();
    parts.forEach(
        (file, its) ->
            files.add(
                new Account(
                    FileLedger.joined(its),
                    superseded.getOrDefault(file, 0L),
                    conflicting.getOrDefault(file, List.of()),
                    remarked.getOrDefault(file, List.of()))));
    return new Accounts(files);
  }

  /** Faults of several tasks; those that are only counted are counted together. */
  private static List<Fault> together(List<Fault> faults) {
    Faults all = new Faults(Integer.MAX_VALUE);
    all.addAll(faults);
    return all.list();
  }

  private static Map<String, List<Fault>> byFile(List<Fault> faults) {
    return faults.stream().collect(Collectors.groupingBy(Fault::file));
  }

  /** Remarks on files that hold the same bytes as an earlier one. */
  private static List<Fault> copies(List<FileLedger> ledgers) {
    Map<String, String> seen = new HashMap<>();
    List<Fault> copies = new ArrayList<>();
    for (FileLedger ledger : ledgers) {
      String first = seen.putIfAbsent(ledger.sha256(), ledger.file());
      if (first != null && ledger.bytes() > 0) {
        String reason = ledger.file() + ": the same bytes as " + first;
        copies.add(new Fault(ledger.file(), 0, 0, 0, -1, "same_file", reason, "", ""));
      }
    }
    return copies;
  }

  long records() {
    return files.stream().mapToLong(file -> file.ledger().records()).sum();
  }

  long accepted() {
    return files.stream().mapToLong(Account::accepted).sum();
  }

  long rejected() {
    return files.stream().mapToLong(Account::rejected).sum();
  }

  long superseded() {
    return files.stream().mapToLong(Account::superseded).sum();
  }

  long missing() {
    return files.stream().mapToLong(file -> file.ledger().missing()).sum();
  }

  /**
   * What does not add up, as sentences: every line is counted once, every record is accepted,
   * rejected or superseded, and the accepted ones are the observations that were written.
   */
  List<String> faults(int listed, long observations) {
    List<String> faults = new ArrayList<>();
    if (files.size() != listed) {
      faults.add("%d files were listed, %d are accounted for".formatted(listed, files.size()));
    }
    for (Account file : files) {
      if (!file.ledger().lines().addUp()) {
        faults.add(file.ledger().file() + ": its lines do not add up: " + file.ledger().lines());
      }
    }
    if (accepted() != observations) {
      faults.add(
          "%d records were accepted, %d observations were written"
              .formatted(accepted(), observations));
    }
    return faults;
  }

  /** The accounts as they stand in {@code run.json}. */
  List<Map<String, Object>> asMaps() {
    return files.stream().map(Accounts::asMap).toList();
  }

  private static Map<String, Object> asMap(Account account) {
    FileLedger ledger = account.ledger();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("path", ledger.file());
    map.put("source", ledger.source());
    map.put("bytes", ledger.bytes());
    map.put("sha256", ledger.sha256());
    map.put("encoding", ledger.encoding());
    map.put("layout", ledger.layout());
    map.put("lines", lines(ledger.lines()));
    map.put("records", ledger.records());
    map.put("accepted", account.accepted());
    map.put("rejected", account.rejected());
    map.put("superseded", account.superseded());
    map.put("missing", ledger.missing());
    map.put("refused", account.refused() ? ledger.rejects().get(0).reason() : null);
    map.put("detected", ledger.detected());
    return map;
  }

  private static Map<String, Object> lines(Lines lines) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("total", lines.total());
    map.put("header", lines.header());
    map.put("blank", lines.blank());
    map.put("preamble", lines.preamble());
    map.put("footnote", lines.footnote());
    map.put("records", lines.records());
    return map;
  }

  /** The first hundred rejects, as sentences with their codes. */
  List<String> firstRejects() {
    return files.stream()
        .flatMap(file -> file.rejects().stream())
        .limit(SHOWN)
        .map(reject -> reject.code() + ": " + reject.reason())
        .toList();
  }

  /** The sums over all files as they stand in {@code run.json}. */
  Map<String, Object> counts() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("files", files.size());
    map.put("records", records());
    map.put("accepted", accepted());
    map.put("rejected", rejected());
    map.put("superseded", superseded());
    map.put("missing", missing());
    return map;
  }
}
