package vn.liem.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.liem.eventstore.EventLog;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** A PostgreSQL for one measurement: real, with fsync on, in a temporary folder, gone afterwards. */
final class BenchServer implements AutoCloseable {

    /** Settings that keep its own checkpoints out of a round; the same for all that is compared. */
    static final Map<String, String> SETTINGS =
            Map.of("shared_buffers", "512MB", "max_wal_size", "8GB", "checkpoint_timeout", "30min");

    private static final String ROLE = "bench_app";
    private static final String SCHEMA = "/db/eventlog/V001__event_log.sql";
    private static final Duration CONNECTION_MAX = Duration.ofSeconds(10);

    private final Path folder;
    private final String password = UUID.randomUUID().toString();
    private final PostgresServer server;

    private BenchServer(Path folder) {
        this.folder = folder;
        server = PostgresServer.start(folder, Ports.freeRow(1), SETTINGS);
    }

    static BenchServer start() {
        try {
            BenchServer bench = new BenchServer(Files.createTempDirectory("liem-bench"));
            bench.execute("postgres", "create role %s login password '%s'".formatted(ROLE, bench.password));
            return bench;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** A database with the tables of a log, as its migration makes them. */
    void createLog(String database) {
        execute("postgres", "create database " + database);
        execute(database, schema().replace("${app}", ROLE));
    }

    /** Connections as the role that may insert and select. */
    AgroalDataSource pool(String database, int connections) {
        AgroalDataSourceConfigurationSupplier pool = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(p -> p.maxSize(connections)
                        .initialSize(connections)
                        .acquisitionTimeout(CONNECTION_MAX)
                        .connectionFactoryConfiguration(f -> f.jdbcUrl(server.jdbcUrl(database))
                                .principal(new NamePrincipal(ROLE))
                                .credential(new SimplePassword(password))));
        try {
            return AgroalDataSource.from(pool);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database of the measurement", e);
        }
    }

    void execute(String database, String sql) {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        }
    }

    long number(String database, String sql) {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
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
