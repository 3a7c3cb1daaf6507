package vn.liem.testsupport;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of a test's own with the two roles that a service has: the owner, who migrates and owns the tables, and
 * the app, who gets only what migrations grant it. Closing drops it; without closing it goes with the server.
 */
public final class TestDatabase implements AutoCloseable {

    /** Passwords here are random and live as long as a test: stretching them would only make each connection dear. */
    static final Map<String, String> SERVER_SETTINGS =
            Map.of("max_connections", "300", "shared_buffers", "128MB", "max_wal_size", "1GB", "scram_iterations", "1");

    /**
     * The same for the server that all tests share. What is written there outlives no machine, so that nobody waits for a disk;
     * what must outlive a killed server is asked of {@link PrivatePostgres}, which does wait.
     */
    static final Map<String, String> SHARED_SERVER_SETTINGS = sharedServerSettings();

    /** More than any test asks for at a time; databases that nobody closes give theirs back when they are idle. */
    private static final int CONNECTIONS_MAX = 80;

    private static final Duration IDLE_MAX = Duration.ofSeconds(3);
    private static final Duration CONNECTION_WITHIN = Duration.ofSeconds(30);

    private final ServerAddress server;
    private final String name;
    private final String password;
    private final Map<String, AgroalDataSource> pools = new ConcurrentHashMap<>();

    private TestDatabase(ServerAddress server, String name, String password) {
        this.server = server;
        this.name = name;
        this.password = password;
    }

    static TestDatabase create(ServerAddress server) {
        String name = "t_" + UUID.randomUUID().toString().replace("-", "");
        TestDatabase database = new TestDatabase(server, name, UUID.randomUUID().toString());
        database.onServer(
                "create role %s login password '%s'".formatted(name, database.password),
                "create role %s login password '%s'".formatted(database.appUser(), database.password),
                "create database %s owner %s".formatted(name, name),
                "grant connect on database %s to %s".formatted(name, database.appUser()));
        return database;
    }

    /** The address without user and password. */
    public String jdbcUrl() {
        return url(name);
    }

    /** The port on the loopback address. */
    public int port() {
        return server.port();
    }

    /** The database's name. */
    public String name() {
        return name;
    }

    /** The role that owns the database and everything in it, and that migrations run as; no superuser. */
    public String user() {
        return name;
    }

    /** The owner's password. */
    public String password() {
        return password;
    }

    /** The role that a running service uses; it starts without any grant on a table. */
    public String appUser() {
        return name + "_app";
    }

    /** The app's password. */
    public String appPassword() {
        return password;
    }

    /** The superuser's name. */
    public String superuser() {
        return server.user();
    }

    /** The superuser's password. */
    public String superuserPassword() {
        return server.password();
    }

    /** Connections of the owner, kept for the next who asks, as a service keeps its own. */
    public DataSource dataSource() {
        return kept(user(), password());
    }

    /** Connections of the app, kept for the next who asks, as a service keeps its own. */
    public DataSource appDataSource() {
        return kept(appUser(), appPassword());
    }

    /** Connections of the superuser; each is a new one, so that what a session sets ends with it. */
    public DataSource superuserDataSource() {
        return unkept(superuser(), superuserPassword());
    }

    /** Connections of the app; each is a new one, so that its end lets go of its locks, as the death of a process does. */
    public DataSource mortalDataSource() {
        return unkept(appUser(), appPassword());
    }

    /** Connections of the superuser for those who read alone, kept for the next who asks. */
    public DataSource readingSuperuserDataSource() {
        return kept(superuser(), superuserPassword());
    }

    /** Drops the database and its roles, ending open connections. */
    @Override
    public void close() {
        pools.values().forEach(AgroalDataSource::close);
        pools.clear();
        onServer(
                "drop database if exists %s with (force)".formatted(name),
                "drop role if exists %s".formatted(appUser()),
                "drop role if exists %s".formatted(user()));
    }

    private static Map<String, String> sharedServerSettings() {
        Map<String, String> settings = new HashMap<>(SERVER_SETTINGS);
        settings.put("fsync", "off");
        settings.put("full_page_writes", "off");
        return Map.copyOf(settings);
    }

    private DataSource unkept(String role, String withPassword) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(role);
        source.setPassword(withPassword);
        return source;
    }

    private DataSource kept(String role, String withPassword) {
        return pools.computeIfAbsent(role, _ -> pool(role, withPassword));
    }

    /** A new connection costs more than most statements that tests send; what its server ended meanwhile is replaced. */
    private AgroalDataSource pool(String role, String withPassword) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS_MAX)
                            .reapTimeout(IDLE_MAX)
                            .connectionValidator(ConnectionValidator.defaultValidator())
                            .validateOnBorrow(true)
                            .acquisitionTimeout(CONNECTION_WITHIN)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(jdbcUrl())
                                    .principal(new NamePrincipal(role))
                                    .credential(new SimplePassword(withPassword)))));
        } catch (SQLException e) {
            throw new IllegalStateException("no connections to the test's database", e);
        }
    }

    private void onServer(String... statements) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test server refused: " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database);
    }
}
