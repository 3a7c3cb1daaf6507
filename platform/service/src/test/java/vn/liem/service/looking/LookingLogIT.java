package vn.liem.service.looking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogCheck;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.security.Secrecy;
import vn.liem.security.looking.LookingEvent.Looked;
import vn.liem.security.looking.LookingEvent.Operated;
import vn.liem.security.looking.LookingKind;
import vn.liem.service.door.RequestRefused;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** The log of looking on a real database: what is in it stays, and what cannot be written is not shown. */
class LookingLogIT {

    private static final String NAME = "case-service/looking/1";
    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final Officer READER =
            new Officer("officer-1", Set.of(Role.INVESTIGATOR), "T01-CQDT", "T01", Secrecy.OPEN);

    private final TestDatabase database = TestServers.database();

    @BeforeEach
    void make_its_tables() {
        for (String migration : List.of("/db/eventlog/V001__event_log.sql", "/db/service/V008__looking.sql")) {
            as(database.user(), database.password(), text(migration).replace("${app}", database.appUser()));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_looked_at_is_found_by_who_what_and_how() {
        try (LookingLog log = opened()) {
            log.begin();
            log.writeFirst(entry(log, LookingKind.READ, CASE));
            log.writeSoon(entry(log, LookingKind.LISTED, "T01"));
            LookingSearch search = new LookingSearch(place(), NAME);
            assertEquals(
                    2,
                    search.find(asked(Optional.empty(), Optional.empty()), 10).size());
            List<LookingShown> found = search.find(asked(Optional.of(CASE), Optional.of(LookingKind.READ)), 10);
            assertEquals(
                    List.of("officer-1"),
                    found.stream().map(LookingShown::subject).toList());
            assertEquals("T01-CQDT", found.getFirst().body());
            assertEquals(List.of(), search.find(asked(Optional.of(CASE), Optional.of(LookingKind.LISTED)), 10));
            assertEquals(List.of(), search.find(asked(Optional.of("officer-1"), Optional.empty()), 10));
        }
        LogCheck.Result whole = LogCheck.of(place(), NAME, Optional.empty(), _ -> {});
        assertEquals(Optional.empty(), whole.fault());
        assertEquals(4, whole.events());
    }

    @Test
    void an_act_of_operation_is_found_and_is_not_done_where_it_cannot_be_written() {
        try (LookingLog log = opened()) {
            log.writeFirst(entry(log, LookingKind.READ, CASE));
            log.writeFirst(operated(log));
            LookingSearch search = new LookingSearch(place(), NAME);
            assertEquals(
                    List.of("rebuildView"),
                    search.find(asked(Optional.empty(), Optional.of(LookingKind.OPERATED)), 10).stream()
                            .map(LookingShown::operation)
                            .toList());
            assertEquals(
                    List.of("operated", "read"),
                    search.find(asked(Optional.empty(), Optional.empty()), 10).stream()
                            .map(LookingShown::kind)
                            .toList());
            assertEquals(
                    List.of(2L),
                    search.find(asked(Optional.of("CaseTable"), Optional.empty()), 10).stream()
                            .map(LookingShown::position)
                            .toList());
            as(database.user(), database.password(), "revoke insert on looking.event from " + database.appUser());
            RequestRefused refused = assertThrows(RequestRefused.class, () -> log.writeFirst(operated(log)));
            assertEquals("looking_not_recorded", refused.problem().code());
            assertTrue(
                    refused.problem().detail().contains("nothing was done"),
                    refused.problem().detail());
        }
    }

    @Test
    void nobody_who_works_with_the_service_can_change_or_end_it() {
        try (LookingLog log = opened()) {
            log.writeFirst(entry(log, LookingKind.READ, CASE));
        }
        for (String sql : List.of(
                "update looking.event set actor = 'x'",
                "delete from looking.event",
                "truncate looking.event",
                "delete from looking.checkpoint",
                "alter table looking.event disable trigger all",
                "drop table looking.event",
                "drop schema looking cascade",
                "create or replace function looking.things(body bytea) returns text[] language sql immutable"
                        + " as $$ select array[]::text[] $$")) {
            assertEquals("42501", refusedBy(database.appUser(), database.appPassword(), sql), sql);
        }
        // The owner of the tables is held back by the trigger; who takes that away is found by the check.
        assertEquals("42501", refusedBy(database.user(), database.password(), "delete from looking.event"));
        as(
                database.superuser(),
                database.superuserPassword(),
                "set session_replication_role = replica; update looking.event set actor = 'x' where pos = 1");
        assertEquals(
                1,
                LogCheck.of(place(), NAME, Optional.empty(), _ -> {})
                        .fault()
                        .orElseThrow()
                        .pos());
    }

    @Test
    void where_it_cannot_be_written_nothing_close_is_shown_and_the_rest_is_written_later() {
        try (LookingLog log = opened()) {
            log.begin();
            as(database.user(), database.password(), "revoke insert on looking.event from " + database.appUser());
            RequestRefused refused =
                    assertThrows(RequestRefused.class, () -> log.writeFirst(entry(log, LookingKind.OPENED, CASE)));
            assertEquals("looking_not_recorded", refused.problem().code());
            assertEquals(503, refused.problem().status());
            log.writeSoon(entry(log, LookingKind.LISTED, "T01"));
            for (int i = 1; i < LookingLog.WAITING_MAX; i++) {
                var _ = log.take(entry(log, LookingKind.LISTED, "T01"));
            }
            RequestRefused full =
                    assertThrows(RequestRefused.class, () -> log.writeSoon(entry(log, LookingKind.LISTED, "T01")));
            assertEquals("looking_not_recorded", full.problem().code());
            as(database.user(), database.password(), "grant insert on looking.event to " + database.appUser());
            awaitThat(() -> log.waiting() == 0);
            log.writeFirst(entry(log, LookingKind.OPENED, CASE));
        }
        assertEquals(LookingLog.WAITING_MAX, number("select count(*) from looking.event where subject = 'T01'"));
        assertEquals(
                Optional.empty(),
                LogCheck.of(place(), NAME, Optional.empty(), _ -> {}).fault());
    }

    @Test
    void a_database_that_is_ready_late_keeps_nobody_from_beginning() {
        as(database.user(), database.password(), "revoke insert on looking.event from " + database.appUser());
        try (LookingLog log = opened()) {
            CompletableFuture<Void> begun = CompletableFuture.runAsync(log::begin);
            assertThrows(TimeoutException.class, () -> begun.get(500, TimeUnit.MILLISECONDS));
            as(database.user(), database.password(), "grant insert on looking.event to " + database.appUser());
            begun.orTimeout(PATIENCE_NANOS, TimeUnit.NANOSECONDS).join();
        }
        assertEquals(1, number("select count(*) from looking.event where type = 'looking.writing-began.v1'"));
    }

    @Test
    void a_killed_process_loses_nothing_that_it_has_answered_and_shows_that_it_was_killed() {
        LookingLog killed = opened();
        killed.begin();
        killed.writeFirst(entry(killed, LookingKind.READ, CASE));
        killed.writeSoon(entry(killed, LookingKind.READ, CASE));
        try (LookingLog next = opened()) {
            next.begin();
            next.writeSoon(entry(next, LookingKind.READ, CASE));
        }
        assertEquals(3, number("select count(*) from looking.event where type = 'looking.looked.v1'"));
        assertEquals(
                1,
                number("select count(*) from looking.event b where type = 'looking.writing-began.v1' and not exists"
                        + " (select 1 from looking.event e where e.stream_id = b.stream_id and e.version = 2)"));
        assertFalse(number("select count(*) from looking.event") < 6);
    }

    @Test
    void it_does_not_wait_for_the_log_of_the_facts() throws SQLException {
        try (LookingLog log = opened();
                Connection busy = database.dataSource().getConnection();
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(1281975661)");
            log.writeFirst(entry(log, LookingKind.READ, CASE));
            busy.rollback();
        }
    }

    private LookingLog opened() {
        return new LookingLog(EventLog.openBeside(place(), NAME, Clock.systemUTC()), Clock.systemUTC(), () -> {});
    }

    private static LookingEntry entry(LookingLog log, LookingKind kind, String thing) {
        Looked looked = new Looked(
                kind,
                "showCase",
                List.of(thing),
                List.of(),
                Optional.empty(),
                List.of("read_case"),
                Optional.empty(),
                List.of("investigator"),
                200,
                log.now(),
                "0af7651916cd43dd8448eb211c80319c");
        return log.entry(READER, thing, looked);
    }

    private static LookingEntry operated(LookingLog log) {
        Operated act = new Operated(
                "rebuildView",
                List.of("CaseTable"),
                List.of("administrator"),
                log.now(),
                "0af7651916cd43dd8448eb211c80319c");
        return log.entry(READER, "CaseTable", act);
    }

    private static LookingAsked asked(Optional<String> thing, Optional<LookingKind> kind) {
        return new LookingAsked(
                Optional.of("officer-1"), thing, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private PGSimpleDataSource place() {
        PGSimpleDataSource place = new PGSimpleDataSource();
        place.setUrl(database.jdbcUrl());
        place.setUser(database.appUser());
        place.setPassword(database.appPassword());
        place.setCurrentSchema(LookingDatabase.SCHEMA);
        return place;
    }

    private interface Condition {
        boolean holds();
    }

    private static void awaitThat(Condition condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it did not come");
            LockSupport.parkNanos(20_000_000L);
        }
    }

    private long number(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void as(String user, String password, String sql) {
        try (Connection connection = connection(user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refusedBy(String user, String password, String sql) {
        return assertThrows(SQLException.class, () -> {
                    try (Connection connection = connection(user, password);
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .getSQLState();
    }

    private Connection connection(String user, String password) throws SQLException {
        PGSimpleDataSource place = new PGSimpleDataSource();
        place.setUrl(database.jdbcUrl());
        place.setUser(user);
        place.setPassword(password);
        return place.getConnection();
    }

    private static String text(String file) {
        try (InputStream sql = LookingLogIT.class.getResourceAsStream(file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
