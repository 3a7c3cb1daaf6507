package vn.liem.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.StoredEvent;

/** What a service tells counts only where it is the one to tell it, whether the topic says so or the source itself. */
class EventsOfAnotherIT {

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
    void an_event_that_another_service_owns_has_no_effect_and_takes_no_place() {
        light("lamp:1", 3);
        List<PublishedRecord> records = sender.published.after(0, 10);
        inbox.receive(List.of(records.get(0), records.get(1), ofAnother(records.get(2))));
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:1"));
        assertEquals(2, effect.applied("sending-service/1"));
        inbox.receive(records);
        inbox.receive(List.of(ofAnother(records.get(2))));
        assertEquals(List.of(1, 2, 3), receiver.timesLit("lamp:1"), "the true event of the place took effect");
        assertEquals(List.of(Inbox.OF_ANOTHER), alarms());
    }

    @Test
    void an_event_that_another_service_owns_has_no_effect_though_its_source_holds_it_and_stops_nothing() {
        light("lamp:1", 3);
        List<PublishedRecord> records = sender.published.after(0, 10);
        List<PublishedRecord> held = List.of(records.get(0), ofAnother(records.get(1)), records.get(2));
        FetchRecords source = (_, pos, _) ->
                held.stream().filter(record -> record.pos() > pos).toList();
        Inbox alone = new Inbox(receiver.effectOf(source), source, receiver.alarms);
        alone.receive(held);
        assertEquals(List.of(1, 2), receiver.timesLit("lamp:1"), "the first and the third");
        assertEquals(3, effect.applied("sending-service/1"));
        assertEquals(List.of(Inbox.OF_ANOTHER), alarms());

        KeepingEffect keeping = new KeepingEffect(receiver.database.appDataSource(), () -> {});
        new Inbox(keeping, source, receiver.alarms).catchUp("sending-service/1");
        Feed kept = keeping.feedOf("sending-service/1");
        assertEquals(
                List.of(true, false, true),
                kept.after(0, 10).stream().map(kept::mayTell).toList());
    }

    private List<String> alarms() {
        return receiver.alarms.latest(10).stream().map(Alarm::what).toList();
    }

    private void light(String lamp, int times) {
        IntStream.range(0, times).forEach(_ -> sender.ask(lamp, new Lamp.Command.Light()));
    }

    /** The same place with an event of another service's, as somebody would write it who signs in as the source. */
    private static PublishedRecord ofAnother(PublishedRecord record) {
        StoredEvent event = record.event();
        return new PublishedRecord(
                record.source(),
                record.prev(),
                new StoredEvent(
                        event.pos(),
                        event.stream(),
                        event.version(),
                        event.subject(),
                        event.id(),
                        Side.OF_ANOTHER,
                        event.schema(),
                        event.occurredOn(),
                        event.recordedAt(),
                        event.by(),
                        event.body(),
                        event.leaf(),
                        event.prevLeaf()));
    }
}
