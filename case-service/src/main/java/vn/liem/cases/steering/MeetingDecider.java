package vn.liem.cases.steering;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.steering.Meeting.Called;
import vn.liem.cases.steering.Meeting.NotPrepared;
import vn.liem.cases.steering.MeetingCommand.CorrectMeeting;
import vn.liem.cases.steering.MeetingCommand.PrepareMeeting;
import vn.liem.cases.steering.MeetingCommand.RecordOfMeeting;
import vn.liem.cases.steering.MeetingCommand.TakeBackRecordOfMeeting;
import vn.liem.cases.steering.MeetingEvent.AgendaItemSet;
import vn.liem.cases.steering.MeetingEvent.ConclusionReached;
import vn.liem.cases.steering.MeetingEvent.Entry;
import vn.liem.cases.steering.MeetingEvent.MeetingCalledOff;
import vn.liem.cases.steering.MeetingEvent.MeetingCorrected;
import vn.liem.cases.steering.MeetingEvent.MeetingHeld;
import vn.liem.cases.steering.MeetingEvent.MeetingPrepared;
import vn.liem.cases.steering.MeetingEvent.MeetingRecordTakenBack;
import vn.liem.cases.steering.MeetingEvent.MinutesSigned;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * What may be recorded of a meeting. Agenda, day, conclusions and minutes come in any order; each is decided against all that is
 * recorded, and is refused where that would break a rule that was kept before.
 */
public final class MeetingDecider implements Decider<MeetingCommand, Meeting, MeetingEvent> {

    @Override
    public Meeting initial() {
        return new NotPrepared();
    }

    @Override
    public Meeting evolve(Meeting state, MeetingEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<MeetingEvent> decide(MeetingCommand command, Meeting state) {
        return switch (state) {
            case NotPrepared _ -> first(command);
            case Called meeting -> further(command, meeting);
        };
    }

    private static Decision<MeetingEvent> first(MeetingCommand command) {
        return switch (command) {
            case PrepareMeeting(var key, var details) -> accept(new MeetingPrepared(key, details));
            case RecordOfMeeting _, CorrectMeeting _, TakeBackRecordOfMeeting _ -> refuse(MeetingRefusal.NOT_PREPARED);
        };
    }

    private static Decision<MeetingEvent> further(MeetingCommand command, Called meeting) {
        return switch (command) {
            case PrepareMeeting _ -> refuse(MeetingRefusal.PREPARED_ALREADY);
            case RecordOfMeeting(var entry) -> enter(entry, meeting);
            case CorrectMeeting(var details, var reason) -> correct(new MeetingCorrected(details, reason), meeting);
            case TakeBackRecordOfMeeting(var record, var number, var reason) ->
                meeting.find(record, number).isEmpty()
                        ? refuse(MeetingRefusal.NO_SUCH_RECORD)
                        : fitting(meeting, new MeetingRecordTakenBack(record, number, reason));
        };
    }

    private static Decision<MeetingEvent> enter(Entry entry, Called meeting) {
        Optional<Entry> known = meeting.find(entry.code(), entry.number());
        if (known.isPresent()) {
            return known.get().equals(entry) ? nothing() : refuse(MeetingRefusal.RECORDED_ALREADY);
        }
        return entry.number().filter(number -> number < 1).isPresent()
                ? refuse(MeetingRefusal.NUMBERS_COUNT_FROM_ONE)
                : fitting(meeting, entry);
    }

    private static Decision<MeetingEvent> correct(MeetingCorrected corrected, Called meeting) {
        if (!corrected.details().number().equals(meeting.details().number())) {
            return refuse(MeetingRefusal.CORRECTION_CHANGES_NUMBER);
        }
        return corrected.details().equals(meeting.details()) ? nothing() : accept(corrected);
    }

    private static Decision<MeetingEvent> fitting(Called meeting, MeetingEvent event) {
        Set<MeetingRefusal> broken = switch (meeting.after(event)) {
            case Called after -> broken(after);
            case NotPrepared _ -> EnumSet.noneOf(MeetingRefusal.class);
        };
        broken.removeAll(broken(meeting));
        return broken.stream()
                .findFirst()
                .<Decision<MeetingEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    /** The rules that what is recorded does not keep. */
    private static Set<MeetingRefusal> broken(Called meeting) {
        Set<MeetingRefusal> broken = EnumSet.noneOf(MeetingRefusal.class);
        Optional<LocalDate> heldOn = meeting.one(MeetingHeld.class).map(MeetingHeld::heldOn);
        Optional<LocalDate> minutesOn = meeting.one(MinutesSigned.class).map(MinutesSigned::signedOn);
        boolean calledOff = meeting.one(MeetingCalledOff.class).isPresent();
        if (calledOff
                && (heldOn.isPresent()
                        || minutesOn.isPresent()
                        || !meeting.of(ConclusionReached.class).isEmpty())) {
            broken.add(MeetingRefusal.HELD_AND_CALLED_OFF);
        }
        for (ConclusionReached reached : meeting.of(ConclusionReached.class)) {
            MeetingConclusion conclusion = reached.conclusion();
            if (heldOn.filter(conclusion.concludedOn()::isBefore).isPresent()) {
                broken.add(MeetingRefusal.CONCLUDED_BEFORE_HELD);
            }
            if (conclusion
                    .agendaItem()
                    .filter(number -> !hasItem(meeting, number))
                    .isPresent()) {
                broken.add(MeetingRefusal.NO_SUCH_AGENDA_ITEM);
            }
        }
        if (heldOn.filter(day -> minutesOn.filter(day::isAfter).isPresent()).isPresent()) {
            broken.add(MeetingRefusal.MINUTES_BEFORE_HELD);
        }
        return broken;
    }

    private static boolean hasItem(Called meeting, int number) {
        return meeting.of(AgendaItemSet.class).stream()
                .anyMatch(set -> set.item().number() == number);
    }
}
