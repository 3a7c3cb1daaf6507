package vn.liem.investigation.joinder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.joinder.Joinder.Joined;
import vn.liem.investigation.joinder.Joinder.NotJoined;
import vn.liem.investigation.joinder.JoinderCommand.JoinCases;
import vn.liem.investigation.joinder.JoinderEvent.CasesJoined;

class JoinderTest {

    private static final JoinderDecider DECIDER = new JoinderDecider();
    private static final UUID ABSORBED = new UUID(1, 1);
    private static final UUID SURVIVOR = new UUID(2, 2);
    private static final UUID THIRD = new UUID(3, 3);
    private static final JoinderDecision DECISION = decision(SURVIVOR);
    private static final CasesJoined JOINED = new CasesJoined(DECISION);

    @Test
    void a_case_goes_into_another_once() {
        given(DECIDER).when(joins(DECISION)).then(JOINED);
        assertEquals("nothing", outcome(DECIDER.decide(joins(DECISION), new Joined(DECISION))));
        given(DECIDER, JOINED).when(joins(decision(THIRD))).thenRefused(JoinderRefusal.JOINED_ALREADY);
        assertEquals(new Joined(DECISION), DECIDER.evolve(new NotJoined(), JOINED));
    }

    @Test
    void no_case_goes_into_itself_or_into_one_that_goes_on_elsewhere() {
        given(DECIDER).when(joins(decision(ABSORBED))).thenRefused(JoinderRefusal.JOINED_INTO_ITSELF);
        given(DECIDER)
                .when(new JoinCases(DECISION, Optional.of(THIRD)))
                .thenRefused(JoinderRefusal.JOINED_INTO_ABSORBED);
    }

    private static JoinCases joins(JoinderDecision decision) {
        return new JoinCases(decision, Optional.empty());
    }

    private static JoinderDecision decision(UUID survivor) {
        return new JoinderDecision(ABSORBED, survivor, "17/NVA", LocalDate.of(2024, 3, 4), "T01-CQDT");
    }
}
