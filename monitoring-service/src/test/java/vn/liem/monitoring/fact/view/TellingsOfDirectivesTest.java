package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.DirectiveFact;

class TellingsOfDirectivesTest {

    @Test
    void a_directive_is_issued_told_by_a_register_extended_verified_and_taken_back() {
        String stream = "directive:0199b0a4-7c1e-7000-8000-0000000000d1";
        Told told = new Told("case-service/1")
                .sample(stream, stream, "directive.issued.v1")
                .event(stream, stream, "directive.told-by-register.v1", """
                        {"told":{"extendedTo":"2024-07-15","reportedOn":"2024-07-01","urges":2}}""")
                .sample(stream, stream, "directive.extended.v1")
                .sample(stream, stream, "directive.verified-done.v1");
        DirectiveFact verified = only(DirectiveFact.class, told);
        assertEquals("T01-CQDT", verified.addressedTo());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), verified.dueOn());
        assertEquals(Optional.of(LocalDate.of(2024, 7, 15)), verified.finalDueOn(LocalDate.of(2024, 6, 23)));
        assertEquals(Optional.of(LocalDate.of(2024, 7, 31)), verified.finalDueOn(LocalDate.of(2024, 6, 24)));
        assertEquals(Optional.of(LocalDate.of(2024, 7, 19)), verified.verifiedOn());
        DirectiveFact open = only(DirectiveFact.class, told.event(stream, stream, "directive.step-taken-back.v1", """
                {"step":"verified_done","takenOn":"2024-07-19"}"""));
        assertEquals(Optional.empty(), open.verifiedOn());
        DirectiveFact corrected = only(DirectiveFact.class, told.sample(stream, stream, "directive.corrected.v1"));
        assertEquals(Optional.of(LocalDate.of(2024, 7, 19)), corrected.verifiedOn());
        assertEquals(Optional.of(LocalDate.of(2024, 8, 30)), corrected.cancelledOn());
        assertEquals(1, corrected.steps().size());
    }
}
