package vn.liem.verify.tamper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** A PostgreSQL of its own for logs that are changed, in a temporary folder, gone afterwards. */
final class TamperServer implements AutoCloseable {

    private static final String SCHEMA = "/db/eventlog/V001__event_log.sql";
    private static final Map<String, String> SETTINGS =
            Map.of("shared_buffers", "128MB", "max_wal_size", "4GB", "synchronous_commit", "off");

    private final Path folder;
    private final PostgresServer server;

    private TamperServer(Path folder) {
        this.folder = folder;
        this.server = PostgresServer.start(folder, Ports.freeRow(1), SETTINGS);
    }

    static TamperServer start() {
        try {
            return new TamperServer(Files.createTempDirectory("liem-tamper"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database with the tables of a log, as its migration makes them, and connections of the superuser. */
    PGSimpleDataSource createLog(String database) throws SQLException {
        execute("postgres", "create database " + database);
        execute(database, schema().replace("${app}", PostgresServer.SUPERUSER));
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setServerNames(new String[] {"127.0.0.1"});
        connections.setPortNumbers(new int[] {server.port()});
        connections.setDatabaseName(database);
        connections.setUser(PostgresServer.SUPERUSER);
        connections.setPassword(server.password());
        connections.setReWriteBatchedInserts(true);
        return connections;
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String schema() {
        try (InputStream file = EventLog.class.getResourceAsStream(SCHEMA)) {
            if (file == null) {
                throw new IllegalStateException("the tables of the log are not on the class path: " + SCHEMA);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        OwnerOnly.delete(folder);
    }
}
