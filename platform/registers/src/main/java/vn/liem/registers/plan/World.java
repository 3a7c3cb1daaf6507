package vn.liem.registers.plan;

import java.util.Map;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.RowKey;

/**
 * How all rows stand together.
 *
 * @param standing the rows that stand
 * @param verdicts what became of each contender
 * @param fallen the accepted rows that no longer go with the others; they count as standing only for references
 */
record World(Map<RowKey, KnownRow> standing, Map<Contender, Verdict> verdicts, Map<RowKey, Verdict.Refused> fallen) {

    /** The verdict on a contender. */
    Verdict on(Contender contender) {
        Verdict verdict = verdicts.get(contender);
        if (verdict == null) {
            throw new IllegalStateException("%s of import %d was not heard"
                    .formatted(contender.key(), contender.origin().importNo()));
        }
        return verdict;
    }
}
