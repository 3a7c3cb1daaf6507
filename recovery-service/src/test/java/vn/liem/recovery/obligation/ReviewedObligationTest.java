package vn.liem.recovery.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.ObligationCommand.DeclareEnforceable;
import vn.liem.recovery.obligation.ObligationCommand.ReinstateObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReopenObligation;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReinstated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReopened;
import vn.liem.recovery.quashing.QuashedFor;
import vn.liem.recovery.quashing.Quashing;
import vn.liem.recovery.quashing.Quashings;
import vn.liem.testsupport.RandomWalk;

/** A quashed judgment reopens the obligations in its scope, and no others. */
class ReviewedObligationTest {

    private static final LocalDate FIXED_ON = LocalDate.of(2024, 4, 28);
    private static final LocalDate QUASHED_ON = LocalDate.of(2024, 9, 10);
    private static final LocalDate UPHELD_ON = LocalDate.of(2025, 2, 3);
    private static final PersonKey ONE = new PersonKey(new UUID(1, 1));
    private static final PersonKey OTHER = new PersonKey(new UUID(2, 2));
    private static final PersonKey STRANGER = new PersonKey(new UUID(3, 3));
    private static final AmountVnd A_BILLION = new AmountVnd("1000000000");
    private static final AmountVnd A_PART = new AmountVnd("300000000");
    private static final ObligationFixed OWED_BY_BOTH = fixed(ONE, OTHER);
    private static final ObligationDeclaredEnforceable ENFORCEABLE =
            new ObligationDeclaredEnforceable(FIXED_ON.plusMonths(1));
    private static final MoneyReceived PAID = new MoneyReceived(
            "THU-1",
            ReceiptMode.VOLUNTARY,
            A_PART,
            FIXED_ON.plusMonths(2),
            Entry.of(Account.RECOVERED_VOLUNTARY, Account.OWED, A_PART));
    private static final ObligationReinstated UPHELD =
            new ObligationReinstated(new Reinstatement("5/HSPT", UPHELD_ON, "T01-TA"));
    private static final ObligationReopened RULING_QUASHED =
            new ObligationReopened(new Reopening("9/HSPT", QUASHED_ON, "T01-TA"));

    private final ObligationDecider decider = new ObligationDecider();

    @Test
    void a_judgment_quashed_as_a_whole_reopens_every_obligation_of_the_case() {
        ReviewedObligation reviewed = reviewed(quashed(Optional.empty()), OWED_BY_BOTH, ENFORCEABLE, PAID);
        assertEquals(ObligationStanding.REOPENED, reviewed.standing());
        assertEquals(List.of(ONE, OTHER), reviewed.reopenedFor());
        assertEquals(AmountVnd.ZERO, reviewed.ledger().outstanding());
        assertEquals(A_PART, reviewed.ledger().receivedBeyondOwed());
        assertTrue(reviewed.ledger().isBalanced());
        assertEquals(
                List.of(JournalLine.Cause.FIXED, JournalLine.Cause.RECEIVED, JournalLine.Cause.REVERSED_ON_REVIEW),
                reviewed.journal().stream().map(JournalLine::cause).toList());
        assertEquals(QUASHED_ON, reviewed.journal().getLast().occurredOn());
    }

    @Test
    void a_judgment_quashed_for_one_accused_reopens_what_that_one_owes_alone() {
        ReviewedObligation own = reviewed(quashed(Optional.of(ONE)), fixed(ONE), ENFORCEABLE);
        assertEquals(ObligationStanding.REOPENED, own.standing());
        ReviewedObligation ofOther = reviewed(quashed(Optional.of(ONE)), fixed(OTHER), ENFORCEABLE);
        assertEquals(ObligationStanding.ENFORCEABLE, ofOther.standing());
        assertEquals(A_BILLION, ofOther.ledger().outstanding());
        ReviewedObligation joint = reviewed(quashed(Optional.of(ONE)), OWED_BY_BOTH, ENFORCEABLE);
        assertEquals(ObligationStanding.REOPENED_FOR_SOME, joint.standing());
        assertEquals(List.of(ONE), joint.reopenedFor());
        assertEquals(A_BILLION, joint.ledger().outstanding());
        assertEquals(
                ObligationStanding.NOT_YET_ENFORCEABLE,
                reviewed(quashed(Optional.of(STRANGER)), OWED_BY_BOTH).standing());
    }

    @Test
    void all_of_several_debtors_quashed_one_by_one_reopen_it_on_the_day_of_the_last() {
        Quashings both = new Quashings(List.of(
                quashing("7/HSPT", QUASHED_ON, Optional.of(ONE)),
                quashing("8/GDT", QUASHED_ON.plusDays(9), Optional.of(OTHER))));
        ReviewedObligation reviewed = reviewed(both, OWED_BY_BOTH);
        assertEquals(ObligationStanding.REOPENED, reviewed.standing());
        assertEquals(QUASHED_ON.plusDays(9), reviewed.journal().getLast().occurredOn());
    }

    @Test
    void what_was_fixed_after_the_quashing_stands_and_what_has_no_known_debtor_follows_the_whole_judgment() {
        Quashings before = new Quashings(List.of(quashing("7/HSPT", FIXED_ON.minusDays(1), Optional.empty())));
        assertEquals(
                ObligationStanding.ENFORCEABLE,
                reviewed(before, OWED_BY_BOTH, ENFORCEABLE).standing());
        assertEquals(
                ObligationStanding.REOPENED,
                reviewed(quashed(Optional.empty()), fixed()).standing());
        assertEquals(
                ObligationStanding.NOT_YET_ENFORCEABLE,
                reviewed(quashed(Optional.of(ONE)), fixed()).standing());
    }

    @Test
    void a_ruling_quashed_alone_reopens_its_obligation_and_is_recorded_once() {
        given(decider, OWED_BY_BOTH)
                .when(new ReopenObligation(RULING_QUASHED.reopening()))
                .then(RULING_QUASHED);
        given(decider, OWED_BY_BOTH, RULING_QUASHED)
                .when(new ReopenObligation(RULING_QUASHED.reopening()))
                .thenNothing();
        given(decider, OWED_BY_BOTH, RULING_QUASHED)
                .when(new ReopenObligation(new Reopening("9/HSPT", UPHELD_ON, "T01-TA")))
                .thenRefused(ObligationRefusal.REVIEW_RECORDED_OTHERWISE);
        given(decider, OWED_BY_BOTH)
                .when(new ReopenObligation(new Reopening("9/HSPT", FIXED_ON.minusDays(1), "T01-TA")))
                .thenRefused(ObligationRefusal.REOPENED_BEFORE_FIXED);
        given(decider).when(new ReopenObligation(RULING_QUASHED.reopening())).thenRefused(ObligationRefusal.NOT_FIXED);
        assertEquals(
                ObligationStanding.REOPENED,
                reviewed(Quashings.none(), OWED_BY_BOTH, ENFORCEABLE, RULING_QUASHED)
                        .standing());
    }

    @Test
    void a_later_judgment_lets_it_stand_again_and_gives_back_what_was_taken() {
        Quashings quashed = quashed(Optional.empty());
        ReinstateObligation reinstate = new ReinstateObligation(UPHELD.reinstatement(), quashed);
        given(decider, OWED_BY_BOTH).when(reinstate).then(UPHELD);
        given(decider, OWED_BY_BOTH, UPHELD).when(reinstate).thenNothing();
        given(decider, OWED_BY_BOTH)
                .when(new ReinstateObligation(UPHELD.reinstatement(), Quashings.none()))
                .thenRefused(ObligationRefusal.NOT_REOPENED);
        given(decider, OWED_BY_BOTH, UPHELD)
                .when(new ReinstateObligation(new Reinstatement("5/HSPT", UPHELD_ON.plusDays(1), "T01-TA"), quashed))
                .thenRefused(ObligationRefusal.REVIEW_RECORDED_OTHERWISE);
        given(decider).when(reinstate).thenRefused(ObligationRefusal.NOT_FIXED);
        ReviewedObligation reviewed = reviewed(quashed, OWED_BY_BOTH, ENFORCEABLE, UPHELD);
        assertEquals(ObligationStanding.ENFORCEABLE, reviewed.standing());
        assertEquals(A_BILLION, reviewed.ledger().outstanding());
        assertEquals(
                List.of(JournalLine.Cause.FIXED, JournalLine.Cause.REVERSED_ON_REVIEW, JournalLine.Cause.REINSTATED),
                reviewed.journal().stream().map(JournalLine::cause).toList());
        Quashings again = new Quashings(List.of(
                quashing("7/HSPT", QUASHED_ON, Optional.empty()),
                quashing("8/GDT", UPHELD_ON.plusDays(1), Optional.empty())));
        assertEquals(
                ObligationStanding.REOPENED,
                reviewed(again, OWED_BY_BOTH, ENFORCEABLE, UPHELD).standing());
    }

    @Test
    void it_is_not_declared_enforceable_while_its_judgment_is_quashed() {
        Quashings quashed = quashed(Optional.empty());
        given(decider, OWED_BY_BOTH)
                .when(new DeclareEnforceable(QUASHED_ON, quashed))
                .thenRefused(ObligationRefusal.JUDGMENT_QUASHED);
        given(decider, OWED_BY_BOTH)
                .when(new DeclareEnforceable(QUASHED_ON.minusDays(1), quashed))
                .then(new ObligationDeclaredEnforceable(QUASHED_ON.minusDays(1)));
        given(decider, OWED_BY_BOTH)
                .when(new DeclareEnforceable(QUASHED_ON, quashed(Optional.of(ONE))))
                .then(new ObligationDeclaredEnforceable(QUASHED_ON));
        assertEquals("CPC 355, 358, 388, 402", ObligationRefusal.JUDGMENT_QUASHED.article());
    }

    @RandomWalk
    void reviews_in_any_order_end_in_the_same_state_and_balance(long seed) {
        RandomGenerator random = random(seed);
        Quashings quashings = quashed(Optional.empty());
        List<ObligationCommand> accepted = new ArrayList<>();
        Obligation end = OWED_ONCE;
        for (int step = 0; step < 12; step++) {
            LocalDate day = FIXED_ON.plusDays(random.nextInt(400) - 10);
            ObligationCommand command = pick(
                    random,
                    List.<ObligationCommand>of(
                            new ReopenObligation(new Reopening(step + "/HSPT", day, "T01-TA")),
                            new ReinstateObligation(new Reinstatement(step + "/GN", day, "T01-TA"), quashings)));
            if (decider.decide(command, end) instanceof Decision.Accepted<ObligationEvent>(var events)) {
                accepted.add(command);
                for (ObligationEvent event : events) {
                    end = decider.evolve(end, event);
                }
            }
        }
        ReviewedObligation reviewed = new ReviewedObligation((Fixed) end, quashings);
        assertTrue(reviewed.ledger().isBalanced());
        assertEquals(
                reviewed.standing() == ObligationStanding.REOPENED ? AmountVnd.ZERO : A_BILLION,
                reviewed.ledger().outstanding());
        Collections.shuffle(accepted, Random.from(random));
        Optional<Obligation> another = inOrder(accepted);
        Obligation reached = end;
        another.ifPresent(state -> assertEquals(reached, state));
    }

    private static final Obligation OWED_ONCE = new Obligation.NotFixed().after(OWED_BY_BOTH);

    private Optional<Obligation> inOrder(List<ObligationCommand> order) {
        Obligation state = OWED_ONCE;
        for (ObligationCommand command : order) {
            switch (decider.decide(command, state)) {
                case Decision.Refused<ObligationEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<ObligationEvent>(var events) -> {
                    for (ObligationEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private static ReviewedObligation reviewed(Quashings quashings, ObligationEvent... events) {
        Obligation state = new Obligation.NotFixed();
        for (ObligationEvent event : events) {
            state = state.after(event);
        }
        return new ReviewedObligation((Fixed) state, quashings);
    }

    private static Quashings quashed(Optional<PersonKey> person) {
        return new Quashings(List.of(quashing("7/HSPT", QUASHED_ON, person)));
    }

    private static Quashing quashing(String number, LocalDate day, Optional<PersonKey> person) {
        return new Quashing(number, day, "TATC", person, QuashedFor.RETRIAL);
    }

    private static ObligationFixed fixed(PersonKey... debtors) {
        return new ObligationFixed(
                "NV-1",
                new UUID(9, 9),
                List.of(debtors),
                ObligationKind.COMPENSATION,
                Beneficiary.VICTIM,
                A_BILLION,
                FIXED_ON,
                Entry.of(Account.OWED, Account.AWARDED, A_BILLION));
    }
}
