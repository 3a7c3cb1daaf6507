package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/**
 * Writes batches, each in a transaction of its own that holds the append lock until it is committed. A batch is decided
 * under the lock on the log as it stands; or ahead of it, on where the batch before will leave the log. Who has decided
 * ahead and meets another log, as another process has written meanwhile, fails on a position that is taken.
 */
final class BatchWriter {

    private final DataSource database;
    private final String log;
    private final String lock;
    private final Clock clock;
    private final Evidence evidence;
    private final boolean provable;
    private Frontier tree = Frontier.empty();

    BatchWriter(DataSource database, String log, int lock, Clock clock, Evidence evidence) {
        this.database = database;
        this.log = log;
        this.lock = HeadQuery.lock(lock);
        this.clock = clock;
        this.evidence = evidence;
        this.provable = evidence instanceof MerkleEvidence;
    }

    /** An empty batch, to be decided on where the log ends once the batch before it stands. */
    Batch batchOn(Head end) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Batch(log, evidence, end, now.isBefore(end.lastRecordedAt()) ? end.lastRecordedAt() : now);
    }

    /** Decides further appends of a batch on what is committed and on what the batch before it adds. */
    void decide(Batch batch, List<Append> appends) throws SQLException {
        if (appends.isEmpty()) {
            return;
        }
        try (Connection connection = connect()) {
            batch.learn(HeadQuery.read(connection, appends, provable).head());
        }
        appends.forEach(batch::add);
    }

    /** Decides the appends under the lock and writes them; says when it knows where the log will end. */
    void write(List<Append> appends, Consumer<Batch> decided, Runnable committing) throws SQLException {
        inTransaction(committing, connection -> {
            HeadQuery.Answer standing = HeadQuery.lockAndRead(connection, lock, appends, provable);
            Batch batch = batchOn(standing.head());
            appends.forEach(batch::add);
            tree = standing.tree();
            decided.accept(batch);
            return insert(connection, new RoundTrip(connection), batch);
        });
    }

    /** Writes a batch that was decided on the end of the last one that this writer has written. */
    void write(Batch ahead, Runnable committing) throws SQLException {
        inTransaction(committing, connection -> insert(connection, new RoundTrip(connection).say(lock), ahead));
    }

    /** Where the tree stands after it; what was not to be written leaves it as it is. */
    private Frontier insert(Connection connection, RoundTrip trip, Batch batch) throws SQLException {
        if (batch.isEmpty()) {
            return tree;
        }
        BatchInsert.add(trip, batch);
        List<Hash> leaves = batch.events().stream().map(StoredEvent::leaf).toList();
        Frontier grown = leaves.isEmpty() ? tree : evidence.add(trip, connection, tree, leaves, batch.recordedAt());
        trip.send().close();
        if (!batch.events().isEmpty()) {
            BatchInsert.events(batch).send(connection);
        }
        return grown;
    }

    private interface Work {
        Frontier in(Connection connection) throws SQLException;
    }

    private void inTransaction(Runnable committing, Work work) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try {
                Frontier grown = work.in(connection);
                committing.run();
                commit(connection);
                tree = grown;
            } catch (SQLException | RuntimeException | Error e) {
                Rows.rollBack(connection, e);
                throw e;
            }
        }
    }

    /** Without a connection the whole batch fails at once: each alone would only wait in turn. */
    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new UnknownOutcome(e);
        }
    }
}
