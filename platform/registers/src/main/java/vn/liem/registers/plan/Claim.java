package vn.liem.registers.plan;

import java.util.List;
import java.util.Optional;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.RowKey;

/**
 * Everything that speaks under one key: the row accepted so far, and the contenders in the order in which they are
 * heard: those of this import by line, then those that wait, the latest import first.
 *
 * @param fromKnownFile whether this import brings the key in a file that was imported before, byte for byte: then it
 *     changes nothing that was accepted since
 */
record Claim(RowKey key, Optional<KnownRow> accepted, List<Contender> contenders, boolean fromKnownFile) {

    /** Whether the contender says nothing against the accepted row. */
    boolean saysNothingNew(Contender contender) {
        return accepted.isPresent()
                && contender.broughtOnLine().isPresent()
                && (fromKnownFile || accepted.get().row().equals(contender.row()));
    }
}
