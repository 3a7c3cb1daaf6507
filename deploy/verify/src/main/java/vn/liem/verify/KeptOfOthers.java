package vn.liem.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.verifier.Hash;
import vn.liem.verify.Found.Counted;

/**
 * Holds what a service keeps of other logs, and what of them took effect in it, against those logs: each row, and that
 * none is left out: from the first to the last that is kept each published position has its row.
 */
final class KeptOfOthers {

    /** What stands after a source where its marks are of a subject that was held, or of an event that came second. */
    private static final Pattern BESIDE = Pattern.compile(" (held .*|instead)");

    private final Leaves leaves;
    private final Faults faults = new Faults();
    private String source = "";
    private long last;

    private KeptOfOthers(Leaves leaves) {
        this.leaves = leaves;
    }

    static Counted of(LogPlace place, Leaves leaves) throws SQLException {
        KeptOfOthers check = new KeptOfOthers(leaves);
        Rows.each(
                place.database(),
                "select source, pos, prev, header, body from received order by source, pos",
                check::received);
        check.begin("");
        Rows.each(place.database(), "select source, pos, leaf from inbox_mark order by source, pos", check::marked);
        return check.faults.counted();
    }

    private void received(ResultSet row) throws SQLException {
        String log = row.getString(1);
        if (leaves.knows(log)) {
            follow(log, row.getLong(2), CrossFault.RECEIVED_MISSING);
            if (row.getLong(3) != leaves.publishedBefore(log, row.getLong(2))) {
                faults.wrong(log, row.getLong(2), CrossFault.RECEIVED_UNCHAINED);
            }
            compare(log, row.getLong(2), leafOf(row), CrossFault.RECEIVED_OTHERWISE);
        }
    }

    /** The marks of a held subject have holes where others stand in between; each is still one of the log's. */
    private void marked(ResultSet row) throws SQLException {
        Matcher beside = BESIDE.matcher(row.getString(1));
        boolean isBeside = beside.find();
        String log = isBeside ? row.getString(1).substring(0, beside.start()) : row.getString(1);
        if (leaves.knows(log)) {
            if (!isBeside) {
                follow(log, row.getLong(2), CrossFault.MARK_MISSING);
            }
            compare(log, row.getLong(2), Optional.of(new Hash(row.getBytes(3))), CrossFault.MARKED_OTHERWISE);
        }
    }

    private void begin(String log) {
        source = log;
        last = 0;
    }

    private void follow(String log, long pos, CrossFault missing) {
        if (!log.equals(source)) {
            begin(log);
        }
        // What was written meanwhile is not among those that were read.
        long due = leaves.publishedAfter(log, last).orElse(pos);
        if (pos != due) {
            faults.wrong(log, due, missing);
        }
        last = pos;
    }

    private void compare(String log, long pos, Optional<Hash> kept, CrossFault otherwise) throws SQLException {
        if (kept.isPresent() && kept.equals(leaves.at(log, pos))) {
            faults.holds();
        } else {
            faults.wrong(log, pos, otherwise);
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
