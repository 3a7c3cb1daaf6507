package vn.liem.eventstore;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;
import vn.liem.verifier.Sha256;

/** A log whose events carry no evidence: what is left when hashing and checkpoints are taken away, to be measured. */
@NullMarked
public final class UnprovenLog {

    private UnprovenLog() {}

    /** Opens it; everything else is as in {@link EventLog#open}. */
    public static EventLog open(DataSource database, String name, Clock clock) {
        return EventLog.open(database, name, clock, new NoEvidence());
    }

    private static final class NoEvidence implements Evidence {

        private static final Hash NOTHING = new Hash(new byte[Sha256.BYTES]);

        @Override
        public void prepare(Append append) {
            // Nothing is hashed.
        }

        @Override
        public Hash leafOf(Supplier<LeafHeader> header) {
            return NOTHING;
        }

        @Override
        public Frontier add(RoundTrip trip, Connection connection, Frontier before, List<Hash> leaves, Instant madeAt) {
            return before;
        }
    }
}
