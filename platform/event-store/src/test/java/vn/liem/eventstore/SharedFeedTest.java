package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

class SharedFeedTest {

    private static final long A_WHILE = SharedFeed.KNOWN_FOR.toNanos();

    private final List<StoredEvent> log = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - A_WHILE / 2); // The clock may overflow.
    private final SharedFeed shared = new SharedFeed(new Log(), now::get);

    @Test
    void what_one_view_has_read_the_next_gets_as_it_is() {
        grow(3);
        assertEquals(List.of(1L, 2L, 3L), positions(shared.after(0, 500)));
        grow(1);
        assertEquals(List.of(1L, 2L, 3L), positions(shared.after(0, 500)), "the rest comes with the next page");
        assertEquals(List.of(4L), positions(shared.after(3, 500)));
        assertEquals(List.of(0L, 3L), asked);
    }

    @Test
    void a_page_of_another_size_or_place_is_read() {
        grow(3);
        assertEquals(List.of(1L, 2L, 3L), positions(shared.after(0, 500)));
        assertEquals(List.of(1L), positions(shared.after(0, 1)));
        assertEquals(List.of(2L, 3L), positions(shared.after(1, 500)));
        assertEquals(List.of(0L, 0L, 1L), asked);
    }

    @Test
    void that_there_is_nothing_is_believed_for_a_while_and_no_longer() {
        assertTrue(shared.after(0, 500).isEmpty());
        grow(1);
        now.addAndGet(A_WHILE - 1);
        assertTrue(shared.after(0, 500).isEmpty());
        now.addAndGet(1);
        assertEquals(List.of(1L), positions(shared.after(0, 500)));
        assertEquals(List.of(0L, 0L), asked);
    }

    @Test
    void news_ends_it_at_once() {
        assertTrue(shared.after(0, 500).isEmpty());
        grow(1);
        shared.news();
        assertEquals(List.of(1L), positions(shared.after(0, 500)));
    }

    @Test
    void news_that_come_while_the_database_is_asked_are_not_lost() {
        Log slow = new Log() {
            @Override
            public List<StoredEvent> after(long pos, int max) {
                List<StoredEvent> found = super.after(pos, max);
                if (asked.size() == 1) {
                    grow(1);
                    news();
                }
                return found;
            }
        };
        SharedFeed feed = new SharedFeed(slow, now::get);
        slow.told = feed::news;
        assertTrue(feed.after(0, 500).isEmpty());
        assertEquals(List.of(1L), positions(feed.after(0, 500)));
    }

    @Test
    void who_fills_a_view_anew_reads_what_stands_now() {
        grow(2);
        assertEquals(List.of(1L, 2L), positions(shared.after(0, 500)));
        log.set(0, event(10));
        assertEquals(List.of(10L, 2L), positions(shared.afresh(0, 500)));
    }

    @Test
    void whose_events_they_are_is_told_by_the_log() {
        assertEquals("other-service/1", shared.source());
        assertTrue(shared.isOfOthers());
        assertTrue(shared.mayTell(event(1)));
        assertFalse(shared.mayTell(event(2)));
    }

    private void grow(int events) {
        for (int i = 0; i < events; i++) {
            log.add(event(log.size() + 1L));
        }
    }

    private static List<Long> positions(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::pos).toList();
    }

    private static StoredEvent event(long pos) {
        return new StoredEvent(
                pos,
                new StreamId("lamp:1"),
                pos,
                "lamp:1",
                UUID.randomUUID(),
                "lamp.lit.v1",
                1,
                LocalDate.of(2024, 5, 13),
                Instant.EPOCH,
                new Authorship("officer-1", Optional.empty(), UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
                BodyCodec.canonical("{}"),
                Hash.over(new byte[] {(byte) pos}),
                Optional.empty());
    }

    private class Log implements Feed {

        private Runnable told = () -> {};

        @Override
        public void news() {
            told.run();
        }

        @Override
        public String source() {
            return "other-service/1";
        }

        @Override
        public boolean isOfOthers() {
            return true;
        }

        @Override
        public boolean mayTell(StoredEvent event) {
            return event.pos() != 2;
        }

        @Override
        public List<StoredEvent> after(long pos, int max) {
            asked.add(pos);
            return log.stream().skip(pos).limit(max).toList();
        }
    }
}
