package vn.liem.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Has a service publish its log again from the first event. Its relay reads how far it is from the database each time, and
 * whoever has a record already compares and drops it.
 */
public final class Republish {

    private static final String KNOWN = "select to_regclass('public.relay_cursor') is not null";
    private static final String REWIND = "update public.relay_cursor set pos = 0, prev = 0";

    private Republish() {}

    /** Sets back how far the log was published; false where nothing was published yet. */
    public static boolean all(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            try (ResultSet row = statement.executeQuery(KNOWN)) {
                if (!row.next() || !row.getBoolean(1)) {
                    return false;
                }
            }
            return statement.executeUpdate(REWIND) > 0;
        }
    }
}
