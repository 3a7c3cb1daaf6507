package vn.liem.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.verifier.Hash;
import vn.liem.verify.Found.Counted;

/** Holds what a service keeps of other logs, and what of them took effect in it, against those logs. */
final class KeptOfOthers {

    private final Leaves leaves;
    private final Faults faults = new Faults();

    private KeptOfOthers(Leaves leaves) {
        this.leaves = leaves;
    }

    static Counted of(LogPlace place, Leaves leaves) throws SQLException {
        KeptOfOthers check = new KeptOfOthers(leaves);
        Rows.each(
                place.database(),
                "select source, pos, prev, header, body from received order by source, pos",
                check::received);
        Rows.each(place.database(), "select source, pos, leaf from inbox_mark order by source, pos", check::marked);
        return check.faults.counted();
    }

    private void received(ResultSet row) throws SQLException {
        Optional<Hash> kept = leafOf(row);
        compare(row, kept, CrossFault.RECEIVED_OTHERWISE);
    }

    private void marked(ResultSet row) throws SQLException {
        compare(row, Optional.of(new Hash(row.getBytes(3))), CrossFault.MARKED_OTHERWISE);
    }

    private void compare(ResultSet row, Optional<Hash> kept, CrossFault otherwise) throws SQLException {
        String source = row.getString(1);
        long pos = row.getLong(2);
        if (!leaves.knows(source)) {
            return;
        }
        if (kept.isPresent() && kept.equals(leaves.at(source, pos))) {
            faults.holds();
        } else {
            faults.wrong(source, pos, otherwise);
        }
    }

    private static Optional<Hash> leafOf(ResultSet row) throws SQLException {
        try {
            PublishedRecord record = RecordForm.read(row.getBytes(4), row.getLong(3), row.getBytes(5));
            boolean here = record.source().equals(row.getString(1)) && record.pos() == row.getLong(2);
            return here ? Optional.of(record.event().leaf()) : Optional.empty();
        } catch (BadRecord e) {
            return Optional.empty(); // What cannot be read is not what the log holds.
        }
    }
}
