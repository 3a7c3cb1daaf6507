package vn.liem.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.DatabaseFailed;

/**
 * Publishes a log in its order. Its cursor moves over what the broker has acknowledged without a gap; what fails is sent
 * again and never skipped. Two relays at once are harmless because whoever reads compares; an advisory lock keeps the
 * second one idle all the same. Setting the cursor back publishes everything again: the topic can be lost and rebuilt.
 */
public final class Relay implements AutoCloseable {

    /** How long the relay rests when it has published all there is and nobody wakes it. */
    static final Duration REST = Duration.ofMillis(200);

    /** How long it waits for the broker before it sends again from its cursor. */
    static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(30);

    private static final String LOCK = "select pg_try_advisory_lock(hashtext('relay'), hashtext(?))";

    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('relay'), hashtext(?))";

    private final DataSource database;
    private final Published log;
    private final String topic;
    private final Publish broker;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Exception lastFailure;

    private record Cursor(long pos, long prev) {}

    /** A relay of a log to a topic; it does nothing until it is started. */
    public Relay(DataSource database, Published log, String topic, Publish broker) {
        this.database = database;
        this.log = log;
        this.topic = topic;
        this.broker = broker;
    }

    /** Follows the log from then on. */
    public void start() {
        thread = Thread.ofPlatform().daemon().name("relay " + topic).start(this::run);
    }

    /** Says that there is something new. */
    public void wake() {
        news.release();
    }

    /** Why the relay stands still, where it does. */
    public Optional<Exception> failure() {
        return Optional.ofNullable(lastFailure);
    }

    /** How far the log is published. */
    public long position() {
        return inConnection(connection -> cursor(connection).pos());
    }

    /** Publishes everything again, from the first event on. */
    public void rewind() {
        boolean rewound;
        do {
            rewound = inConnection(connection -> move(connection, cursor(connection), new Cursor(0, 0)));
        } while (!rewound);
        wake();
    }

    @Override
    public void close() {
        closed = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try (Connection connection = database.getConnection()) {
                if (isMine(connection)) {
                    followAndGiveBack(connection);
                }
            } catch (SQLException | RuntimeException e) {
                lastFailure = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            rest();
        }
    }

    /** The lock is the connection's and not the transaction's: a pool would keep it for whoever comes next. */
    private void followAndGiveBack(Connection connection) throws SQLException, InterruptedException {
        try {
            follow(connection);
        } finally {
            try (PreparedStatement unlock = connection.prepareStatement(UNLOCK)) {
                unlock.setString(1, topic);
                unlock.execute();
            }
        }
    }

    /** Publishes while the lock is held. */
    private void follow(Connection connection) throws SQLException, InterruptedException {
        while (!closed) {
            boolean goesOn = step(connection);
            if (!goesOn) {
                rest();
            }
        }
    }

    /** Publishes the next page; whether the one after it should follow at once. */
    private boolean step(Connection connection) throws SQLException, InterruptedException {
        Cursor at = cursor(connection);
        Published.Page page = log.page(at.pos(), at.prev());
        if (page.reached() == at.pos()) {
            lastFailure = null; // The database answers again, and nothing waits.
            return false;
        }
        Cursor to = publish(at, page);
        if (to.equals(at)) {
            return false;
        }
        move(connection, at, to);
        // Where that was all, what comes next is gathered: whoever reads takes a page in one transaction.
        return page.isFull();
    }

    /** Sends a page; how far it was acknowledged without a gap. */
    private Cursor publish(Cursor at, Published.Page page) throws InterruptedException {
        List<CompletionStage<Void>> sent = new ArrayList<>();
        for (PublishedRecord record : page.records()) {
            sent.add(broker.publish(record));
        }
        Cursor reached = at;
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).toCompletableFuture().get(ACKNOWLEDGED_WITHIN.toSeconds(), TimeUnit.SECONDS);
                long pos = page.records().get(i).pos();
                reached = new Cursor(pos, pos);
            } catch (ExecutionException | TimeoutException e) {
                lastFailure = e;
                return reached;
            }
        }
        lastFailure = null;
        return new Cursor(page.reached(), reached.prev());
    }

    private boolean isMine(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, topic);
            try (ResultSet rows = lock.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private Cursor cursor(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select pos, prev from relay_cursor where topic = ?")) {
            select.setString(1, topic);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? new Cursor(rows.getLong(1), rows.getLong(2)) : new Cursor(0, 0);
            }
        }
    }

    private boolean move(Connection connection, Cursor from, Cursor to) throws SQLException {
        String sql = "insert into relay_cursor (topic, pos, prev) values (?, ?, ?) on conflict (topic) do update "
                + "set pos = excluded.pos, prev = excluded.prev where relay_cursor.pos = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, topic);
            update.setLong(2, to.pos());
            update.setLong(3, to.prev());
            update.setLong(4, from.pos());
            return update.executeUpdate() == 1;
        }
    }

    private void rest() {
        try {
            if (news.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inConnection(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
