package vn.liem.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads the rows of a query one after the other, a page of them in memory at a time. */
final class Rows {

    private static final int FETCH = 2_000;

    private Rows() {}

    /** What is done with a row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    static void each(DataSource database, String sql, Each each) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        each.row(rows);
                    }
                }
            } finally {
                connection.rollback();
            }
        }
    }

    /** Whether the service has made its tables. */
    static boolean hasLog(DataSource database) throws SQLException {
        boolean[] found = new boolean[1];
        each(database, "select to_regclass('event') is not null", row -> found[0] = row.getBoolean(1));
        return found[0];
    }
}
