package vn.liem.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;

/** What the inbox was alarmed by, kept for a person to look at; an alarm raised twice stands once. */
public final class Alarms {

    /** How many alarms of one kind are kept of one source: whoever can raise them must not fill the database. */
    public static final int MAX_OF_A_KIND = 1_000;

    private final DataSource database;

    /** Alarms kept in a database. */
    public Alarms(DataSource database) {
        this.database = database;
    }

    /** Raises an alarm. */
    public void raise(String source, long pos, String what) {
        String sql = "insert into inbox_alarm (source, pos, what, seen_at) select ?, ?, ?, now() "
                + "where (select count(*) from inbox_alarm where source = ? and what = ?) < ? "
                + "on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, source);
            insert.setLong(2, pos);
            insert.setString(3, what);
            insert.setString(4, source);
            insert.setString(5, what);
            insert.setInt(6, MAX_OF_A_KIND);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The latest, the newest first. */
    public List<Alarm> latest(int atMost) {
        String sql = "select source, pos, what, seen_at from inbox_alarm order by seen_at desc, source, pos limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, atMost);
            try (ResultSet rows = select.executeQuery()) {
                List<Alarm> alarms = new ArrayList<>();
                while (rows.next()) {
                    alarms.add(new Alarm(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
                return alarms;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** How many were raised. */
    public long count() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from inbox_alarm");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
