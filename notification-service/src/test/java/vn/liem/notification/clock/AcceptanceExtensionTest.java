package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.NotedPetition.Kind;
import vn.liem.notification.clock.policy.PetitionTold;
import vn.liem.notification.clock.policy.WhenPetitionHandledThenNoteIt;
import vn.liem.procedure.Profile;

/** The time to decide on accepting a denunciation, where it was extended. */
class AcceptanceExtensionTest {

    private static final String ACCEPTANCE = "denunciation_acceptance";

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void seven_working_days_and_three_more_are_ten_in_all() {
        ClockLine line = line(received(), told(3, "{\"acceptanceExtendedOn\":\"2026-03-10\",\"workingDays\":3}"));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), line.dueOn());
        assertEquals(Optional.empty(), line.end());
    }

    @Test
    void more_than_the_law_allows_is_counted_and_said() {
        ClockLine line = line(received(), told(3, "{\"acceptanceExtendedOn\":\"2026-03-10\",\"workingDays\":5}"));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 18)), line.dueOn());
        assertTrue(line.explained().steps().stream()
                .anyMatch(step -> step.english().contains("no more than 3 working days")));
    }

    @Test
    void an_extension_on_the_day_of_the_acceptance_comes_before_it_in_whatever_order_it_is_heard() {
        ClocksCommand extended = told(3, "{\"acceptanceExtendedOn\":\"2026-03-16\",\"workingDays\":3}");
        ClocksCommand accepted = told(2, "{\"acceptedOn\":\"2026-03-16\"}");
        List<ClocksCommand> heard = new ArrayList<>(List.of(received(), extended, accepted));
        ClockLine line = line(heard.toArray(ClocksCommand[]::new));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), line.dueOn());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), line.endedOn());
        Collections.reverse(heard);
        assertEquals(line, line(heard.toArray(ClocksCommand[]::new)));
    }

    @Test
    void an_extension_that_was_taken_back_lengthens_nothing() {
        ClocksCommand extended = told(3, "{\"acceptanceExtendedOn\":\"2026-03-10\",\"workingDays\":3}");
        List<ClocksCommand> takenBack = WhenPetitionHandledThenNoteIt.reactToTakingBack(
                read("{\"step\":\"acceptance_extended\",\"takenOn\":\"2026-03-10\"}"));
        ClockLine line = line(received(), extended, takenBack.getFirst());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 11)), line.dueOn());
    }

    private static ClocksCommand received() {
        return new ClocksCommand.Note(List.of(new NotedPetition(
                new UUID(1, 1),
                "petition/receipt#",
                LocalDate.of(2026, 3, 2),
                Kind.DENUNCIATION,
                false,
                Optional.empty(),
                Optional.of("T01-TT"),
                Optional.empty())));
    }

    private static ClocksCommand told(int number, String body) {
        return WhenPetitionHandledThenNoteIt.reactToStep(new UUID(1, number), read(body))
                .getFirst();
    }

    private static PetitionTold read(String body) {
        return BodyCodec.decode(new EventBody(body.getBytes(StandardCharsets.UTF_8)), PetitionTold.class);
    }

    private ClockLine line(ClocksCommand... commands) {
        ClocksOfSubject state = decider.initial();
        for (ClocksCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<ClocksEvent>(var events) -> {
                    for (ClocksEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<ClocksEvent>(var why) -> throw new AssertionError(why.english());
            }
        }
        return state.lines().entrySet().stream()
                .filter(entry -> entry.getKey().clock().equals(ACCEPTANCE))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
