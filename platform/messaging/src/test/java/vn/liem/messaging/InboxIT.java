package vn.liem.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;

class InboxIT {

    private Side sender;
    private Side receiver;
    private DecidingEffect effect;
    private Inbox inbox;

    @BeforeEach
    void open() {
        sender = new Side("sending-service/1");
        receiver = new Side("receiving-service/1");
        effect = receiver.effectOf(sender.answering());
        inbox = new Inbox(effect, sender.answering(), receiver.alarms);
    }

    @AfterEach
    void close() {
        sender.close();
        receiver.close();
    }

    @Test
    void a_record_takes_effect_once_however_often_it_comes() {
        light("lamp:1", 3);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(records);
        inbox.receive(records);
        inbox.receive(List.of(records.get(1), records.get(0)));
        assertEquals(List.of(1, 2, 3), receiver.timesLit("lamp:1"));
        assertEquals(0, receiver.alarms.count());
    }

    @Test
    void what_the_topic_lost_is_asked_of_the_source() {
        light("lamp:1", 5);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(List.of(records.getFirst()));
        inbox.receive(List.of(records.getLast()));
        assertEquals(List.of(1, 2, 3, 4, 5), receiver.timesLit("lamp:1"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_loss_doubling_and_order_ends_the_same(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 30).forEach(i -> sender.ask("lamp:" + random.nextInt(4), new Lamp.Command.Light()));
        List<PublishedRecord> records = new ArrayList<>(sender.published.after(0, 100));
        List<PublishedRecord> arriving = new ArrayList<>();
        for (PublishedRecord record : records) {
            IntStream.range(0, random.nextInt(3)).forEach(_ -> arriving.add(record));
        }
        Collections.shuffle(arriving, random);
        for (int from = 0; from < arriving.size(); from += 7) {
            inbox.receive(arriving.subList(from, Math.min(from + 7, arriving.size())));
        }
        inbox.catchUp("sending-service/1");
        for (int lamp = 0; lamp < 4; lamp++) {
            assertEquals(sender.timesLit("lamp:" + lamp), receiver.timesLit("lamp:" + lamp));
        }
        assertEquals(0, receiver.alarms.count());
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 10).boxed().toList();
    }

    @Test
    void another_event_at_a_known_place_raises_the_alarm_and_changes_nothing() {
        light("lamp:1", 2);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(records);
        inbox.receive(List.of(forged(records.getLast())));
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:1"));
        assertEquals(1, receiver.alarms.count());
    }

    @Test
    void the_event_that_the_source_holds_takes_effect_though_another_came_first() {
        light("lamp:1", 2);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(List.of(forged(records.getFirst())));
        inbox.receive(records);
        inbox.receive(records);
        assertEquals(List.of(1, 2, 3), receiver.timesLit("lamp:1"), "the forged one, the true one, the next");
        assertEquals(
                records.getFirst().event().leaf(),
                effect.leafAt("sending-service/1 instead", 1).orElseThrow());
        assertEquals(
                List.of("an event took effect that its source does not hold"),
                receiver.alarms.latest(10).stream().map(Alarm::what).toList());
    }

    @Test
    void what_is_kept_is_what_the_source_holds_though_another_came_first() {
        light("lamp:1", 2);
        List<PublishedRecord> records = sender.published.after(0, 10);
        KeepingEffect keeping = new KeepingEffect(receiver.database.appDataSource(), () -> {});
        List<String> filledAnew = new ArrayList<>();
        Inbox keeper = new Inbox(keeping, sender.answering(), receiver.alarms, () -> filledAnew.add("views"));
        keeper.receive(List.of(forged(records.getFirst())));
        keeper.receive(records);
        keeper.receive(records);
        assertEquals(
                records.stream().map(record -> record.event().leaf()).toList(),
                keeping.feedOf("sending-service/1").after(0, 10).stream()
                        .map(StoredEvent::leaf)
                        .toList());
        assertEquals(List.of("views"), filledAnew);
        assertEquals(2, receiver.count("received"), "what came first stays as the proof of it");
    }

    @Test
    void a_record_that_leaps_deafens_nobody() {
        light("lamp:1", 2);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(List.of(leaping(records.getFirst())));
        inbox.receive(records);
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:1"));
        assertEquals(
                List.of("a record leaps to a place that its source does not know"),
                receiver.alarms.latest(10).stream().map(Alarm::what).toList());
    }

    @Test
    void a_source_whose_answer_has_a_hole_is_not_believed() {
        light("lamp:1", 4);
        List<PublishedRecord> records = sender.published.after(0, 10);
        FetchRecords holed = (_, pos, _) -> pos == 0 ? List.of(records.get(0), records.get(2)) : List.of();
        Inbox alone = new Inbox(receiver.effectOf(holed), holed, receiver.alarms);
        assertThrows(HoleInSource.class, () -> alone.receive(List.of(records.getLast())));
        assertThrows(HoleInSource.class, () -> alone.catchUp("sending-service/1"));
        assertEquals(List.of(), receiver.timesLit("lamp:1"));
        inbox.catchUp("sending-service/1");
        assertEquals(List.of(1, 2, 3, 4), receiver.timesLit("lamp:1"));
    }

    @Test
    void a_held_case_takes_no_other_event_than_was_received() {
        receiver.ask("lamp:1", new Lamp.Command.Break());
        light("lamp:1", 1);
        inbox.receive(sender.published.after(0, 10));
        receiver.ask("lamp:1", new Lamp.Command.Mend());
        receiver.pass(Duration.ofMinutes(1));
        retryHolds(receiver.effectOf((_, pos, _) -> pos > 0
                ? List.of()
                : List.of(forged(sender.published.after(0, 10).getFirst()))));
        assertEquals(List.of(), receiver.timesLit("lamp:1"));
        assertEquals("altered", receiver.holds.all().getFirst().reason());
        assertEquals(1, receiver.alarms.count());
        receiver.pass(Duration.ofMinutes(10));
        retryHolds(effect);
        assertEquals(List.of(1), receiver.timesLit("lamp:1"));
    }

    /** As a service does now and then. */
    private void retryHolds(DecidingEffect tried) {
        receiver.holds.due().forEach(tried::retry);
    }

    @Test
    void a_hole_that_the_source_cannot_fill_stops_that_source() {
        light("lamp:1", 3);
        Inbox alone = new Inbox(effect, (_, _, _) -> List.of(), receiver.alarms);
        PublishedRecord last = sender.published.after(0, 10).getLast();
        assertThrows(HoleInSource.class, () -> alone.receive(List.of(last)));
        assertEquals(List.of(), receiver.timesLit("lamp:1"));
        assertEquals(1, receiver.alarms.count());
    }

    @Test
    void what_fails_for_one_case_holds_that_case_alone() {
        receiver.ask("lamp:1", new Lamp.Command.Break());
        light("lamp:1", 2);
        light("lamp:2", 2);
        inbox.receive(sender.published.after(0, 10));
        assertEquals(List.of(), receiver.timesLit("lamp:1"));
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:2"));
        Hold hold = receiver.holds.all().getFirst();
        assertEquals("lamp_is_broken", hold.reason());
        assertEquals(1, hold.firstPos());
    }

    @Test
    void a_held_case_goes_on_in_its_order_once_it_can() {
        receiver.ask("lamp:1", new Lamp.Command.Break());
        light("lamp:1", 2);
        inbox.receive(sender.published.after(0, 10));
        light("lamp:1", 1);
        light("lamp:2", 1);
        inbox.receive(sender.published.after(0, 10));
        receiver.pass(Duration.ofSeconds(2));
        retryHolds(effect);
        assertEquals(1, receiver.holds.all().getFirst().tries());

        receiver.ask("lamp:1", new Lamp.Command.Mend());
        retryHolds(effect);
        assertEquals(List.of(), receiver.timesLit("lamp:1"), "the next try is not due yet");
        receiver.pass(Duration.ofMinutes(10));
        retryHolds(effect);
        retryHolds(effect);
        assertEquals(List.of(1, 2, 3), receiver.timesLit("lamp:1"));
        assertEquals(List.of(), receiver.holds.all());
    }

    @Test
    void a_hold_that_a_person_took_over_is_not_tried_by_the_machine() {
        receiver.ask("lamp:1", new Lamp.Command.Break());
        light("lamp:1", 1);
        inbox.receive(sender.published.after(0, 10));
        receiver.holds.takeOver("sending-service/1", "lamp:1", "officer-2");
        receiver.ask("lamp:1", new Lamp.Command.Mend());
        receiver.pass(Duration.ofHours(1));
        retryHolds(effect);
        assertEquals(List.of(), receiver.timesLit("lamp:1"));
        effect.retry(receiver.holds.all().getFirst());
        assertEquals(List.of(1), receiver.timesLit("lamp:1"));
    }

    @Test
    void what_stays_inside_is_not_seen_and_leaves_no_hole() {
        light("lamp:1", 1);
        light("secret:1", 2);
        light("lamp:1", 1);
        List<PublishedRecord> records = sender.published.after(0, 10);
        assertEquals(List.of(1L, 4L), records.stream().map(PublishedRecord::pos).toList());
        inbox.receive(records);
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:1"));
        assertEquals(records.subList(1, 2), sender.published.after(1, 10));
        assertEquals(records.subList(1, 2), sender.published.after(3, 10));
    }

    @Test
    void a_record_survives_its_form_and_a_changed_one_is_no_record() throws BadRecord {
        light("lamp:1", 1);
        PublishedRecord record = sender.published.after(0, 1).getFirst();
        byte[] header = RecordForm.headersOf(record).get(RecordForm.HEADER);
        assertEquals(record, RecordForm.read(header, 0, record.event().body().bytes()));
        byte[] otherBody = BodyCodec.canonical("{\"times\":2}").bytes();
        assertThrows(BadRecord.class, () -> RecordForm.read(header, 0, otherBody));
        assertThrows(BadRecord.class, () -> RecordForm.read(new byte[] {'{', '}'}, 0, otherBody));
        assertThrows(BadRecord.class, () -> RecordForm.read("[".getBytes(), 0, otherBody));
    }

    @Test
    void kept_records_are_a_feed_and_take_effect_once() {
        light("lamp:1", 3);
        KeepingEffect keeping = new KeepingEffect(receiver.database.appDataSource(), () -> {});
        Inbox keeper = new Inbox(keeping, sender.answering(), receiver.alarms);
        List<PublishedRecord> records = sender.published.after(0, 10);
        keeper.receive(List.of(records.getLast()));
        keeper.receive(records);
        List<StoredEvent> kept = keeping.feedOf("sending-service/1").after(0, 10);
        assertEquals(records.stream().map(PublishedRecord::event).toList(), kept);
        assertEquals(3, receiver.count("received"));
        keeper.receive(List.of(forged(records.getFirst())));
        assertTrue(receiver.alarms.count() > 0);
    }

    @Test
    void whoever_can_raise_alarms_cannot_fill_the_database() throws SQLException {
        try (Connection connection = receiver.database.appDataSource().getConnection();
                Statement many = connection.createStatement()) {
            many.execute("insert into inbox_alarm select 'a topic', n, 'no record', now() from generate_series(1, %d) n"
                    .formatted(Alarms.MAX_OF_A_KIND));
        }
        receiver.alarms.raise("a topic", 0, "no record");
        receiver.alarms.raise("a topic", 0, "another kind");
        receiver.alarms.raise("another topic", 0, "no record");
        assertEquals(Alarms.MAX_OF_A_KIND + 2, receiver.alarms.count());
    }

    private void light(String lamp, int times) {
        IntStream.range(0, times).forEach(_ -> sender.ask(lamp, new Lamp.Command.Light()));
    }

    /** A record that follows as the true one does, and stands far beyond it. */
    private static PublishedRecord leaping(PublishedRecord record) {
        StoredEvent event = record.event();
        StoredEvent far = new StoredEvent(
                1_000_000_000_000_000L,
                event.stream(),
                event.version(),
                event.subject(),
                event.id(),
                event.type(),
                event.schema(),
                event.occurredOn(),
                event.recordedAt(),
                event.by(),
                event.body(),
                event.leaf(),
                event.prevLeaf());
        return new PublishedRecord(record.source(), record.prev(), far);
    }

    /** The same place with another body, as somebody would write it who owns the source's database. */
    private static PublishedRecord forged(PublishedRecord record) {
        StoredEvent event = record.event();
        EventBody body = BodyCodec.canonical("{\"times\":99}");
        StoredEvent other = new StoredEvent(
                event.pos(),
                event.stream(),
                event.version(),
                event.subject(),
                event.id(),
                event.type(),
                event.schema(),
                event.occurredOn(),
                event.recordedAt(),
                event.by(),
                body,
                event.leaf(),
                event.prevLeaf());
        StoredEvent sealed = new StoredEvent(
                event.pos(),
                event.stream(),
                event.version(),
                event.subject(),
                event.id(),
                event.type(),
                event.schema(),
                event.occurredOn(),
                event.recordedAt(),
                event.by(),
                body,
                other.header(record.source()).leaf(),
                event.prevLeaf());
        return new PublishedRecord(record.source(), record.prev(), sealed);
    }
}
