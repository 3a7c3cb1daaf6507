package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.stream;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view over a real log: what it shows, how far it is, and that neither crash nor company changes that. */
@Timeout(60)
class ProjectorIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LAMPS = 30;

    private final LogFixture fixture = new LogFixture();
    private final List<Projector> projectors = new ArrayList<>();

    @AfterEach
    void close() {
        projectors.forEach(Projector::close);
        fixture.close();
    }

    @Test
    void a_view_follows_the_log_and_whoever_waits_for_a_position_sees_it() {
        Projector projector = projector(new LampBook());
        projector.start();
        for (int round = 1; round <= 20; round++) {
            long pos = light(1, round - 1);
            assertTrue(projector.await(LogFixture.NAME, pos, SOON));
            assertTrue(rows().contains("lamp|lamp:1|true|" + round));
        }
    }

    @Test
    void whoever_waits_for_what_does_not_come_is_told_in_time() {
        Projector projector = projector(new LampBook());
        projector.start();
        assertFalse(projector.await(LogFixture.NAME, 1, Duration.ofMillis(50)));
    }

    @Test
    void two_projectors_of_one_view_at_once_fold_each_event_once() {
        fill(3);
        Projector one = projector(new LampBook());
        Projector other = projector(new LampBook());
        one.start();
        other.start();
        long last = fill(3);
        assertTrue(one.await(LogFixture.NAME, last, SOON));
        assertTrue(other.await(LogFixture.NAME, last, SOON));
        assertEquals(6 * LAMPS, steps());
        assertEquals(rowsOfRebuild(), rows());
    }

    @Test
    void a_crash_between_pages_loses_nothing_and_doubles_nothing() {
        fill(Projector.PAGE * 3 / LAMPS);
        BreakingBook breaking = new BreakingBook(2);
        Projector dying = projector(breaking);
        dying.prepare();
        assertThrows(IllegalStateException.class, dying::catchUp);
        assertEquals(Map.of(LogFixture.NAME, 2L * Projector.PAGE), dying.positions());
        dying.close();

        Projector next = projector(new LampBook());
        next.prepare();
        next.catchUp();
        assertEquals(fixture.log.reader().lastPos(), steps());
        assertEquals(rowsOfRebuild(), rows());
    }

    @Test
    void a_view_that_throws_stands_still_says_why_and_goes_on_once_it_can() {
        long last = fill(1);
        BreakingBook breaking = new BreakingBook(0);
        Projector projector = projector(breaking);
        projector.start();
        assertFalse(projector.await(LogFixture.NAME, last, Duration.ofMillis(500)));
        assertEquals("out of lamps", projector.failure().orElseThrow().getMessage());
        assertEquals(0, steps());
        breaking.mended.set(true);
        assertTrue(projector.await(LogFixture.NAME, last, SOON));
        assertEquals(LAMPS, steps());
        while (projector.failure().isPresent()) {
            Thread.onSpinWait(); // It is forgotten right after the page; the test's own time is the bound.
        }
    }

    @Test
    void a_rebuilt_view_is_row_by_row_the_live_one() {
        Projector projector = projector(new LampBook());
        projector.start();
        long last = fill(40);
        assertTrue(projector.await(LogFixture.NAME, last, SOON));
        List<String> live = rows();
        projector.rebuild();
        assertEquals(live, rows());
        projector.rebuild();
        assertEquals(live, rows());
        assertEquals(Map.of(LogFixture.NAME, last), projector.positions());
    }

    @Test
    void readers_see_the_old_rows_while_a_view_is_rebuilt() throws Exception {
        fill(2);
        Projector live = projector(new LampBook());
        live.prepare();
        live.catchUp();
        List<String> before = rows();
        WaitingBook waiting = new WaitingBook();
        CompletableFuture<Void> rebuild = CompletableFuture.runAsync(projector(waiting)::rebuild);
        waiting.reached.await();
        assertEquals(before, rows());
        waiting.go.countDown();
        rebuild.join();
        assertEquals(before, rows());
    }

    @Test
    void a_rebuild_under_writers_and_a_live_projector_ends_where_the_log_ends() {
        Projector projector = projector(new LampBook());
        projector.start();
        CompletableFuture<Long> writing = CompletableFuture.supplyAsync(() -> fill(60));
        for (int i = 0; i < 5; i++) {
            projector.rebuild();
        }
        assertTrue(projector.await(LogFixture.NAME, writing.join(), SOON));
        assertEquals(60 * LAMPS, steps());
        assertEquals(rowsOfRebuild(), rows());
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused() throws Exception {
        fill(1);
        Projector live = projector(new LampBook());
        live.prepare();
        WaitingBook waiting = new WaitingBook();
        CompletableFuture<Void> first = CompletableFuture.runAsync(projector(waiting)::rebuild);
        waiting.reached.await();
        assertThrows(IllegalStateException.class, live::rebuild);
        waiting.go.countDown();
        first.join();
        live.rebuild();
        assertEquals(LAMPS, steps());
    }

    @Test
    void a_rebuild_that_died_leaves_the_old_rows_and_can_be_run_again() {
        fill(1);
        Projector live = projector(new LampBook());
        live.prepare();
        live.catchUp();
        List<String> before = rows();
        assertThrows(
                IllegalStateException.class,
                () -> projector(new BreakingBook(0)).rebuild());
        assertEquals(before, rows());
        live.rebuild();
        assertEquals(before, rows());
    }

    @Test
    void a_view_over_two_logs_keeps_a_position_for_each() {
        long first = fill(1);
        try (LogFixture other = new LogFixture()) {
            Feed foreign = renamed(other.log.reader());
            Projector projector = new Projector(
                    fixture.database.appDataSource(), new LampBook(), List.of(fixture.log.reader(), foreign));
            projectors.add(projector);
            projector.start();
            other.append(Append.of(lamp(1, 0, "lamp.lit.v1")));
            assertTrue(projector.await("other-service/1", 1, SOON));
            assertTrue(projector.await(LogFixture.NAME, first, SOON));
            assertEquals(Map.of(LogFixture.NAME, first, "other-service/1", 1L), projector.positions());
        }
    }

    @Test
    void a_log_that_is_added_to_a_view_later_is_folded_from_its_start() {
        Projector alone = projector(new LampBook());
        alone.prepare();
        try (LogFixture other = new LogFixture()) {
            other.append(Append.of(lamp(1, 0, "lamp.lit.v1")));
            Projector both = new Projector(
                    fixture.database.appDataSource(),
                    new LampBook(),
                    List.of(fixture.log.reader(), renamed(other.log.reader())));
            both.prepare();
            both.catchUp();
            assertEquals(1, steps());
        }
    }

    @Test
    void an_event_of_others_that_cannot_be_read_is_passed_over_and_told_and_the_rest_is_shown() {
        try (LogFixture other = new LogFixture()) {
            for (int version = 0; version < 9; version++) {
                String type = version == 4 ? "lamp.never-heard-of.v1" : "lamp.lit.v1";
                other.append(Append.of(lamp(1, version, type)));
            }
            other.append(Append.of(lamp(2, 0, "lamp.lit.v1")));
            Projector both = new Projector(
                    fixture.database.appDataSource(),
                    new LampBook(),
                    List.of(fixture.log.reader(), renamed(other.log.reader())));
            projectors.add(both);
            both.start();
            assertTrue(both.await("other-service/1", 10, SOON));
            assertEquals(9, steps());
            assertEquals(
                    List.of(new PassedOver("other-service/1", 5, "lamp:1", "IllegalArgumentException")),
                    both.passedOver());
            List<String> live = rows();
            both.rebuild();
            assertEquals(live, rows());
            assertEquals(1, both.passedOver().size());
        }
    }

    @Test
    void an_event_of_others_that_is_not_theirs_to_tell_is_in_no_view_and_told() {
        try (LogFixture other = new LogFixture()) {
            other.append(Append.of(lamp(1, 0, "lamp.lit.v1")));
            other.append(Append.of(lamp(1, 1, "lamp.darkened.v1")));
            Projector both = new Projector(
                    fixture.database.appDataSource(),
                    new LampBook(),
                    List.of(fixture.log.reader(), renamed(other.log.reader(), "lamp.darkened.v1")));
            projectors.add(both);
            both.start();
            assertTrue(both.await("other-service/1", 2, SOON));
            assertEquals(1, steps());
            assertEquals(
                    List.of(new PassedOver("other-service/1", 2, "lamp:1", Folding.OF_ANOTHER)), both.passedOver());
        }
    }

    @Test
    void a_view_does_not_go_on_without_an_event_of_its_own_log() {
        fixture.append(Append.of(lamp(1, 0, "lamp.never-heard-of.v1")));
        Projector projector = projector(new LampBook());
        projector.prepare();
        assertThrows(IllegalArgumentException.class, projector::catchUp);
        assertEquals(List.of(), projector.passedOver());
    }

    private Projector projector(View view) {
        Projector projector = new Projector(fixture.database.appDataSource(), view, List.of(fixture.log.reader()));
        projectors.add(projector);
        return projector;
    }

    private static Feed renamed(Feed feed) {
        return renamed(feed, "");
    }

    private static Feed renamed(Feed feed, String notTheirs) {
        return new Feed() {
            @Override
            public String source() {
                return "other-service/1";
            }

            @Override
            public List<StoredEvent> after(long pos, int max) {
                return feed.after(pos, max);
            }

            @Override
            public boolean isOfOthers() {
                return true;
            }

            @Override
            public boolean mayTell(StoredEvent event) {
                return !event.type().equals(notTheirs);
            }
        };
    }

    /** Lights and darkens every lamp in turn, so many times; the last position. */
    private long fill(int rounds) {
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        long from = fixture.log.reader().stream(stream(LAMPS)).size();
        for (long version = from; version < from + rounds; version++) {
            for (int lamp = 1; lamp <= LAMPS; lamp++) {
                String type = version % 2 == 0 ? "lamp.lit.v1" : "lamp.darkened.v1";
                running.add(fixture.log.append(Append.of(lamp(lamp, version, type))));
            }
        }
        return running.stream()
                .map(CompletableFuture::join)
                .mapToLong(outcome -> ((AppendOutcome.Appended) outcome).lastPos())
                .max()
                .orElseThrow();
    }

    private long light(int lamp, long version) {
        return ((AppendOutcome.Appended) fixture.append(Append.of(lamp(lamp, version, "lamp.lit.v1")))).lastPos();
    }

    private static StreamWrite lamp(int lamp, long version, String type) {
        StreamWrite write = LogFixture.lit(stream(lamp), version);
        NewEvent event =
                new NewEvent(write.events().getFirst().id(), type, LogFixture.MONDAY, BodyCodec.canonical("{}"));
        return StreamWrite.of(write.by(), write.stream(), write.subject(), version, event);
    }

    private long steps() {
        return rows().stream().filter(row -> row.startsWith("step")).count();
    }

    private List<String> rowsOfRebuild() {
        projector(new LampBook()).rebuild();
        return rows();
    }

    private List<String> rows() {
        try (Connection connection = fixture.database.appDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LampBook.ROWS)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(String.join("|", row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
