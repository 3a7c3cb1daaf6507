package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.AppendOutcome.AnsweredBefore;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.eventstore.AppendOutcome.KeyTaken;
import vn.liem.eventstore.AppendOutcome.MarkedBefore;
import vn.liem.eventstore.AppendOutcome.Stale;
import vn.liem.verifier.Hash;

class AppendIT {

    private static LogFixture fixture;

    @BeforeAll
    static void open() {
        fixture = new LogFixture();
    }

    @AfterAll
    static void close() {
        assertEquals(Optional.empty(), fixture.check().fault());
        fixture.close();
    }

    @Test
    void what_was_appended_is_read_back_as_it_was() {
        StreamWrite write = lit(stream(1), 0);
        Appended appended = (Appended) fixture.append(Append.of(write));
        StoredEvent stored = fixture.log.reader().at(appended.firstPos()).orElseThrow();
        assertEquals(write.stream(), stored.stream());
        assertEquals(write.by(), stored.by());
        assertEquals(write.events().getFirst().body(), stored.body());
        assertEquals(stored.header(LogFixture.NAME).leaf(), stored.leaf());
        assertEquals(1, stored.version());
    }

    @Test
    void a_write_on_an_old_version_is_stale_and_leaves_nothing() {
        fixture.append(Append.of(lit(stream(2), 0)));
        long before = fixture.log.reader().lastPos();
        Stale stale = (Stale) fixture.append(Append.of(lit(stream(2), 0)));
        assertEquals(1, stale.actualVersion());
        assertEquals(before, fixture.log.reader().lastPos());
    }

    @Test
    void streams_stand_together_or_not_at_all() {
        fixture.append(Append.of(lit(stream(3), 0)));
        assertInstanceOf(Stale.class, fixture.append(Append.of(lit(stream(4), 0), lit(stream(3), 0))));
        assertEquals(List.of(), fixture.log.reader().stream(stream(4)));
        assertInstanceOf(Appended.class, fixture.append(Append.of(lit(stream(4), 0), lit(stream(3), 1))));
    }

    @Test
    void several_writes_of_one_stream_follow_one_another() {
        assertInstanceOf(Appended.class, fixture.append(Append.of(lit(stream(5), 0), lit(stream(5), 1))));
        assertEquals(2, fixture.log.reader().stream(stream(5)).size());
        assertInstanceOf(Stale.class, fixture.append(Append.of(lit(stream(5), 2), lit(stream(5), 2))));
    }

    @Test
    void a_number_stands_once() {
        UniqueKey number = new UniqueKey("case", "VA-00001");
        assertInstanceOf(Appended.class, fixture.append(claiming(number, lit(stream(6), 0))));
        KeyTaken taken = (KeyTaken) fixture.append(claiming(number, lit(stream(7), 0)));
        assertEquals(stream(6).value(), taken.stream());
        assertEquals(Optional.of(stream(6)), fixture.log.reader().holderOf(number));
        assertEquals(List.of(), fixture.log.reader().stream(stream(7)));
    }

    @Test
    void a_command_is_answered_once() {
        StoredAnswer answer =
                new StoredAnswer(UUID.randomUUID(), Hash.over(new byte[] {1}), BodyCodec.canonical("{\"version\":1}"));
        Append append = new Append(List.of(lit(stream(8), 0)), Optional.of(answer), List.of());
        assertInstanceOf(Appended.class, fixture.append(append));
        AnsweredBefore before = (AnsweredBefore) fixture.append(append);
        assertEquals(answer, before.answer());
        assertEquals(Optional.of(answer), fixture.log.reader().answerOf(answer.command()));
    }

    @Test
    void a_record_of_another_log_takes_effect_once() {
        InboxMark mark = new InboxMark("other-service/1", 7, Hash.over(new byte[] {7}));
        Append first = new Append(List.of(lit(stream(9), 0)), Optional.empty(), List.of(mark));
        Append again = new Append(List.of(lit(stream(9), 1)), Optional.empty(), List.of(mark));
        assertInstanceOf(Appended.class, fixture.append(first));
        assertInstanceOf(MarkedBefore.class, fixture.append(again));
        assertEquals(7, fixture.log.reader().lastMark("other-service/1"));
        assertEquals(1, fixture.log.reader().stream(stream(9)).size());
    }

    /** H1: with positions from a sequence, an event that commits late is skipped by a reader that has moved on. */
    @Test
    void positions_are_dense_and_a_reader_never_skips_under_sixteen_writers() throws Exception {
        List<Long> seen = new ArrayList<>();
        long start = fixture.log.reader().lastPos();
        Thread reader = Thread.ofVirtual().start(() -> follow(start, seen, 1_600));
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            int base = 10_000 + writer * 100;
            writers.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 100; i++) {
                    fixture.append(Append.of(lit(stream(base + i), 0)));
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        reader.join();
        assertEquals(LongStream.rangeClosed(start + 1, start + 1_600).boxed().toList(), seen);
    }

    /** H2: a long write in another database of the server must not hide what is committed here. */
    @Test
    void a_long_write_elsewhere_hides_nothing() throws SQLException {
        try (LogFixture other = new LogFixture();
                Connection writing = other.database.dataSource().getConnection();
                Statement statement = writing.createStatement()) {
            writing.setAutoCommit(false);
            statement.execute("create table held_open (id int)");
            Appended appended = (Appended) fixture.append(Append.of(lit(stream(11), 0)));
            assertTrue(fixture.log.reader().at(appended.lastPos()).isPresent());
            writing.rollback();
        }
    }

    @Test
    void one_bad_append_takes_no_other_with_it() {
        NewEvent wrong = new NewEvent(null, "lamp.lit.v1", LogFixture.MONDAY, BodyCodec.canonical("{}"));
        StreamWrite bad = StreamWrite.of(LogFixture.someone(), stream(12), "x", 0, wrong);
        CompletableFuture<AppendOutcome> before = fixture.log.append(Append.of(lit(stream(13), 0)));
        CompletableFuture<AppendOutcome> refused = fixture.log.append(Append.of(bad));
        CompletableFuture<AppendOutcome> after = fixture.log.append(Append.of(lit(stream(14), 0)));
        assertThrows(CompletionException.class, refused::join);
        assertInstanceOf(Appended.class, before.join());
        assertInstanceOf(Appended.class, after.join());
    }

    @Test
    void what_the_database_refuses_takes_no_other_with_it_and_is_not_quoted() {
        NewEvent event = lit(stream(16), 0).events().getFirst();
        StreamWrite bad = StreamWrite.of(LogFixture.someone(), stream(16), "Thanh\0", 0, event);
        CompletableFuture<AppendOutcome> before = fixture.log.append(Append.of(lit(stream(17), 0)));
        CompletableFuture<AppendOutcome> refused = fixture.log.append(Append.of(bad));
        CompletableFuture<AppendOutcome> after = fixture.log.append(Append.of(lit(stream(18), 0)));
        CompletionException failure = assertThrows(CompletionException.class, refused::join);
        assertEquals(
                "the database could not answer (SQL state 22021)",
                failure.getCause().getMessage());
        assertInstanceOf(Appended.class, before.join());
        assertInstanceOf(Appended.class, after.join());
    }

    /** Until its tables are analysed, which takes a minute, the planner would scan a young log at every batch. */
    @Test
    void a_young_log_is_never_scanned() throws Exception {
        int appends = 300;
        try (LogFixture young = new LogFixture()) {
            for (String table : List.of("event", "command_seen_default", "unique_key", "checkpoint")) {
                young.asOwner("alter table %s set (autovacuum_enabled = false)".formatted(table));
            }
            for (int i = 0; i < appends; i++) {
                StoredAnswer answer = new StoredAnswer(
                        UUID.randomUUID(), Hash.over(new byte[] {1}), BodyCodec.canonical("{\"version\":1}"));
                Append claiming = claiming(new UniqueKey("case", "VA-" + i), lit(stream(i), 0));
                young.append(new Append(claiming.writes(), Optional.of(answer), List.of()));
                assertTrue(young.log.reader().answerOf(answer.command()).isPresent());
            }
            while (young.statistic("n_tup_ins", "command_seen_default") < appends) {
                Thread.sleep(10); // Backends tell their numbers when they end; the test's own time is the bound.
            }
            for (String table : List.of("event", "command_seen_default", "unique_key", "checkpoint")) {
                assertTrue(young.statistic("seq_tup_read", table) < appends, table);
            }
        }
    }

    @Test
    void a_closed_log_says_so_at_once() {
        EventLog closed = EventLog.open(fixture.database.appDataSource(), LogFixture.NAME, java.time.Clock.systemUTC());
        closed.close();
        CompletableFuture<AppendOutcome> late = closed.append(Append.of(lit(stream(19), 0)));
        assertInstanceOf(
                LogBusy.class,
                assertThrows(CompletionException.class, late::join).getCause());
    }

    @Test
    void an_event_over_the_limit_is_refused_before_it_reaches_the_log() {
        byte[] large = new byte[EventBody.MAX_BYTES + 1];
        assertThrows(IllegalArgumentException.class, () -> new EventBody(large));
    }

    @Test
    void the_service_may_neither_change_nor_delete_nor_empty_what_stands() throws SQLException {
        fixture.append(Append.of(lit(stream(15), 0)));
        List<String> forbidden = List.of(
                "update event set actor = 'x'",
                "delete from event",
                "truncate event",
                "update checkpoint set size = 0",
                "delete from tile",
                "delete from unique_key",
                "delete from command_seen",
                "delete from inbox_mark",
                "delete from signed_checkpoint",
                "drop table event",
                "alter table event disable trigger all");
        for (String sql : forbidden) {
            try (Connection connection = fixture.database.appDataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals("42501", refused.getSQLState(), sql);
            }
        }
    }

    @Test
    void even_the_owner_of_the_tables_is_refused_by_the_trigger() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> fixture.asOwner("delete from event"));
        assertTrue(refused.getCause().getMessage().contains("append-only"));
    }

    private static Append claiming(UniqueKey key, StreamWrite write) {
        return Append.of(new StreamWrite(
                write.by(), write.stream(), write.subject(), write.expectedVersion(), List.of(key), write.events()));
    }

    private static void follow(long start, List<Long> seen, int count) {
        long pos = start;
        while (seen.size() < count) {
            for (StoredEvent event : fixture.log.reader().after(pos, 100)) {
                seen.add(event.pos());
                pos = event.pos();
            }
        }
    }
}
