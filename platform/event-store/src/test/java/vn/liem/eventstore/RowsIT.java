package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

class RowsIT {

    private final TestDatabase database = TestServers.database();
    private final Rows rows = new Rows(database.superuserDataSource());

    @BeforeEach
    void lay_out() {
        rows.change("create table lamp (name text primary key, watts integer)");
        assertEquals(2, rows.change("insert into lamp values (?, ?), (?, ?)", "desk", 5, "hall", null));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private List<String> names() {
        return rows.list("select name from lamp order by name", row -> row.getString(1));
    }

    @Test
    void what_is_written_is_found_by_one_value_or_by_a_list_of_them() {
        assertEquals(List.of("desk", "hall"), names());
        assertEquals(
                List.of("hall"),
                rows.list("select name from lamp where name = any (?)", row -> row.getString(1), List.of("hall", "x")));
        assertEquals(Optional.of(5), rows.first("select watts from lamp where name = ?", row -> row.getInt(1), "desk"));
        assertEquals(Optional.empty(), rows.first("select watts from lamp where name = 'x'", row -> row.getInt(1)));
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> rows.inTransaction(connection -> {
                    Rows.change(connection, "delete from lamp");
                    throw new IllegalStateException("in the middle");
                }));
        assertEquals("in the middle", failed.getMessage());
        assertEquals(List.of("desk", "hall"), names());
    }

    @Test
    void that_the_connection_died_is_told_although_nothing_can_be_rolled_back_on_it() {
        DatabaseFailed failed = assertThrows(
                DatabaseFailed.class,
                () -> rows.inTransaction(connection -> {
                    Rows.change(connection, "delete from lamp");
                    return Rows.change(connection, "select pg_terminate_backend(pg_backend_pid())");
                }));
        assertTrue(failed.isGone());
        assertEquals(List.of("desk", "hall"), names());
    }
}
