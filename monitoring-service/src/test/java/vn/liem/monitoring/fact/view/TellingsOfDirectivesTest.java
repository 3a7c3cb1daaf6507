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
        assertEquals(2, open.timesUrgedBy(LocalDate.of(2024, 6, 23)), "as the register says");
    }

    @Test
    void each_urging_counts_until_it_is_taken_back() {
        String stream = "directive:0199b0a4-7c1e-7000-8000-0000000000d1";
        Told told = new Told("case-service/1").sample(stream, stream, "directive.issued.v1");
        told.event(stream, stream, "directive.urged.v1", """
                {"urgedOn":"2024-07-01","number":1}""").event(stream, stream, "directive.urged.v1", """
                {"urgedOn":"2024-07-08","number":2}""");
        DirectiveFact urged = only(DirectiveFact.class, told);
        assertEquals(1, urged.timesUrgedBy(LocalDate.of(2024, 7, 7)));
        assertEquals(2, urged.timesUrgedBy(LocalDate.of(2024, 7, 8)));
        DirectiveFact once = only(DirectiveFact.class, told.event(stream, stream, "directive.step-taken-back.v1", """
                {"step":"urged","takenOn":"2024-07-01"}"""));
        assertEquals(1, once.timesUrgedBy(LocalDate.of(2024, 7, 8)));
    }
}
