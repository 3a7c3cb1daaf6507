package vn.liem.notification.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.notification.outcome.OutcomeCommand.AddListener;
import vn.liem.notification.outcome.OutcomeCommand.NoteDecision;
import vn.liem.notification.outcome.OutcomeCommand.RemoveListener;
import vn.liem.notification.outcome.OutcomeCommand.RestateDecisions;
import vn.liem.notification.outcome.OutcomeEvent.DecisionNoted;
import vn.liem.notification.outcome.OutcomeEvent.DecisionWithdrawn;
import vn.liem.notification.outcome.OutcomeEvent.ListenerNoted;
import vn.liem.notification.outcome.OutcomeEvent.ListenerWithdrawn;
import vn.liem.notification.outcome.OutcomeEvent.OutcomeTold;
import vn.liem.notification.outcome.SourceDecision.Outcome;
import vn.liem.testsupport.RandomWalk;

class OutcomeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Listener INSPECTORATE = new Listener("T01-TT", "inspection:1", 1, DAY);
    private static final Listener AUDIT = new Listener("T01-KT", "inspection:2", 1, DAY);
    private static final SourceDecision SUSPENDED = decision(1, Outcome.SUSPENDED, DAY);
    private static final SourceDecision INSTITUTED = decision(2, Outcome.INSTITUTED, DAY.plusDays(30));

    private final OutcomeDecider decider = new OutcomeDecider();

    @Test
    void whoever_found_it_is_told_when_the_source_is_decided() {
        given(decider, new ListenerNoted(INSPECTORATE))
                .when(new NoteDecision(INSTITUTED))
                .then(new DecisionNoted(INSTITUTED), new OutcomeTold(INSPECTORATE, INSTITUTED));
    }

    @Test
    void a_decision_that_was_heard_of_first_is_told_as_soon_as_it_is_known_to_whom() {
        given(decider, new DecisionNoted(SUSPENDED), new DecisionNoted(INSTITUTED))
                .when(new AddListener(INSPECTORATE))
                .then(
                        new ListenerNoted(INSPECTORATE),
                        new OutcomeTold(INSPECTORATE, SUSPENDED),
                        new OutcomeTold(INSPECTORATE, INSTITUTED));
    }

    @Test
    void nobody_is_told_twice_and_nobody_of_a_source_that_no_finding_led_to() {
        given(decider).when(new NoteDecision(INSTITUTED)).then(new DecisionNoted(INSTITUTED));
        given(
                        decider,
                        new ListenerNoted(INSPECTORATE),
                        new DecisionNoted(INSTITUTED),
                        new OutcomeTold(INSPECTORATE, INSTITUTED))
                .when(new NoteDecision(decision(9, Outcome.INSTITUTED, DAY.plusDays(30))))
                .thenNothing();
    }

    @Test
    void a_corrected_decision_is_told_as_it_was() {
        SourceDecision corrected = decision(3, Outcome.NOT_INSTITUTED, DAY.plusDays(31));
        given(
                        decider,
                        new ListenerNoted(INSPECTORATE),
                        new DecisionNoted(INSTITUTED),
                        new OutcomeTold(INSPECTORATE, INSTITUTED))
                .when(new RestateDecisions(List.of(corrected)))
                .then(
                        new DecisionWithdrawn(INSTITUTED),
                        new DecisionNoted(corrected),
                        new OutcomeTold(INSPECTORATE, corrected));
    }

    @Test
    void whose_transfer_was_taken_back_is_told_no_more() {
        given(decider, new ListenerNoted(INSPECTORATE), new ListenerNoted(AUDIT))
                .when(new RemoveListener("inspection:1", 1))
                .then(new ListenerWithdrawn(INSPECTORATE));
        given(decider, new ListenerNoted(AUDIT))
                .when(new RemoveListener("inspection:1", 1))
                .thenNothing();
    }

    @Test
    void what_was_decided_before_the_transfer_was_recorded_is_of_the_past_and_told_to_nobody() {
        Listener later = new Listener("T01-TT", "inspection:1", 1, DAY.plusDays(1));
        given(decider, new DecisionNoted(SUSPENDED), new DecisionNoted(INSTITUTED))
                .when(new AddListener(later))
                .then(new ListenerNoted(later), new OutcomeTold(later, INSTITUTED));
        given(decider, new ListenerNoted(later))
                .when(new NoteDecision(SUSPENDED))
                .then(new DecisionNoted(SUSPENDED));
    }

    @Test
    void two_findings_of_one_inspection_that_led_to_one_source_are_one_notice() {
        Listener second = new Listener("T01-TT", "inspection:1", 2, DAY);
        given(decider, new ListenerNoted(INSPECTORATE), new ListenerNoted(second))
                .when(new NoteDecision(INSTITUTED))
                .then(new DecisionNoted(INSTITUTED), new OutcomeTold(INSPECTORATE, INSTITUTED));
    }

    @Test
    void a_decision_that_stands_again_is_told_again() {
        SourceDecision other = decision(3, Outcome.NOT_INSTITUTED, DAY.plusDays(31));
        given(
                        decider,
                        new ListenerNoted(INSPECTORATE),
                        new DecisionNoted(INSTITUTED),
                        new OutcomeTold(INSPECTORATE, INSTITUTED),
                        new DecisionWithdrawn(INSTITUTED),
                        new DecisionNoted(other),
                        new OutcomeTold(INSPECTORATE, other))
                .when(new RestateDecisions(List.of(INSTITUTED)))
                .then(
                        new DecisionWithdrawn(other),
                        new DecisionNoted(INSTITUTED),
                        new OutcomeTold(INSPECTORATE, INSTITUTED));
    }

    @RandomWalk
    void whatever_is_heard_first_the_same_is_told(long seed) {
        Random random = new Random(seed);
        List<OutcomeCommand> commands = new ArrayList<>(List.of(
                new AddListener(INSPECTORATE),
                new AddListener(new Listener("T01-TT", "inspection:1", 2, DAY.plusDays(random.nextInt(40)))),
                new AddListener(AUDIT),
                new NoteDecision(SUSPENDED),
                new NoteDecision(INSTITUTED),
                new NoteDecision(decision(7, Outcome.SUSPENDED, DAY.plusDays(random.nextInt(3))))));
        Set<OutcomeTold> inOrder = told(commands);
        Collections.shuffle(commands, random);
        assertEquals(said(inOrder), said(told(commands)));
    }

    private Set<OutcomeTold> told(List<OutcomeCommand> commands) {
        OutcomeOfSource state = decider.initial();
        Set<OutcomeTold> told = new HashSet<>();
        for (OutcomeCommand command : commands) {
            for (OutcomeEvent event : accepted(decider.decide(command, state))) {
                state = decider.evolve(state, event);
                if (event instanceof OutcomeTold one) {
                    told.add(one);
                }
            }
        }
        return told;
    }

    private static Set<String> said(Set<OutcomeTold> told) {
        Set<String> said = new HashSet<>();
        told.forEach(one -> said.add("%s %s %s"
                .formatted(
                        one.to().inspection(),
                        one.decision().outcome(),
                        one.decision().decidedOn())));
        assertEquals(told.size(), said.size(), "nobody is told the same twice");
        return said;
    }

    private static List<OutcomeEvent> accepted(Decision<OutcomeEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<OutcomeEvent>(var events) -> events;
            case Decision.Refused<OutcomeEvent>(var why) -> throw new AssertionError(why.english());
        };
    }

    private static SourceDecision decision(int event, Outcome outcome, LocalDate on) {
        return new SourceDecision(new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + event), outcome, on);
    }
}
