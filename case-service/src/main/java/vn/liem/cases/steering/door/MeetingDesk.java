package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.ConclusionOfMeeting;
import vn.liem.cases.steering.Meeting;
import vn.liem.cases.steering.Meeting.Called;
import vn.liem.cases.steering.Meeting.NotPrepared;
import vn.liem.cases.steering.MeetingCommand;
import vn.liem.cases.steering.MeetingCommand.RecordOfMeeting;
import vn.liem.cases.steering.MeetingDecider;
import vn.liem.cases.steering.MeetingEvent;
import vn.liem.cases.steering.MeetingEvent.ConclusionReached;
import vn.liem.cases.steering.MeetingEvent.Entry;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** How the doors of meetings look one up, judge who may act on it, and put what is recorded. */
@Singleton
final class MeetingDesk {

    static final String PATH = "/api/v1/meetings";

    /** What one number may stand for only once. */
    static final String NUMBER_SCOPE = "meeting-number";

    /** The form of the SHA-256 of a paper. */
    static final String SHA_256 = "[0-9a-f]{64}";

    static final Aggregate<MeetingCommand, Meeting, MeetingEvent> MEETINGS =
            Aggregate.of(new MeetingDecider(), MeetingEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;

    @Inject
    MeetingDesk(Gate gate, CommandDoor door, Localities units) {
        this.gate = gate;
        this.door = door;
        this.units = units;
    }

    /** The stream of a meeting. */
    static StreamId stream(UUID id) {
        return StreamId.of("meeting", id);
    }

    /** The meeting with this id, or the end of the request. */
    Called called(UUID id) {
        return switch (door.standing(MEETINGS, stream(id)).state()) {
            case NotPrepared _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Called meeting -> meeting;
        };
    }

    /** Whether the conclusion is recorded, where one is named. */
    boolean has(Optional<ConclusionOfMeeting> named) {
        return named.map(one -> door.known(MEETINGS, stream(one.meeting()))
                        .filter(known -> known.state() instanceof Called meeting
                                && meeting.of(ConclusionReached.class).stream()
                                        .anyMatch(
                                                reached -> reached.conclusion().number() == one.conclusion()))
                        .isPresent())
                .orElse(true);
    }

    /** Lets the officer take the act on what a body convenes, or ends the request. */
    void permit(Act act, String convenedBy) {
        gate.permit(act, CaseFacts.ofTerritory(units.chainOf(convenedBy)));
    }

    /** Checks of fields against the bodies and the day. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** Whether each text has the form. */
    static FieldChecks forms(FieldChecks checks, String pointer, String form, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            checks.must(pointer + "/" + i, FieldRefusal.BAD_FORM, texts.get(i).matches(form));
        }
        return checks;
    }

    /** Puts what is recorded of a meeting on its day. */
    Response enter(UUID id, LocalDate on, Entry entry) {
        return put(id, on, new RecordOfMeeting(entry));
    }

    /** Puts a command that says in If-Match which version was looked at. */
    Response put(UUID id, LocalDate on, MeetingCommand command) {
        return door.answer(MEETINGS, door.atSeenVersion(door.instruction(command, stream(id), on)), PATH + "/");
    }
}
