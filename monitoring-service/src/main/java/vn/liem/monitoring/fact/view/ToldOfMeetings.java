package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.MeetingFact;

/** What case-service tells of the meetings of the committee: that one was held, and when. */
final class ToldOfMeetings {

    private static final String HELD = "held";

    static final Map<String, Telling> ALL = Map.of(
            "meeting.prepared.v1", whole(),
            "meeting.corrected.v1", whole(),
            "meeting.held.v1",
                    Telling.more(
                            HeldTold.class,
                            MeetingFact.class,
                            (event, _) -> key(event),
                            (known, told) -> known.heldOn(Optional.of(told.heldOn()))),
            "meeting.record-taken-back.v1",
                    Telling.more(
                            TakenBackTold.class,
                            MeetingFact.class,
                            (event, _) -> key(event),
                            (known, told) -> told.record().equals(HELD) ? known.heldOn(Optional.empty()) : known));

    private ToldOfMeetings() {}

    record MeetingTold(Details details) {
        record Details(String number, String convenedBy, LocalDate plannedOn) {}
    }

    record HeldTold(LocalDate heldOn) {}

    record TakenBackTold(String record) {}

    /** A correction says anew for when it was called, and nothing of whether it was held. */
    private static Telling whole() {
        return new Telling(ToldOfMeetings::key, (known, event) -> {
            MeetingTold.Details details = Telling.read(event, MeetingTold.class).details();
            String stream = key(event);
            return Optional.of(new MeetingFact(
                    stream.substring(stream.indexOf(':') + 1),
                    details.number(),
                    details.convenedBy(),
                    details.plannedOn(),
                    known.map(MeetingFact.class::cast).flatMap(MeetingFact::heldOn)));
        });
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
