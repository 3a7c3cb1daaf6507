package vn.liem.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of the book of facts, copied out and into tables with the same indexes: the least that filling it can take.
 *
 * @param rows of all tables together
 * @param bytes in the form in which they were copied
 * @param seconds of copying them in
 */
record ViewRows(long rows, long bytes, double seconds) {

    private static final String COPIES = "bench_copy";

    static ViewRows copiedIn(BenchServer server, String database) {
        Path file = server.folder().resolve("rows");
        try (Connection connection = server.connect(database)) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            execute(connection, "create schema " + COPIES);
            long rows = 0;
            long bytes = 0;
            double seconds = 0;
            for (String table : server.tablesOfBook(database)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    copy.copyOut("copy %s to stdout (format binary)".formatted(table), out);
                }
                String copied = COPIES + table.substring(table.indexOf('.'));
                execute(connection, "create table %s (like %s including all)".formatted(copied, table));
                bytes += Files.size(file);
                long from = System.nanoTime();
                try (InputStream in = Files.newInputStream(file)) {
                    rows += copy.copyIn("copy %s from stdin (format binary)".formatted(copied), in);
                }
                seconds += (System.nanoTime() - from) / 1e9;
            }
            return new ViewRows(rows, bytes, seconds);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
