package org.citystats.job;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Measured;
import org.citystats.composite.IndexColumn;
import org.citystats.model.Fault;
import org.citystats.model.FileLedger;
import org.citystats.panel.Statement;
import org.citystats.publish.Written;

/**
 * What a task of the second half sends back to the driver: counts and answers, no observations.
 *
 * @param written the files it wrote
 * @param superseded how many records of each file were superseded
 * @param conflicts records rejected because their file contradicts itself
 * @param remarks on records that another file replaces by another value
 * @param answers what targets asked of its indicators
 * @param statements what is said about the areas of targets
 * @param columns what indices are made from
 * @param units base unit of each indicator seen
 * @param areas areas seen
 * @param coverage years of which figures are known
 * @param newest newest vintage seen, empty if none is known
 * @param ledgers accounts of files, from the partition that holds them
 */
record Shard(
    List<Written> written,
    Map<String, Long> superseded,
    List<Fault> conflicts,
    List<Fault> remarks,
    Map<Ask, Measured> answers,
    List<Statement> statements,
    List<IndexColumn> columns,
    Map<String, String> units,
    Set<String> areas,
    Coverage coverage,
    String newest,
    List<FileLedger> ledgers)
    implements Serializable {}
