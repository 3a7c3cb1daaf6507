package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.liem.cases.steering.Meeting.Called;
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
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

class MeetingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    private static final MeetingDetails DETAILS = new MeetingDetails("PH-3/2026", "T01-NC", MONDAY, Optional.empty());
    private static final MeetingPrepared PREPARED = new MeetingPrepared("p1.key-1.AAAA", DETAILS);
    private static final MeetingHeld HELD = new MeetingHeld(MONDAY, List.of("UV1", "UV9"));
    private static final MinutesSigned MINUTES = new MinutesSigned(MONDAY.plusDays(2), "12/BB", "a".repeat(64));
    private static final MeetingCalledOff CALLED_OFF = new MeetingCalledOff(MONDAY, SEALED);

    private final MeetingDecider decider = new MeetingDecider();

    @Test
    void a_meeting_is_prepared_once_and_nothing_is_recorded_of_one_that_is_not() {
        given(decider).when(new PrepareMeeting("p1.key-1.AAAA", DETAILS)).then(PREPARED);
        given(decider, PREPARED)
                .when(new PrepareMeeting("p1.key-1.AAAA", DETAILS))
                .thenRefused(MeetingRefusal.PREPARED_ALREADY);
        given(decider).when(entry(HELD)).thenRefused(MeetingRefusal.NOT_PREPARED);
    }

    @Test
    void agenda_day_conclusions_and_minutes_come_one_by_one() {
        given(decider, PREPARED).when(entry(item(1))).then(item(1));
        given(decider, PREPARED, item(1)).when(entry(item(1))).thenNothing();
        given(decider, PREPARED, HELD)
                .when(entry(new MeetingHeld(MONDAY, List.of("UV1"))))
                .thenRefused(MeetingRefusal.RECORDED_ALREADY);
        given(decider, PREPARED).when(entry(item(0))).thenRefused(MeetingRefusal.NUMBERS_COUNT_FROM_ONE);
        given(decider, PREPARED, item(1)).when(entry(item(2))).then(item(2));
        assertEquals(MeetingStanding.PREPARED, fold(PREPARED, item(1)).standing());
        assertEquals(MeetingStanding.HELD, fold(PREPARED, HELD).standing());
        assertEquals(MeetingStanding.CONCLUDED, fold(PREPARED, conclusion(1, 0)).standing());
        assertEquals(MeetingStanding.CALLED_OFF, fold(PREPARED, CALLED_OFF).standing());
    }

    @Test
    void what_was_called_off_was_not_held_and_concludes_nothing() {
        for (Entry entry : List.of(HELD, MINUTES, conclusion(1, 0))) {
            given(decider, PREPARED, CALLED_OFF).when(entry(entry)).thenRefused(MeetingRefusal.HELD_AND_CALLED_OFF);
            given(decider, PREPARED, entry).when(entry(CALLED_OFF)).thenRefused(MeetingRefusal.HELD_AND_CALLED_OFF);
        }
        given(decider, PREPARED, item(1)).when(entry(CALLED_OFF)).then(CALLED_OFF);
    }

    @Test
    void nothing_is_concluded_or_signed_before_the_day_whichever_is_recorded_first() {
        given(decider, PREPARED, HELD).when(entry(conclusion(1, 0))).then(conclusion(1, 0));
        given(decider, PREPARED, HELD).when(entry(conclusion(1, -1))).thenRefused(MeetingRefusal.CONCLUDED_BEFORE_HELD);
        given(decider, PREPARED, conclusion(1, -1)).when(entry(HELD)).thenRefused(MeetingRefusal.CONCLUDED_BEFORE_HELD);
        MinutesSigned early = new MinutesSigned(MONDAY.minusDays(1), "12/BB", "a".repeat(64));
        given(decider, PREPARED, HELD).when(entry(early)).thenRefused(MeetingRefusal.MINUTES_BEFORE_HELD);
        given(decider, PREPARED, early).when(entry(HELD)).thenRefused(MeetingRefusal.MINUTES_BEFORE_HELD);
        given(decider, PREPARED, HELD).when(entry(MINUTES)).then(MINUTES);
    }

    @Test
    void a_conclusion_answers_an_item_that_is_on_the_agenda() {
        given(decider, PREPARED, item(1)).when(entry(answering(1))).then(answering(1));
        given(decider, PREPARED, item(2)).when(entry(answering(1))).thenRefused(MeetingRefusal.NO_SUCH_AGENDA_ITEM);
        given(decider, PREPARED, item(1), answering(1))
                .when(back(MeetingRecordCode.AGENDA_ITEM, Optional.of(1)))
                .thenRefused(MeetingRefusal.NO_SUCH_AGENDA_ITEM);
    }

    @Test
    void what_is_not_so_is_taken_back_or_corrected() {
        given(decider, PREPARED, HELD)
                .when(back(MeetingRecordCode.HELD, Optional.empty()))
                .then(new MeetingRecordTakenBack(MeetingRecordCode.HELD, Optional.empty(), SEALED));
        given(decider, PREPARED, conclusion(1, 0))
                .when(back(MeetingRecordCode.CONCLUSION, Optional.of(2)))
                .thenRefused(MeetingRefusal.NO_SUCH_RECORD);
        MeetingDetails later = new MeetingDetails("PH-3/2026", "T01-NC", MONDAY.plusDays(1), Optional.empty());
        given(decider, PREPARED).when(new CorrectMeeting(later, SEALED)).then(new MeetingCorrected(later, SEALED));
        given(decider, PREPARED).when(new CorrectMeeting(DETAILS, SEALED)).thenNothing();
        given(decider, PREPARED)
                .when(new CorrectMeeting(new MeetingDetails("PH-4/2026", "T01-NC", MONDAY, Optional.empty()), SEALED))
                .thenRefused(MeetingRefusal.CORRECTION_CHANGES_NUMBER);
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<MeetingCommand> accepted = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            List<MeetingCommand> more = new ArrayList<>(accepted);
            more.add(entry(anything(random)));
            if (walk(more).isPresent()) {
                accepted = more;
            }
        }
        List<MeetingCommand> otherOrder = new ArrayList<>(accepted);
        Collections.shuffle(otherOrder, random);
        Optional<Meeting> one = walk(accepted);
        walk(otherOrder).ifPresent(other -> assertEquals(one, Optional.of(other)));
    }

    /** Agenda first, then day, conclusions and minutes in every order: nothing is refused. */
    @RandomWalk
    void a_whole_meeting_is_recorded_in_any_order(long seed) {
        List<MeetingCommand> commands = new ArrayList<>(
                List.of(entry(HELD), entry(MINUTES), entry(answering(1)), entry(conclusion(2, 1)), entry(item(2))));
        Collections.shuffle(commands, new Random(seed));
        commands.addFirst(entry(item(1)));
        Called meeting = (Called) walk(commands).orElseThrow();
        assertEquals(MeetingStanding.CONCLUDED, meeting.standing());
        assertEquals(List.of(item(1), item(2), HELD, answering(1), conclusion(2, 1), MINUTES), meeting.entries());
    }

    /** Where the commands lead, if none of them is refused. */
    private Optional<Meeting> walk(List<MeetingCommand> commands) {
        Meeting state = decider.evolve(decider.initial(), PREPARED);
        for (MeetingCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<MeetingEvent>(var events) -> {
                    for (MeetingEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<MeetingEvent> _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(state);
    }

    private Called fold(MeetingEvent... events) {
        Meeting state = decider.initial();
        for (MeetingEvent event : events) {
            state = decider.evolve(state, event);
        }
        return (Called) state;
    }

    private static Entry anything(Random random) {
        int days = random.nextInt(6) - 2;
        return switch (random.nextInt(7)) {
            case 0, 1 -> item(random.nextInt(4));
            case 2 -> new MeetingHeld(MONDAY.plusDays(days), List.of("UV1"));
            case 3 -> CALLED_OFF;
            case 4 -> conclusion(random.nextInt(3), days);
            case 5 -> answering(1 + random.nextInt(3));
            default -> new MinutesSigned(MONDAY.plusDays(days), "12/BB", "a".repeat(64));
        };
    }

    private static AgendaItemSet item(int number) {
        return new AgendaItemSet(new AgendaItem(number, Optional.empty(), SEALED, List.of("b".repeat(64))));
    }

    private static ConclusionReached conclusion(int number, int days) {
        return new ConclusionReached(new MeetingConclusion(number, MONDAY.plusDays(days), Optional.empty(), SEALED));
    }

    private static ConclusionReached answering(int item) {
        return new ConclusionReached(new MeetingConclusion(1, MONDAY, Optional.of(item), SEALED));
    }

    private static RecordOfMeeting entry(Entry entry) {
        return new RecordOfMeeting(entry);
    }

    private static TakeBackRecordOfMeeting back(MeetingRecordCode code, Optional<Integer> number) {
        return new TakeBackRecordOfMeeting(code, number, SEALED);
    }
}
