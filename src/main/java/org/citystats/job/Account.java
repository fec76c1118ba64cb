package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;

/**
 * The settled account of one file: every record is accepted, rejected or superseded.
 *
 * @param ledger the account as the file was read
 * @param superseded how many of its records were superseded by others
 * @param conflicts those rejected because they contradict one another
 * @param remarks on those that another file replaces by another value
 */
record Account(FileLedger ledger, long superseded, List<Fault> conflicts, List<Fault> remarks) {

  /** How many records were rejected. */
  long rejected() {
    return ledger.rejected() + Faults.count(conflicts);
  }

  /** How many records became observations. */
  long accepted() {
    return ledger.records() - rejected() - superseded;
  }

  /** All its rejects. */
  List<Fault> rejects() {
    List<Fault> all = new ArrayList<>(ledger.rejects());
    all.addAll(conflicts);
    return all;
  }

  /** All remarks on it. */
  List<Fault> warnings() {
    List<Fault> all = new ArrayList<>(ledger.warnings());
    all.addAll(remarks);
    return all;
  }

  /** Whether the file was refused as a whole. */
  boolean refused() {
    return ledger.refused();
  }
}
