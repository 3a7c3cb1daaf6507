package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand.ReceivePetition;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand.RedirectPetition;
import vn.liem.testsupport.planted.clean.petition.PetitionDecider;
import vn.liem.testsupport.planted.clean.petition.PetitionDecider.PetitionRefusal;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent.PetitionReceived;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent.PetitionRedirected;

class GivenTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private final PetitionDecider decider = new PetitionDecider();

    @Test
    void what_happens_is_compared_event_by_event() {
        given(decider).when(new ReceivePetition(MONDAY, 2)).then(new PetitionReceived(MONDAY, 2));
        assertThrows(
                AssertionFailedError.class,
                () -> given(decider).when(new ReceivePetition(MONDAY, 2)).then(new PetitionReceived(MONDAY, 3)));
    }

    @Test
    void a_refusal_names_its_rule() {
        given(decider).when(new RedirectPetition("inspectorate")).thenRefused(PetitionRefusal.NOT_RECEIVED);
        assertThrows(
                AssertionFailedError.class,
                () -> given(decider).when(new ReceivePetition(MONDAY, 2)).thenRefused(PetitionRefusal.NOT_RECEIVED));
    }

    @Test
    void what_was_said_before_changes_nothing() {
        PetitionEvent[] past = {new PetitionReceived(MONDAY, 2), new PetitionRedirected("inspectorate")};
        given(decider, past).when(new RedirectPetition("inspectorate")).thenNothing();
        assertThrows(
                AssertionFailedError.class,
                () -> given(decider).when(new ReceivePetition(MONDAY, 2)).thenNothing());
    }

    @Test
    void an_event_that_cannot_be_folded_is_a_bug_that_shows_at_once() {
        var forgetful = new vn.liem.kernel.Decider<PetitionCommand, String, PetitionEvent>() {
            @Override
            public String initial() {
                return "";
            }

            @Override
            public Decision<PetitionEvent> decide(PetitionCommand command, String state) {
                return Decision.accept(new PetitionRedirected("nowhere"));
            }

            @Override
            public String evolve(String state, PetitionEvent event) {
                throw new IllegalStateException("not foreseen");
            }
        };
        assertThrows(IllegalStateException.class, () -> given(forgetful).when(new RedirectPetition("x")));
    }
}
