package vn.liem.investigation.joinder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.joinder.Joinder.Annulled;
import vn.liem.investigation.joinder.Joinder.Joined;
import vn.liem.investigation.joinder.Joinder.NotJoined;
import vn.liem.investigation.joinder.JoinderCommand.AnnulJoinder;
import vn.liem.investigation.joinder.JoinderCommand.JoinCases;
import vn.liem.investigation.joinder.JoinderEvent.CasesJoined;
import vn.liem.investigation.joinder.JoinderEvent.JoinderAnnulled;

class JoinderTest {

    private static final JoinderDecider DECIDER = new JoinderDecider();
    private static final UUID ABSORBED = new UUID(1, 1);
    private static final UUID SURVIVOR = new UUID(2, 2);
    private static final UUID THIRD = new UUID(3, 3);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final JoinderDecision DECISION = decision(SURVIVOR);
    private static final CasesJoined JOINED = new CasesJoined(DECISION);
    private static final JoinderAnnulled ANNULLED =
            new JoinderAnnulled(DECISION, new JoinderAnnulment("21/HB", DAY.plusDays(9), "T01-VKS"));

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

    @Test
    void an_annulled_joinder_lets_the_case_be_joined_anew() {
        given(DECIDER, JOINED).when(annuls(SURVIVOR, 9)).then(ANNULLED);
        assertEquals("nothing", outcome(DECIDER.decide(annuls(SURVIVOR, 9), new Annulled(ANNULLED.annulment()))));
        JoinderDecision anew = new JoinderDecision(ABSORBED, THIRD, "22/NVA", DAY.plusDays(9), "T01-CQDT");
        given(DECIDER, JOINED, ANNULLED).when(joins(anew)).then(new CasesJoined(anew));
        given(DECIDER, JOINED, ANNULLED)
                .when(joins(decision(THIRD)))
                .thenRefused(JoinderRefusal.JOINED_BEFORE_ANNULMENT);
        given(DECIDER, JOINED, ANNULLED, new CasesJoined(anew))
                .when(annuls(SURVIVOR, 9))
                .thenRefused(JoinderRefusal.NOT_JOINED);
    }

    @Test
    void only_a_joinder_that_stands_is_annulled_and_not_before_its_day() {
        given(DECIDER).when(annuls(SURVIVOR, 9)).thenRefused(JoinderRefusal.NOT_JOINED);
        given(DECIDER, JOINED).when(annuls(THIRD, 9)).thenRefused(JoinderRefusal.NOT_JOINED);
        given(DECIDER, JOINED).when(annuls(SURVIVOR, -1)).thenRefused(JoinderRefusal.ANNULLED_BEFORE_JOINDER);
        given(DECIDER, JOINED, ANNULLED).when(annuls(SURVIVOR, 10)).thenRefused(JoinderRefusal.NOT_JOINED);
    }

    private static AnnulJoinder annuls(UUID survivor, int daysLater) {
        return new AnnulJoinder(survivor, new JoinderAnnulment("21/HB", DAY.plusDays(daysLater), "T01-VKS"));
    }

    private static JoinCases joins(JoinderDecision decision) {
        return new JoinCases(decision, Optional.empty());
    }

    private static JoinderDecision decision(UUID survivor) {
        return new JoinderDecision(ABSORBED, survivor, "17/NVA", DAY, "T01-CQDT");
    }
}
