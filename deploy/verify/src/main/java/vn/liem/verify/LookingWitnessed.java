package vn.liem.verify;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.verifier.Hash;
import vn.liem.verify.Found.Fault;

/** Holds the log of looking of a service against what the other services have seen of its signed checkpoints. */
final class LookingWitnessed {

    private static final String SEEN = "select size, root from signed_checkpoint where log = ?";
    private static final String STANDING = "select size, root from checkpoint";

    private LookingWitnessed() {}

    /** The first place, where there is one, at which the log is not what another service has seen. */
    static Optional<Fault> of(LogPlace place, List<LogPlace> all) throws SQLException {
        String log = place.service().lookingLog();
        Map<Long, Hash> unmet = seen(log, place, all);
        Rows.each(place.looking().database(), STANDING, row -> unmet.remove(row.getLong(1), new Hash(row.getBytes(2))));
        return unmet.keySet().stream()
                .min(Long::compare)
                .map(size -> Fault.of(log, size, CrossFault.WITNESSED_OTHERWISE));
    }

    /** Up to which size others have seen a log; none where they have never. */
    static Optional<Long> upTo(LogPlace place, List<LogPlace> all) throws SQLException {
        return seen(place.service().lookingLog(), place, all).keySet().stream().max(Long::compare);
    }

    private static Map<Long, Hash> seen(String log, LogPlace place, List<LogPlace> all) throws SQLException {
        Map<Long, Hash> seen = new HashMap<>();
        for (LogPlace other : all) {
            if (other.service() != place.service() && Rows.exist(other.database(), "signed_checkpoint")) {
                Rows.of(log, other.database(), SEEN, row -> seen.put(row.getLong(1), new Hash(row.getBytes(2))));
            }
        }
        return seen;
    }
}
