package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.testsupport.TestServers;

/** What the server understands of the bytes that it is sent. */
class CopyRowsIT {

    private static final String TABLE = "kept (n, whole, words, bytes, id, day, at)";
    private static final int COLUMNS = 7;
    private static final LocalDate BEFORE_THE_EPOCH = LocalDate.of(1975, 4, 30);
    private static final Instant INSTANT = Instant.parse("1999-12-31T23:59:59.999999Z");
    private static final int BIG = 200_000;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = TestServers.database().dataSource().getConnection();
        execute("create table kept (n bigint primary key, whole integer, words text, bytes bytea, id uuid, day date,"
                + " at timestamptz)");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void every_kind_of_value_arrives_as_it_was() throws SQLException {
        UUID id = UUID.randomUUID();
        row(Long.MIN_VALUE, "Liêm \"chính\" \t\\N 🏛", new byte[] {0, -1, '\n'}, id)
                .send(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from kept")) {
            assertTrue(row.next());
            assertEquals(Long.MIN_VALUE, row.getLong("n"));
            assertEquals(-7, row.getInt("whole"));
            assertEquals("Liêm \"chính\" \t\\N 🏛", row.getString("words"));
            assertArrayEquals(new byte[] {0, -1, '\n'}, row.getBytes("bytes"));
            assertEquals(id, row.getObject("id", UUID.class));
            assertEquals(BEFORE_THE_EPOCH, row.getObject("day", LocalDate.class));
            assertEquals(INSTANT, row.getObject("at", OffsetDateTime.class).toInstant());
        }
    }

    @Test
    void what_is_missing_is_null_and_not_empty() throws SQLException {
        row(1, null, null, null).send(connection);
        row(2, "", new byte[0], new UUID(0, 0)).send(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select words, bytes, id from kept order by n")) {
            row.next();
            assertNull(row.getString(1));
            assertNull(row.getBytes(2));
            assertNull(row.getObject(3));
            row.next();
            assertEquals("", row.getString(1));
            assertEquals(0, row.getBytes(2).length);
            assertEquals(new UUID(0, 0), row.getObject(3));
        }
    }

    @Test
    void rows_beyond_the_first_capacity_arrive() throws SQLException {
        CopyRows rows = new CopyRows(TABLE, COLUMNS);
        for (int n = 0; n < 5; n++) {
            add(rows, n, "x".repeat(n * BIG), new byte[BIG], UUID.randomUUID());
        }
        rows.send(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sum(length(words)), sum(length(bytes)) from kept")) {
            row.next();
            assertEquals(10L * BIG, row.getLong(1));
            assertEquals(5L * BIG, row.getLong(2));
        }
    }

    @Test
    void a_refused_row_leaves_none_and_the_connection_goes_on() throws SQLException {
        CopyRows twice = new CopyRows(TABLE, COLUMNS);
        add(twice, 1, "first", null, null);
        add(twice, 1, "second", null, null);
        SQLException refused = assertThrows(SQLException.class, () -> twice.send(connection));
        assertEquals("23505", refused.getSQLState());
        connection.rollback();
        row(1, "later", null, null).send(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select words from kept")) {
            row.next();
            assertEquals("later", row.getString(1));
        }
    }

    private static CopyRows row(long n, String words, byte[] bytes, UUID id) {
        return add(new CopyRows(TABLE, COLUMNS), n, words, bytes, id);
    }

    private static CopyRows add(CopyRows rows, long n, String words, byte[] bytes, UUID id) {
        return rows.row()
                .number(n)
                .integer(-7)
                .text(words)
                .bytes(bytes)
                .id(id)
                .day(BEFORE_THE_EPOCH)
                .instant(INSTANT);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
