package vn.liem.investigation.separation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.separation.Separation.NotSeparated;
import vn.liem.investigation.separation.Separation.Separated;
import vn.liem.investigation.separation.SeparationCommand.SeparateCase;
import vn.liem.investigation.separation.SeparationEvent.CaseSeparated;
import vn.liem.kernel.PersonKey;

class SeparationTest {

    private static final SeparationDecider DECIDER = new SeparationDecider();
    private static final UUID FROM = new UUID(1, 1);
    private static final UUID NEW = new UUID(2, 2);
    private static final List<SeparatedOffence> BRIBERY = List.of(new SeparatedOffence("354", Optional.of("2")));
    private static final SeparationDecision DECISION = decision(FROM, List.of(SOMEBODY), BRIBERY);
    private static final CaseSeparated SEPARATED = new CaseSeparated(DECISION);

    @Test
    void a_case_is_separated_under_a_number_of_its_own_once() {
        given(DECIDER).when(separates(DECISION)).then(SEPARATED);
        assertEquals("nothing", outcome(DECIDER.decide(separates(DECISION), new Separated(DECISION))));
        given(DECIDER, SEPARATED)
                .when(separates(decision(new UUID(3, 3), List.of(SOMEBODY), BRIBERY)))
                .thenRefused(SeparationRefusal.NUMBER_TAKEN);
        given(DECIDER).when(new SeparateCase(DECISION, Optional.of("T01"))).thenRefused(SeparationRefusal.NUMBER_TAKEN);
        given(DECIDER)
                .when(separates(decision(NEW, List.of(SOMEBODY), BRIBERY)))
                .thenRefused(SeparationRefusal.NUMBER_OF_THE_SAME_CASE);
        assertEquals(new Separated(DECISION), DECIDER.evolve(new NotSeparated(), SEPARATED));
    }

    @Test
    void accused_or_matters_go_into_the_new_case_and_each_accused_once() {
        given(DECIDER)
                .when(separates(decision(FROM, List.of(), List.of())))
                .thenRefused(SeparationRefusal.NOTHING_SEPARATED);
        given(DECIDER)
                .when(separates(decision(FROM, List.of(SOMEBODY, SOMEBODY), List.of())))
                .thenRefused(SeparationRefusal.NAMED_TWICE);
        assertEquals(
                "accepted", outcome(DECIDER.decide(separates(decision(FROM, List.of(), BRIBERY)), new NotSeparated())));
    }

    private static SeparateCase separates(SeparationDecision decision) {
        return new SeparateCase(decision, Optional.empty());
    }

    private static SeparationDecision decision(UUID from, List<PersonKey> people, List<SeparatedOffence> offences) {
        return new SeparationDecision(
                from,
                NEW,
                "T01-2024-VA-45",
                people,
                offences,
                Optional.empty(),
                SeparatingBody.INVESTIGATION_AGENCY.article(),
                "18/TVA",
                LocalDate.of(2024, 3, 4),
                "T01-CQDT");
    }
}
