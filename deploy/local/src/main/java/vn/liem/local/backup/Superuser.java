package vn.liem.local.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.liem.local.server.PostgresServer;

/**
 * Who may read every database of a server on this machine.
 *
 * @param port where the server listens
 * @param password the superuser's password
 */
public record Superuser(int port, String password) {

    /** A session in one of the databases. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), PostgresServer.SUPERUSER, password);
    }

    @Override
    public String toString() {
        return "the superuser on port " + port;
    }
}
