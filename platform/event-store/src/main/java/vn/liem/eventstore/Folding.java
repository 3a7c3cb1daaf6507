package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds pages into a view. An event of another service that cannot be folded, or that tells of what is not its service's own, is
 * kept beside the view's rows and passed over; a rebuild tries it again. Everything else that goes wrong stops the page.
 */
final class Folding {

    /** How many of those that were passed over are told. */
    static final int TOLD_MAX = 100;

    /** PostgreSQL's classes of faults that lie in the values: a number out of range, a text it cannot hold. */
    private static final List<String> OF_VALUES = List.of("22", "23");

    /** Why an event is passed over that another service owns than the one that wrote it. */
    static final String OF_ANOTHER = "OfAnotherService";

    private final View view;

    Folding(View view) {
        this.view = view;
    }

    /** Makes the place for what is passed over. */
    static void prepare(Connection connection, String schema) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute("create table if not exists " + schema + ".passed_over (source text not null, "
                    + "pos bigint not null, subject text not null, reason text not null, primary key (source, pos))");
        }
    }

    /** Folds a page of a feed; the tables of the view are on the search path. */
    void fold(Connection connection, Feed feed, List<StoredEvent> page) throws SQLException {
        if (feed.isOfOthers()) {
            List<StoredEvent> told = new ArrayList<>();
            for (StoredEvent event : page) {
                if (feed.mayTell(event)) {
                    told.add(event);
                } else {
                    passOver(connection, feed.source(), event, OF_ANOTHER);
                }
            }
            if (!told.isEmpty()) {
                halving(connection, feed.source(), told);
            }
        } else {
            view.apply(connection, feed.source(), page);
        }
    }

    private void halving(Connection connection, String source, List<StoredEvent> events) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            view.apply(connection, source, events);
            connection.releaseSavepoint(before);
            return;
        } catch (DatabaseFailed e) {
            throw e;
        } catch (SQLException e) {
            if (e.getSQLState() == null || !OF_VALUES.contains(e.getSQLState().substring(0, 2))) {
                throw e;
            }
            connection.rollback(before);
            halve(connection, source, events, e);
        } catch (RuntimeException e) {
            connection.rollback(before);
            halve(connection, source, events, e);
        }
    }

    private void halve(Connection connection, String source, List<StoredEvent> events, Exception fault)
            throws SQLException {
        if (events.size() == 1) {
            passOver(connection, source, events.getFirst(), fault.getClass().getSimpleName());
            return;
        }
        int half = events.size() / 2;
        halving(connection, source, events.subList(0, half));
        halving(connection, source, events.subList(half, events.size()));
    }

    private static void passOver(Connection connection, String source, StoredEvent event, String reason)
            throws SQLException {
        String sql =
                "insert into passed_over (source, pos, subject, reason) values (?, ?, ?, ?) on conflict do nothing";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, source);
            insert.setLong(2, event.pos());
            insert.setString(3, event.subject());
            insert.setString(4, reason);
            insert.executeUpdate();
        }
    }

    /** What was passed over, at most {@value #TOLD_MAX}. */
    static List<PassedOver> passedOver(Connection connection, String schema) throws SQLException {
        String sql = "select source, pos, subject, reason from %s.passed_over order by source, pos limit %d"
                .formatted(schema, TOLD_MAX);
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(sql)) {
            List<PassedOver> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new PassedOver(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
            return found;
        }
    }
}
