package vn.liem.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void what_was_committed_outlives_a_crash_and_a_stop() throws SQLException {
        int port = Ports.freeRow(1);
        PostgresServer first = PostgresServer.start(folder, port);
        run(first, "create table fact (id int)");
        run(first, "insert into fact values (1)");
        first.kill();

        PostgresServer second = PostgresServer.start(folder, port);
        run(second, "insert into fact values (2)");
        second.close();
        assertFalse(second.process().isAlive());

        try (PostgresServer third = PostgresServer.start(folder, port)) {
            assertEquals("2", ask(third, "select count(*) from fact"));
        }
    }

    @Test
    void it_is_durable_and_lets_nobody_in_without_the_password() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, Ports.freeRow(1))) {
            assertEquals("on", ask(server, "show fsync"));
            assertEquals("on", ask(server, "show synchronous_commit"));
            assertEquals("127.0.0.1", ask(server, "show listen_addresses"));
            assertEquals("ĐẶNG", ask(server, "select upper('đặng')"));
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(server.jdbcUrl("postgres"), PostgresServer.SUPERUSER, "guess"));
            assertEquals("28P01", refused.getSQLState());
            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(folder.resolve("superuser.password")));
        }
    }

    @Test
    void a_taken_port_is_refused_before_anything_is_made() throws IOException {
        int port = Ports.freeRow(1);
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            PortTaken refused = assertThrows(PortTaken.class, () -> PostgresServer.start(folder.resolve("new"), port));
            assertTrue(refused.getMessage().contains("port %d for PostgreSQL is taken".formatted(port)));
            if (Files.exists(Path.of("/proc/net/tcp"))) {
                assertTrue(refused.getMessage()
                        .contains("pid " + ProcessHandle.current().pid()));
            }
            assertFalse(Files.exists(folder.resolve("new").resolve("data")));
        }
    }

    @Test
    void a_server_that_its_owner_left_behind_can_be_stopped() {
        int port = Ports.freeRow(1);
        PostgresServer server = PostgresServer.start(folder, port);
        assertTrue(PostgresServer.stopLeftover(folder));
        assertFalse(server.process().isAlive());
        assertFalse(PostgresServer.stopLeftover(folder));
    }

    @Test
    void a_first_start_that_was_broken_off_is_begun_anew() throws Exception {
        Path half = Files.createDirectories(folder.resolve("data.new"));
        Files.writeString(half.resolve("PG_VERSION"), "17");
        try (PostgresServer server = PostgresServer.start(folder, Ports.freeRow(1))) {
            assertEquals("1", ask(server, "select 1"));
            assertFalse(Files.exists(half));
        }
    }

    @Test
    void a_lock_file_whose_number_another_program_has_by_now_is_no_hindrance() throws Exception {
        int port = Ports.freeRow(1);
        PostgresServer.start(folder, port).close();
        Path lock = folder.resolve("data").resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n");
        try (PostgresServer server = PostgresServer.start(folder, port)) {
            assertEquals("1", ask(server, "select 1"));
        }
    }

    @Test
    void what_a_caller_sets_holds_from_the_first_password_on() throws Exception {
        Map<String, String> settings = Map.of("fsync", "off", "scram_iterations", "1");
        try (PostgresServer server = PostgresServer.start(folder, Ports.freeRow(1), settings)) {
            assertEquals("off", ask(server, "show fsync"));
            assertEquals("on", ask(server, "show full_page_writes"));
            String stored = ask(server, "select rolpassword from pg_authid where rolname = current_user");
            assertTrue(stored.startsWith("SCRAM-SHA-256$1:"), "hashed as often as was asked");
        }
    }

    @Test
    void a_folder_that_a_server_works_in_gets_no_second_one() {
        try (PostgresServer server = PostgresServer.start(folder, Ports.freeRow(1))) {
            assertThrows(IllegalStateException.class, () -> PostgresServer.start(folder, Ports.freeRow(1)));
            assertTrue(server.process().isAlive());
        }
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
