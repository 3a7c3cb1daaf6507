package vn.liem.local.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.local.server.PostgresServer;

/**
 * One database per service with two roles: the owner, whose tables they are and who migrates, and the service's own,
 * which gets what migrations grant it and nothing else. No role can enter another service's database.
 */
record Databases(PostgresServer server, Secrets secrets) {

    static String passwordName(String role) {
        return "database." + role;
    }

    void prepare() {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (PartName service : services()) {
                role(connection, service.ownerRole());
                role(connection, service.role());
                database(connection, service);
            }
            statement.execute("revoke connect on database postgres from public");
        } catch (SQLException e) {
            throw new IllegalStateException("the databases could not be made: " + e.getMessage(), e);
        }
    }

    private static List<PartName> services() {
        return Stream.of(PartName.values()).filter(PartName::isService).toList();
    }

    private void role(Connection connection, String role) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
        try (Statement statement = connection.createStatement()) {
            statement.execute("%s role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                    .formatted(known ? "alter" : "create", role, secrets.get(passwordName(role))));
        }
    }

    private static void database(Connection connection, PartName service) throws SQLException {
        if (exists(connection, "select 1 from pg_database where datname = ?", service.database())) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(service.database(), service.ownerRole()));
            statement.execute("revoke connect, temporary on database %s from public".formatted(service.database()));
            statement.execute("grant connect on database %s to %s".formatted(service.database(), service.role()));
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
