package vn.liem.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
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
    static final Map<String, String> SHARED_SERVER_SETTINGS = Map.of(
            "max_connections", "300",
            "shared_buffers", "128MB",
            "max_wal_size", "1GB",
            "scram_iterations", "1",
            "fsync", "off",
            "full_page_writes", "off");

    private final ServerAddress server;
    private final String name;
    private final String password;

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

    /** Connections of the owner; each is a new one. */
    public DataSource dataSource() {
        return dataSource(user(), password());
    }

    /** Connections of the app; each is a new one. */
    public DataSource appDataSource() {
        return dataSource(appUser(), appPassword());
    }

    /** Connections of the superuser; each is a new one. */
    public DataSource superuserDataSource() {
        return dataSource(superuser(), superuserPassword());
    }

    /** Drops the database and its roles, ending open connections. */
    @Override
    public void close() {
        onServer(
                "drop database if exists %s with (force)".formatted(name),
                "drop role if exists %s".formatted(appUser()),
                "drop role if exists %s".formatted(user()));
    }

    private DataSource dataSource(String user, String withPassword) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(user);
        source.setPassword(withPassword);
        return source;
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
