package vn.liem.cases.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceCommand.CorrectSource;
import vn.liem.cases.source.SourceCommand.DecideSource;
import vn.liem.cases.source.SourceCommand.ReceiveSource;
import vn.liem.cases.source.SourceCommand.RedirectSource;
import vn.liem.cases.source.SourceCommand.RegisterSource;
import vn.liem.cases.source.SourceCommand.WithdrawSourceStatement;
import vn.liem.cases.source.SourceEvent.SourceCorrected;
import vn.liem.cases.source.SourceEvent.SourceDecided;
import vn.liem.cases.source.SourceEvent.SourceReceived;
import vn.liem.cases.source.SourceEvent.SourceRedirected;
import vn.liem.cases.source.SourceEvent.SourceRegistered;
import vn.liem.cases.source.SourceEvent.SourceStatementWithdrawn;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.testsupport.RandomWalk;

class SourceTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    private static final String KEY = "p1.key-1.AAAA";
    private static final String POLICE = "T01-CQDT";
    private static final String PROCURACY = "T01-VKS";

    private static final SourceRegistered SENT_ON_TUESDAY = new SourceRegistered(KEY, details("NT-00001", TUESDAY));

    private final SourceDecider decider = new SourceDecider();

    @Test
    void a_source_is_registered_by_its_sender() {
        given(decider)
                .when(new RegisterSource(KEY, details("NT-00001", TUESDAY)))
                .then(SENT_ON_TUESDAY);
    }

    @Test
    void a_source_is_registered_once() {
        given(decider, SENT_ON_TUESDAY)
                .when(new RegisterSource(KEY, details("NT-00001", MONDAY)))
                .thenRefused(SourceRefusal.REGISTERED_ALREADY);
    }

    @Test
    void what_a_register_told_of_a_source_is_taken_back_and_may_be_told_again() {
        RegisterLine line = new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
        SourceStatementWithdrawn withdrawn = new SourceStatementWithdrawn("NT-00001", line);
        given(decider, SENT_ON_TUESDAY).when(new WithdrawSourceStatement(line)).then(withdrawn);
        given(decider, SENT_ON_TUESDAY, withdrawn)
                .when(new WithdrawSourceStatement(line))
                .thenNothing();
        given(decider, SENT_ON_TUESDAY, withdrawn)
                .when(received(POLICE, WEDNESDAY))
                .thenRefused(SourceRefusal.NOT_REGISTERED);
        given(decider, SENT_ON_TUESDAY, withdrawn)
                .when(new RegisterSource(KEY, details("NT-00001", TUESDAY)))
                .then(SENT_ON_TUESDAY);
    }

    @Test
    void nothing_happens_to_a_source_that_nobody_registered() {
        for (SourceCommand command : List.of(
                received(POLICE, WEDNESDAY),
                redirected(WEDNESDAY, PROCURACY),
                decided(SourceOutcome.INSTITUTED, WEDNESDAY),
                new CorrectSource(details("NT-00001", MONDAY), SourceCourse.empty(), SEALED))) {
            given(decider).when(command).thenRefused(SourceRefusal.NOT_REGISTERED);
        }
    }

    @Test
    void nothing_happens_before_the_day_of_sending() {
        given(decider, SENT_ON_TUESDAY)
                .when(received(POLICE, MONDAY))
                .thenRefused(SourceRefusal.RECEIPT_BEFORE_SENDING.against(TUESDAY));
        given(decider, SENT_ON_TUESDAY)
                .when(redirected(MONDAY, PROCURACY))
                .thenRefused(SourceRefusal.REDIRECTION_BEFORE_SENDING.against(TUESDAY));
        given(decider, SENT_ON_TUESDAY)
                .when(decided(SourceOutcome.SUSPENDED, MONDAY))
                .thenRefused(SourceRefusal.DECISION_BEFORE_SENDING.against(TUESDAY));
    }

    @Test
    void everything_may_happen_on_the_day_of_sending() {
        given(decider, SENT_ON_TUESDAY)
                .when(received(POLICE, TUESDAY))
                .then(new SourceReceived(new SourceReceipt(POLICE, TUESDAY)));
        given(decider, SENT_ON_TUESDAY)
                .when(redirected(TUESDAY, PROCURACY))
                .then(new SourceRedirected(new SourceRedirection(TUESDAY, Optional.of(PROCURACY))));
        given(decider, SENT_ON_TUESDAY)
                .when(decided(SourceOutcome.SUSPENDED, TUESDAY))
                .then(new SourceDecided(new SourceDecision(SourceOutcome.SUSPENDED, TUESDAY, Optional.empty())));
    }

    @Test
    void a_decision_or_redirection_before_the_receipt_is_refused() {
        SourceReceived onThursday = new SourceReceived(new SourceReceipt(POLICE, THURSDAY));
        given(decider, SENT_ON_TUESDAY, onThursday)
                .when(decided(SourceOutcome.INSTITUTED, WEDNESDAY))
                .thenRefused(SourceRefusal.DECISION_BEFORE_RECEIPT.against(THURSDAY));
        given(decider, SENT_ON_TUESDAY, onThursday)
                .when(redirected(WEDNESDAY, PROCURACY))
                .thenRefused(SourceRefusal.REDIRECTION_BEFORE_RECEIPT.against(THURSDAY));
    }

    @Test
    void a_receipt_that_comes_late_is_taken_where_it_belongs_and_refused_where_it_does_not() {
        SourceDecided onWednesday =
                new SourceDecided(new SourceDecision(SourceOutcome.NOT_INSTITUTED, WEDNESDAY, Optional.empty()));
        given(decider, SENT_ON_TUESDAY, onWednesday)
                .when(received(POLICE, TUESDAY))
                .then(new SourceReceived(new SourceReceipt(POLICE, TUESDAY)));
        given(decider, SENT_ON_TUESDAY, onWednesday)
                .when(received(POLICE, THURSDAY))
                .thenRefused(SourceRefusal.DECISION_BEFORE_RECEIPT.against(THURSDAY));
    }

    @Test
    void a_fact_said_twice_changes_nothing() {
        SourceReceived received = new SourceReceived(new SourceReceipt(POLICE, TUESDAY));
        given(decider, SENT_ON_TUESDAY, received)
                .when(received(POLICE, TUESDAY))
                .thenNothing();
        given(decider, SENT_ON_TUESDAY, received)
                .when(received(POLICE, WEDNESDAY))
                .thenRefused(SourceRefusal.RECEIVED_ON_ANOTHER_DAY.against(WEDNESDAY));
    }

    @Test
    void one_day_has_one_decision_and_institution_is_the_last() {
        SourceDecided instituted =
                new SourceDecided(new SourceDecision(SourceOutcome.INSTITUTED, WEDNESDAY, Optional.empty()));
        given(decider, SENT_ON_TUESDAY, instituted)
                .when(decided(SourceOutcome.SUSPENDED, WEDNESDAY))
                .thenRefused(SourceRefusal.TWO_DECISIONS_ON_ONE_DAY.against(WEDNESDAY));
        given(decider, SENT_ON_TUESDAY, instituted)
                .when(decided(SourceOutcome.NOT_INSTITUTED, THURSDAY))
                .thenRefused(SourceRefusal.DECISION_AFTER_INSTITUTION.against(THURSDAY));
        given(decider, SENT_ON_TUESDAY, instituted)
                .when(decided(SourceOutcome.SUSPENDED, TUESDAY))
                .then(new SourceDecided(new SourceDecision(SourceOutcome.SUSPENDED, TUESDAY, Optional.empty())));
    }

    @Test
    void a_correction_keeps_the_number_and_the_rules() {
        given(decider, SENT_ON_TUESDAY)
                .when(new CorrectSource(details("NT-00002", TUESDAY), SourceCourse.empty(), SEALED))
                .thenRefused(SourceRefusal.CORRECTION_CHANGES_NUMBER);
        SourceCourse tooEarly = SourceCourse.empty().with(new SourceReceipt(POLICE, MONDAY));
        given(decider, SENT_ON_TUESDAY)
                .when(new CorrectSource(details("NT-00001", TUESDAY), tooEarly, SEALED))
                .thenRefused(SourceRefusal.RECEIPT_BEFORE_SENDING.against(TUESDAY));
        given(decider, SENT_ON_TUESDAY)
                .when(new CorrectSource(details("NT-00001", MONDAY), tooEarly, SEALED))
                .then(new SourceCorrected(details("NT-00001", MONDAY), tooEarly, SEALED));
        given(decider, SENT_ON_TUESDAY)
                .when(new CorrectSource(details("NT-00001", TUESDAY), SourceCourse.empty(), SEALED))
                .thenNothing();
    }

    @Test
    void the_source_is_in_the_hands_of_the_body_it_came_to_last() {
        assertEquals("T01-CQDT", after(SENT_ON_TUESDAY).inHandsOf());
        SourceReceived police = new SourceReceived(new SourceReceipt("T01-CSDT", TUESDAY));
        assertEquals("T01-CSDT", after(SENT_ON_TUESDAY, police).inHandsOf());
        SourceRedirected onward = new SourceRedirected(new SourceRedirection(WEDNESDAY, Optional.of(PROCURACY)));
        assertEquals(PROCURACY, after(SENT_ON_TUESDAY, onward, police).inHandsOf());
        SourceReceived back = new SourceReceived(new SourceReceipt(POLICE, THURSDAY));
        assertEquals(POLICE, after(SENT_ON_TUESDAY, back, onward, police).inHandsOf());
        assertEquals(
                List.of("T01-TT", "T01-CQDT", "T01-CSDT", PROCURACY),
                after(SENT_ON_TUESDAY, back, onward, police).parties());
    }

    @RandomWalk
    void any_order_of_recording_gives_the_same_state(long seed) {
        Random random = new Random(seed);
        List<SourceCommand> commands = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            commands.add(anyFact(random));
        }
        List<SourceCommand> otherOrder = new ArrayList<>(commands);
        Collections.shuffle(otherOrder, random);
        Walk one = walk(commands);
        Walk other = walk(otherOrder);
        if (one.refused() == 0 && other.refused() == 0) {
            assertEquals(one.state(), other.state());
        }
        assertTrue(SourceRules.brokenBy((Registered) one.state()).isEmpty());
        assertTrue(SourceRules.brokenBy((Registered) other.state()).isEmpty());
    }

    private record Walk(Source state, int refused) {}

    private Walk walk(List<SourceCommand> commands) {
        Source state = decider.evolve(decider.initial(), SENT_ON_TUESDAY);
        int refused = 0;
        for (SourceCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<SourceEvent>(var events) -> {
                    for (SourceEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<SourceEvent> _ -> refused++;
            }
        }
        return new Walk(state, refused);
    }

    private static SourceCommand anyFact(Random random) {
        LocalDate on = MONDAY.plusDays(random.nextInt(7));
        String body = random.nextBoolean() ? POLICE : PROCURACY;
        return switch (random.nextInt(3)) {
            case 0 -> received(body, on);
            case 1 -> redirected(on, body);
            default -> decided(SourceOutcome.values()[random.nextInt(3)], on);
        };
    }

    private Registered after(SourceEvent... events) {
        Source state = decider.initial();
        for (SourceEvent event : events) {
            state = decider.evolve(state, event);
        }
        return (Registered) state;
    }

    private static ReceiveSource received(String by, LocalDate on) {
        return new ReceiveSource(new SourceReceipt(by, on));
    }

    private static RedirectSource redirected(LocalDate on, String to) {
        return new RedirectSource(new SourceRedirection(on, Optional.of(to)));
    }

    private static DecideSource decided(SourceOutcome outcome, LocalDate on) {
        return new DecideSource(new SourceDecision(outcome, on, Optional.empty()));
    }

    private static SourceDetails details(String number, LocalDate sentOn) {
        return new SourceDetails(
                number,
                SourceKind.PROPOSAL_TO_INSTITUTE,
                SourceChannel.INSPECTION,
                SEALED,
                Optional.of("T01-H4"),
                SourceField.PROCUREMENT,
                "T01-TT",
                Optional.of("T01-CQDT"),
                sentOn);
    }
}
