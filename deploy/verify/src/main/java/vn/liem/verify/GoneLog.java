package vn.liem.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.verify.Found.Fault;

/** Tells a log that was taken away from one that was never begun: who was, has left traces with itself and others. */
final class GoneLog {

    /** Where a service keeps something of another log, and up to which position. */
    private static final List<Trace> TRACES = List.of(
            new Trace("signed_checkpoint", "select coalesce(max(size), -1) from signed_checkpoint where log = ?"),
            new Trace("log_key", "select case when count(*) > 0 then 0 else -1 end from log_key where log = ?"),
            new Trace("received", "select coalesce(max(pos), -1) from received where source = ?"),
            new Trace("inbox_mark", "select coalesce(max(pos), -1) from inbox_mark where source = ?"));

    private static final long NOTHING = -1;

    private record Trace(String table, String sql) {}

    private GoneLog() {}

    /** The fault, where the log of a service without events has been there; its place is as far as anybody knew it. */
    static Optional<Fault> of(LogPlace gone, List<LogPlace> all) throws SQLException {
        long known = gone.key().isPresent() ? 0 : NOTHING;
        for (LogPlace place : all) {
            for (Trace trace : TRACES) {
                known = Math.max(known, upTo(gone.log(), place, trace));
            }
        }
        return known == NOTHING ? Optional.empty() : Optional.of(Fault.of(gone.log(), known, CrossFault.LOG_GONE));
    }

    private static long upTo(String log, LogPlace place, Trace trace) throws SQLException {
        long[] known = {NOTHING};
        if (Rows.exist(place.database(), trace.table())) {
            Rows.of(log, place.database(), trace.sql(), row -> known[0] = Math.max(known[0], row.getLong(1)));
        }
        return known[0];
    }
}
