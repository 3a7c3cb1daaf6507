package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.notification.clock.policy.SeparationTold;
import vn.liem.notification.clock.policy.WhenCaseSeparatedThenTakeOver;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;

class SeparationClocksTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 15);
    private static final LocalDate SEPARATED_ON = LocalDate.of(2026, 1, 12);
    private static final PersonKey GONE = new PersonKey(UUID.fromString("0199b0a4-7c1e-7000-8000-00000000a001"));
    private static final NotedFact INSTITUTED = fact(1, ClockFact.INSTITUTED, WEDNESDAY);
    private static final NotedOffence CHARGE =
            new NotedOffence(id(90), NotedOffence.referenceOf(GONE), "353", Optional.of("2"), WEDNESDAY);
    private static final NotedExtension LENGTHENED = new NotedExtension(
            id(3), "investigation/2/GH#", "investigation", 3, LengthUnit.MONTHS, LocalDate.of(2026, 1, 5));

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void the_investigation_of_the_new_case_keeps_its_start_and_what_was_extended_before() {
        ClocksOfSubject old = fold(CHARGE, INSTITUTED, LENGTHENED);
        ClockLine taken = only(separated(old, "investigation"), "investigation");
        assertEquals(WEDNESDAY, taken.startedOn());
        assertEquals(only(old, "investigation").dueOn(), taken.dueOn());
        assertTrue(taken.dueOn().isPresent());
        assertTrue(taken.explained().steps().stream()
                .anyMatch(step -> step.english().contains("No rule of its own for a separated case")));
        assertEquals(Optional.of("T01-CQDT"), taken.owner());
    }

    @Test
    void what_was_extended_in_the_old_case_since_and_what_has_ended_there_is_not_taken_over() {
        NotedExtension since = new NotedExtension(
                id(4), "investigation/9/GH#", "investigation", 3, LengthUnit.MONTHS, SEPARATED_ON.plusDays(1));
        ClocksOfSubject unextended = fold(CHARGE, INSTITUTED);
        ClockLine taken = only(separated(fold(CHARGE, INSTITUTED, since), "investigation"), "investigation");
        assertEquals(only(unextended, "investigation").dueOn(), taken.dueOn());
        NotedFact suspended = fact(5, ClockFact.INVESTIGATION_SUSPENDED, SEPARATED_ON.minusDays(3));
        assertEquals(
                List.of(),
                List.copyOf(separated(fold(CHARGE, INSTITUTED, suspended), "investigation")
                        .lines()
                        .values()));
        NotedFact later = fact(5, ClockFact.INVESTIGATION_CONCLUDED, SEPARATED_ON.plusDays(3));
        assertEquals(
                Optional.empty(),
                only(separated(fold(CHARGE, INSTITUTED, later), "investigation"), "investigation")
                        .end());
    }

    @Test
    void from_when_the_prosecution_of_the_new_case_runs_is_said_to_be_unknown_and_not_guessed() {
        NotedFact received = fact(6, ClockFact.PROSECUTION_FILE_RECEIVED, SEPARATED_ON.minusDays(10));
        ClockLine taken =
                only(separated(fold(CHARGE, INSTITUTED, concluded(), received), "prosecution"), "prosecution");
        assertEquals(Optional.empty(), taken.dueOn());
        assertTrue(taken.notKnown().orElseThrow().english().contains("does not say from which day"));
        assertEquals(SEPARATED_ON, taken.startedOn());
    }

    @Test
    void the_matters_and_the_charges_that_went_along_make_the_new_case_as_serious_as_it_is() {
        SeparationTold told = told(List.of(new SeparationTold.Offence("354", Optional.of("1"))));
        List<ClocksCommand> commands = WhenCaseSeparatedThenTakeOver.react(id(7), told, fold(CHARGE, INSTITUTED));
        List<Noted> noted = ((Note) commands.getLast()).noted();
        assertEquals("354", ((NotedOffence) noted.getFirst()).article());
        assertTrue(noted.contains(CHARGE));
    }

    private static NotedFact concluded() {
        return fact(8, ClockFact.INVESTIGATION_CONCLUDED, SEPARATED_ON.minusDays(12));
    }

    /** The clocks of the new case after the separation. */
    private ClocksOfSubject separated(ClocksOfSubject old, String clock) {
        List<ClocksCommand> commands = WhenCaseSeparatedThenTakeOver.react(id(7), told(List.of()), old);
        ClocksOfSubject after = ClocksOfSubject.NONE;
        for (ClocksCommand command : commands) {
            after = after.after(accepted(command, after));
        }
        assertTrue(after.lines().keySet().stream().allMatch(key -> key.clock().equals(clock)), "no other clock is set");
        return after;
    }

    private static SeparationTold told(List<SeparationTold.Offence> offences) {
        return new SeparationTold(
                new SeparationTold.Separation(id(100), id(101), List.of(GONE), offences, SEPARATED_ON, "T01-CQDT"));
    }

    private static ClockLine only(ClocksOfSubject clocks, String clock) {
        List<ClockLine> found = clocks.lines().values().stream()
                .filter(line -> line.key().clock().equals(clock))
                .toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private ClocksOfSubject fold(Noted... noted) {
        ClocksOfSubject state = ClocksOfSubject.NONE;
        for (Noted each : noted) {
            state = state.after(accepted(new Note(List.of(each)), state));
        }
        return state;
    }

    private List<ClocksEvent> accepted(ClocksCommand command, ClocksOfSubject state) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<ClocksEvent>(var events) -> events;
            case Decision.Refused<ClocksEvent>(var why) -> throw new AssertionError(why.english());
        };
    }

    private static NotedFact fact(int number, ClockFact fact, LocalDate on) {
        return new NotedFact(id(number), "fact/" + number + "#", fact, on, false);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
