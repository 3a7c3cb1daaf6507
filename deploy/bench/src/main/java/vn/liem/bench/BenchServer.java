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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private static final String BOOK = "fact_book_v%";

    private static final String ROLE = "bench_app";
    private static final String SCHEMA = "/db/eventlog/V001__event_log.sql";
    private static final Duration CONNECTION_MAX = Duration.ofSeconds(10);

    private final Path folder;
    private final String password = UUID.randomUUID().toString();
    private final PostgresServer server;

    private BenchServer(Path folder, Map<String, String> settings) {
        this.folder = folder;
        server = PostgresServer.start(folder, Ports.freeRow(1), settings);
    }

    static BenchServer start() {
        return start(SETTINGS);
    }

    static BenchServer start(Map<String, String> settings) {
        try {
            BenchServer bench = new BenchServer(Files.createTempDirectory("liem-bench"), settings);
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

    /** A database for a service, with the two roles that an installation gives it. */
    void createService(String database) {
        String owner = database + "_owner";
        execute("postgres", "create role %s login password '%s'".formatted(owner, password));
        execute("postgres", "create role %s login password '%s'".formatted(database, password));
        execute("postgres", "create database %s owner %s".formatted(database, owner));
        execute("postgres", "grant connect on database %1$s to %1$s".formatted(database));
    }

    /** By which settings a service finds its database. */
    Map<String, String> serviceSettings(String database) {
        return Map.of(
                "LIEM_DB_URL", server.jdbcUrl(database),
                "LIEM_DB_USER", database,
                "LIEM_DB_PASSWORD", password);
    }

    /** By which settings the same program makes the tables of a service, as their owner. */
    Map<String, String> migrationSettings(String database) {
        return Map.of(
                "QUARKUS_PROFILE",
                "migrate",
                "LIEM_DB_URL",
                server.jdbcUrl(database),
                "LIEM_DB_USER",
                database,
                "LIEM_DB_OWNER_USER",
                database + "_owner",
                "LIEM_DB_OWNER_PASSWORD",
                password);
    }

    /** The schema of the book of facts, whatever its version. */
    String bookIn(String database) {
        return texts(database, "select nspname from pg_namespace where nspname like '" + BOOK + "'")
                .getFirst();
    }

    /** The tables of the book of facts, with their schema. */
    List<String> tablesOfBook(String database) {
        return texts(
                database,
                "select schemaname || '.' || tablename from pg_tables where schemaname like '" + BOOK + "' order by 1");
    }

    private List<String> texts(String database, String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        }
    }

    /** How far the book of facts has read each log of which it has read anything. */
    Map<String, Long> positions(String database) {
        String sql =
                "select source, max(pos) from view_position where view like '" + BOOK + "' and pos > 0 group by source";
        Map<String, Long> positions = new HashMap<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                positions.put(row.getString(1), row.getLong(2));
            }
            return positions;
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        }
    }

    /** A superuser's connection. */
    Connection connect(String database) throws SQLException {
        return server.connect(database);
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
