package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one view up to date: rows and position move in one transaction, so a crash between them cannot be. Two
 * projectors of one view are harmless: the position moves only from where it was read.
 */
public final class Projector implements AutoCloseable {

    /** Events of one transaction. */
    static final int PAGE = 500;

    /** How long a projector rests when there is nothing to do and nobody wakes it. */
    static final Duration REST = Duration.ofMillis(250);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}_v[1-9][0-9]*");

    private final DataSource database;
    private final Rows rows;
    private final View view;
    private final Folding folding;
    private final List<Feed> feeds;
    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Object moved = new Object();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Thread thread;
    private volatile @Nullable RuntimeException lastFailure;

    /** A projector of a view over the given feeds; it does nothing until it is started. */
    public Projector(DataSource database, View view, List<Feed> feeds) {
        if (!NAME.matcher(view.name()).matches()) {
            throw new IllegalArgumentException("a view is named in lower case with its version: " + view.name());
        }
        this.database = database;
        this.rows = new Rows(database);
        this.view = view;
        this.folding = new Folding(view);
        this.feeds = List.copyOf(feeds);
    }

    /** Makes the view's tables if they are not there, and follows the feeds from then on. */
    public void start() {
        prepare();
        thread = Thread.ofVirtual().name("view " + view.name()).start(this::run);
    }

    /** Makes the view's tables if they are not there. */
    public void prepare() {
        rows.inTransaction(connection -> {
            lock(connection);
            if (!exists(connection, view.name())) {
                create(connection, view.name());
            }
            Folding.prepare(connection, view.name());
            place(connection, view.name());
            return true;
        });
        feeds.forEach(feed -> reached.put(feed.source(), positionOf(feed.source())));
    }

    /** Says that there is something new. */
    public void wake() {
        feeds.forEach(Feed::news);
        news.release();
    }

    /** Waits until the view shows what stands at the position of the source; false when the time is over first. */
    public boolean await(String source, long pos, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        wake();
        synchronized (moved) {
            while (reached.getOrDefault(source, 0L) < pos) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || closed) {
                    return false;
                }
                try {
                    moved.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    /** How far the view has read of each source. */
    public Map<String, Long> positions() {
        return Map.copyOf(reached);
    }

    /** Why the view stands still, where it does. */
    public java.util.Optional<RuntimeException> failure() {
        return java.util.Optional.ofNullable(lastFailure);
    }

    /** The events of other services that the view went on without. */
    public List<PassedOver> passedOver() {
        return rows.inTransaction(connection ->
                exists(connection, view.name()) ? Folding.passedOver(connection, view.name()) : List.<PassedOver>of());
    }

    /** Reads on until nothing is new; what a test or a command waits for. */
    public void catchUp() {
        feeds.forEach(Feed::news);
        while (step() > 0) {
            // Each step is a transaction of its own.
        }
    }

    /**
     * Fills the view anew: new tables beside the old, from position 0, caught up, switched in one transaction. Readers
     * see the old rows until then.
     */
    public void rebuild() {
        try (Connection session = database.getConnection()) {
            String key = "hashtext('rebuild " + view.name() + "')";
            if (!tells(session, "select pg_try_advisory_lock(" + key + ")")) {
                throw new IllegalStateException("the view %s is being rebuilt already".formatted(view.name()));
            }
            try {
                rebuildAlone(view.name() + "_next");
            } finally {
                tells(session, "select pg_advisory_unlock(" + key + ")");
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private void rebuildAlone(String next) {
        rows.inTransaction(connection -> {
            lock(connection);
            execute(connection, "drop schema if exists " + next + " cascade");
            create(connection, next);
            return true;
        });
        for (Feed feed : feeds) {
            while (fill(next, feed) > 0) {
                // Each page is a transaction of its own.
            }
        }
        rows.inTransaction(connection -> {
            lock(connection);
            // A live projector takes the position before the tables; whoever takes them the other way round meets it.
            execute(connection, "select pos from view_position where view = '" + view.name() + "' for update");
            for (Feed feed : feeds) {
                long pos = positionOf(connection, next, feed.source());
                for (List<StoredEvent> page = feed.afresh(pos, PAGE); !page.isEmpty(); page = feed.afresh(pos, PAGE)) {
                    pos = fold(connection, next, feed, pos, page);
                }
            }
            execute(connection, "drop schema if exists " + view.name() + " cascade");
            execute(connection, "alter schema " + next + " rename to " + view.name());
            execute(connection, "delete from view_position where view = '" + view.name() + "'");
            execute(connection, "update view_position set view = '" + view.name() + "' where view = '" + next + "'");
            return true;
        });
        feeds.forEach(feed -> reach(feed.source(), positionOf(feed.source())));
    }

    /**
     * The advisory lock, as SQL says it, under which the tables of a view are made and switched: who holds it shared reads
     * the tables of one filling.
     */
    public static String lockKey(String view) {
        return "hashtext('view " + view + "')";
    }

    @Override
    public void close() {
        closed = true;
        wake();
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (!closed) {
            boolean more;
            try {
                // Where a page was not full, what comes next is gathered: each page is a transaction, and a writer is
                // faster.
                more = step() == PAGE;
                lastFailure = null;
            } catch (RuntimeException e) {
                // A view that fails is disposable: it stands still, says why in the health check, and tries again.
                lastFailure = e;
                more = false;
            }
            if (!more) {
                rest();
            }
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

    /** Folds the next page of each feed; how many events the largest of them had. */
    private int step() {
        int largest = 0;
        for (Feed feed : feeds) {
            largest = Math.max(largest, fill(view.name(), feed));
        }
        return largest;
    }

    /** Folds one page of a feed into the tables of a schema; how many events it was. */
    private int fill(String schema, Feed feed) {
        boolean live = schema.equals(view.name());
        long pos = live
                ? reached.getOrDefault(feed.source(), 0L)
                : rows.inTransaction(connection -> positionOf(connection, schema, feed.source()));
        List<StoredEvent> page = live ? feed.after(pos, PAGE) : feed.afresh(pos, PAGE);
        if (page.isEmpty()) {
            return 0;
        }
        long now = rows.inTransaction(connection -> fold(connection, schema, feed, pos, page));
        if (live) {
            reach(feed.source(), now);
        }
        return page.size();
    }

    /** Folds a page and moves the position; where another projector has moved it first, says where it stands. */
    private long fold(Connection connection, String schema, Feed feed, long from, List<StoredEvent> page)
            throws SQLException {
        long to = page.getLast().pos();
        if (!move(connection, schema, feed.source(), from, to)) {
            return positionOf(connection, schema, feed.source());
        }
        searchIn(connection, schema + ", public");
        folding.fold(connection, feed, page);
        searchIn(connection, "public");
        return to;
    }

    private void reach(String source, long pos) {
        synchronized (moved) {
            reached.put(source, pos);
            moved.notifyAll();
        }
    }

    private void create(Connection connection, String schema) throws SQLException {
        execute(connection, "create schema " + schema);
        searchIn(connection, schema + ", public");
        execute(connection, view.tables());
        Folding.prepare(connection, schema);
        searchIn(connection, "public");
        execute(connection, "delete from view_position where view = '" + schema + "'");
        place(connection, schema);
    }

    /** Gives every feed that has none a position at the start. */
    private void place(Connection connection, String schema) throws SQLException {
        String sql = "insert into view_position (view, source, pos) values (?, ?, 0) on conflict do nothing";
        for (Feed feed : feeds) {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, schema);
                insert.setString(2, feed.source());
                insert.executeUpdate();
            }
        }
    }

    private static boolean exists(Connection connection, String schema) throws SQLException {
        return tells(connection, "select exists (select 1 from pg_namespace where nspname = '" + schema + "')");
    }

    private static boolean tells(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static boolean move(Connection connection, String schema, String source, long from, long to)
            throws SQLException {
        String sql = "update view_position set pos = ? where view = ? and source = ? and pos = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, to);
            update.setString(2, schema);
            update.setString(3, source);
            update.setLong(4, from);
            return update.executeUpdate() == 1;
        }
    }

    private long positionOf(String source) {
        return rows.inTransaction(connection -> positionOf(connection, view.name(), source));
    }

    private static long positionOf(Connection connection, String schema, String source) throws SQLException {
        String sql = "select coalesce(max(pos), 0) from view_position where view = ? and source = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, schema);
            select.setString(2, source);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void lock(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(" + lockKey(view.name()) + ")");
        }
    }

    /**
     * Where names are looked up until the transaction ends. It is said by a function: after a SET the driver would forget every
     * statement that the connection has prepared, of whoever, and the server would plan each of them anew.
     */
    private static void searchIn(Connection connection, String path) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select set_config('search_path', ?, true)")) {
            select.setString(1, path);
            select.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
