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
        each(database, sql, _ -> {}, each);
    }

    /** The rows that speak of one log. */
    static void of(String log, DataSource database, String sql, Each each) throws SQLException {
        each(database, sql, select -> select.setString(1, log), each);
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private static void each(DataSource database, String sql, Binding binding, Each each) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                binding.bind(select);
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

    /** Whether the service has made this table. */
    static boolean exist(DataSource database, String table) throws SQLException {
        boolean[] found = new boolean[1];
        each(database, "select to_regclass('" + table + "') is not null", row -> found[0] = row.getBoolean(1));
        return found[0];
    }
}
