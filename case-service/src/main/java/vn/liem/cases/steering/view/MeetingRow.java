package vn.liem.cases.steering.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Meeting;
import vn.liem.cases.steering.Meeting.Called;
import vn.liem.cases.steering.Meeting.NotPrepared;
import vn.liem.cases.steering.MeetingDetails;
import vn.liem.cases.steering.MeetingEvent;
import vn.liem.cases.steering.MeetingEvent.Entry;
import vn.liem.cases.steering.MeetingEvent.MeetingHeld;
import vn.liem.cases.steering.MeetingStanding;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;

/**
 * A meeting of the committee as lists show and filter it.
 *
 * @param meetsOn the day on which it was held, else for which it is called
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record MeetingRow(
        UUID id,
        long version,
        String number,
        String convenedBy,
        LocalDate meetsOn,
        MeetingStanding standing,
        String whole) {

    private static final EventTypes<MeetingEvent> TYPES = EventTypes.of(MeetingEvent.class);

    /** What is known of a meeting, as it is kept: entries by their stored names. */
    record Kept(MeetingDetails details, List<KeptEntry> entries) {}

    /** An entry as it is kept. */
    record KeptEntry(String type, String body) {}

    /** The row after an event; none where nothing was prepared. */
    static Optional<MeetingRow> after(Optional<MeetingRow> row, UUID id, long version, MeetingEvent event) {
        Meeting before = row.<Meeting>map(known -> meetingOf(known.whole())).orElseGet(NotPrepared::new);
        return switch (before.after(event)) {
            case NotPrepared _ -> Optional.empty();
            case Called meeting ->
                Optional.of(new MeetingRow(
                        id,
                        version,
                        meeting.details().number(),
                        meeting.details().convenedBy(),
                        meeting.one(MeetingHeld.class).map(MeetingHeld::heldOn).orElseGet(meeting.details()::plannedOn),
                        meeting.standing(),
                        BodyCodec.encode(kept(meeting)).json()));
        };
    }

    /** The meeting of a kept text. */
    static Called meetingOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        return new Called(
                kept.details(),
                kept.entries().stream()
                        .map(entry -> (Entry) BodyCodec.decode(body(entry.body()), TYPES.classOf(entry.type())))
                        .toList());
    }

    private static Kept kept(Called meeting) {
        return new Kept(
                meeting.details(),
                meeting.entries().stream()
                        .map(entry -> new KeptEntry(
                                TYPES.nameOf(entry.getClass()),
                                BodyCodec.encode(entry).json()))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
