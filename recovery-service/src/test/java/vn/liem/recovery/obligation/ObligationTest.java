package vn.liem.recovery.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.ObligationCommand.CorrectObligation;
import vn.liem.recovery.obligation.ObligationCommand.DeclareEnforceable;
import vn.liem.recovery.obligation.ObligationCommand.FixObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReceiveMoney;
import vn.liem.recovery.obligation.ObligationCommand.ReduceObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReverseReceipt;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationCorrected;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReinstated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReopened;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStatementWithdrawn;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptStated;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptWithdrawn;
import vn.liem.recovery.quashing.Quashings;
import vn.liem.testsupport.RandomWalk;

class ObligationTest {

    private static final LocalDate JUDGED = LocalDate.of(2024, 4, 28);
    private static final LocalDate A_DAY_EARLIER = JUDGED.minusDays(1);
    private static final LocalDate A_MONTH_LATER = JUDGED.plusMonths(1);
    private static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final PersonKey DEBTOR = new PersonKey(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002"));
    private static final AmountVnd A_BILLION = new AmountVnd("1000000000");
    private static final AmountVnd A_MILLION = new AmountVnd("1000000");

    private final ObligationDecider decider = new ObligationDecider();

    private static final ObligationFixed FIXED = new ObligationFixed(
            "NV-00001",
            CASE,
            List.of(DEBTOR),
            ObligationKind.RESTITUTION,
            Beneficiary.STATE,
            A_BILLION,
            JUDGED,
            Entry.of(Account.OWED, Account.AWARDED, A_BILLION));
    private static final MoneyReceived RECEIVED = received("THU-00001", A_MILLION);

    @Test
    void a_judgment_fixes_what_is_owed() {
        given(decider).when(fix(A_BILLION)).then(FIXED);
    }

    @Test
    void an_obligation_is_fixed_once() {
        given(decider, FIXED).when(fix(A_BILLION)).thenNothing();
        given(decider, FIXED).when(fix(A_MILLION)).thenRefused(ObligationRefusal.FIXED_OTHERWISE);
    }

    @Test
    void nothing_cannot_be_owed() {
        given(decider).when(fix(AmountVnd.ZERO)).thenRefused(ObligationRefusal.NOTHING_AWARDED);
    }

    @Test
    void what_was_not_fixed_can_neither_be_enforced_nor_reduced_nor_paid() {
        given(decider).when(new DeclareEnforceable(JUDGED, Quashings.none())).thenRefused(ObligationRefusal.NOT_FIXED);
        given(decider).when(new ReduceObligation(A_MILLION, JUDGED)).thenRefused(ObligationRefusal.NOT_FIXED);
        given(decider).when(receive("THU-00001", A_MILLION)).thenRefused(ObligationRefusal.NOT_FIXED);
        given(decider).when(new ReverseReceipt("THU-00001", JUDGED)).thenRefused(ObligationRefusal.NOT_FIXED);
    }

    @Test
    void it_can_be_enforced_from_a_day_on_but_not_before_it_was_fixed() {
        given(decider, FIXED)
                .when(new DeclareEnforceable(A_MONTH_LATER, Quashings.none()))
                .then(new ObligationDeclaredEnforceable(A_MONTH_LATER));
        given(decider, FIXED)
                .when(new DeclareEnforceable(A_DAY_EARLIER, Quashings.none()))
                .thenRefused(ObligationRefusal.ENFORCEABLE_BEFORE_FIXED);
        ObligationDeclaredEnforceable before = new ObligationDeclaredEnforceable(A_MONTH_LATER);
        given(decider, FIXED, before)
                .when(new DeclareEnforceable(A_MONTH_LATER, Quashings.none()))
                .thenNothing();
        given(decider, FIXED, before)
                .when(new DeclareEnforceable(JUDGED, Quashings.none()))
                .thenRefused(ObligationRefusal.ENFORCEABLE_ON_ANOTHER_DAY);
    }

    @Test
    void a_reduction_takes_from_what_is_owed_and_never_more_than_was_fixed() {
        ObligationReduced reduced =
                new ObligationReduced(A_MILLION, A_MONTH_LATER, Entry.of(Account.AWARDED, Account.OWED, A_MILLION));
        given(decider, FIXED)
                .when(new ReduceObligation(A_MILLION, A_MONTH_LATER))
                .then(reduced);
        given(decider, FIXED, reduced)
                .when(new ReduceObligation(A_MILLION, A_MONTH_LATER))
                .thenNothing();
        given(decider, FIXED, reduced)
                .when(new ReduceObligation(A_BILLION, A_MONTH_LATER))
                .thenRefused(ObligationRefusal.REDUCED_BY_MORE_THAN_FIXED);
        given(decider, FIXED)
                .when(new ReduceObligation(A_MILLION, A_DAY_EARLIER))
                .thenRefused(ObligationRefusal.REDUCED_BEFORE_FIXED);
    }

    @Test
    void what_was_recorded_wrongly_is_corrected_and_the_ledger_balances_on_every_day() {
        LocalDate fixedOn = JUDGED.plusDays(3);
        CorrectObligation correct = correct(A_MILLION, fixedOn);
        ObligationCorrected corrected = new ObligationCorrected(
                List.of(DEBTOR),
                ObligationKind.RESTITUTION,
                Beneficiary.STATE,
                A_MILLION,
                fixedOn,
                Optional.empty(),
                "07/QĐ-ĐC",
                JUDGED,
                Entry.of(Account.OWED, Account.AWARDED, A_BILLION).reversed(),
                Entry.of(Account.OWED, Account.AWARDED, A_MILLION));
        given(decider, FIXED, RECEIVED).when(correct).then(corrected);
        given(decider, FIXED, corrected).when(correct).thenNothing();
        Obligation.Fixed after = (Obligation.Fixed)
                new Obligation.NotFixed().after(FIXED).after(RECEIVED).after(corrected);
        assertEquals(
                List.of(
                        JournalLine.Cause.FIXED,
                        JournalLine.Cause.CORRECTED,
                        JournalLine.Cause.CORRECTED,
                        JournalLine.Cause.RECEIVED),
                after.journal().stream().map(JournalLine::cause).toList());
        assertEquals(
                A_BILLION,
                after.journal().getFirst().entry().postings().getFirst().amountVnd());
        Ledger ledger = Ledger.EMPTY;
        for (JournalLine line : after.journal()) {
            ledger = ledger.with(line.entry());
            assertTrue(ledger.isBalanced());
        }
        assertEquals(AmountVnd.ZERO, after.ledger().outstanding());
    }

    @Test
    void a_correction_must_go_with_what_was_recorded_since() {
        ObligationReduced reduced =
                new ObligationReduced(A_MILLION, A_MONTH_LATER, Entry.of(Account.AWARDED, Account.OWED, A_MILLION));
        given(decider).when(correct(A_MILLION, JUDGED)).thenRefused(ObligationRefusal.NOT_FIXED);
        given(decider, FIXED).when(correct(AmountVnd.ZERO, JUDGED)).thenRefused(ObligationRefusal.NOTHING_AWARDED);
        given(decider, FIXED, reduced)
                .when(correct(new AmountVnd("999999"), JUDGED))
                .thenRefused(ObligationRefusal.REDUCED_BY_MORE_THAN_FIXED);
        given(decider, FIXED, reduced)
                .when(correct(A_MILLION, A_MONTH_LATER.plusDays(1)))
                .thenRefused(ObligationRefusal.REDUCED_BEFORE_FIXED);
        given(decider, FIXED)
                .when(new CorrectObligation(
                        List.of(DEBTOR),
                        ObligationKind.RESTITUTION,
                        Beneficiary.STATE,
                        A_MILLION,
                        JUDGED,
                        Optional.of(A_DAY_EARLIER),
                        "07/QĐ-ĐC"))
                .thenRefused(ObligationRefusal.ENFORCEABLE_BEFORE_FIXED);
    }

    private static CorrectObligation correct(AmountVnd amount, LocalDate fixedOn) {
        return new CorrectObligation(
                List.of(DEBTOR),
                ObligationKind.RESTITUTION,
                Beneficiary.STATE,
                amount,
                fixedOn,
                Optional.empty(),
                "07/QĐ-ĐC");
    }

    @Test
    void money_is_received_once_a_number() {
        given(decider, FIXED).when(receive("THU-00001", A_MILLION)).then(RECEIVED);
        given(decider, FIXED, RECEIVED).when(receive("THU-00001", A_MILLION)).thenNothing();
        given(decider, FIXED, RECEIVED)
                .when(receive("THU-00001", A_BILLION))
                .thenRefused(ObligationRefusal.RECEIPT_RECORDED_OTHERWISE);
    }

    @Test
    void more_may_come_than_is_owed_and_is_shown_apart() {
        AmountVnd twice = A_BILLION.plus(A_BILLION);
        given(decider, FIXED).when(receive("THU-00001", twice)).then(received("THU-00001", twice));
        Obligation.Fixed state = (Obligation.Fixed) fold(FIXED, received("THU-00001", twice));
        assertEquals(AmountVnd.ZERO, state.ledger().outstanding());
        assertEquals(A_BILLION, state.ledger().receivedBeyondOwed());
    }

    @Test
    void a_receipt_is_taken_back_by_the_reverse_of_its_entry() {
        ReceiptReversed reversed = new ReceiptReversed(
                "THU-00001", A_MILLION, A_MONTH_LATER, RECEIVED.entry().reversed());
        given(decider, FIXED, RECEIVED)
                .when(new ReverseReceipt("THU-00001", A_MONTH_LATER))
                .then(reversed);
        given(decider, FIXED, RECEIVED, reversed)
                .when(new ReverseReceipt("THU-00001", A_MONTH_LATER))
                .thenNothing();
        given(decider, FIXED, RECEIVED, reversed)
                .when(new ReverseReceipt("THU-00001", JUDGED))
                .thenRefused(ObligationRefusal.REVERSED_ON_ANOTHER_DAY);
        given(decider, FIXED, RECEIVED)
                .when(new ReverseReceipt("THU-00002", A_MONTH_LATER))
                .thenRefused(ObligationRefusal.RECEIPT_NOT_KNOWN);
        given(decider, FIXED, RECEIVED)
                .when(new ReverseReceipt("THU-00001", A_DAY_EARLIER))
                .thenRefused(ObligationRefusal.REVERSED_BEFORE_RECEIVED);
        Obligation.Fixed state = (Obligation.Fixed) fold(FIXED, RECEIVED, reversed);
        assertEquals(A_BILLION, state.ledger().outstanding());
    }

    @Test
    void an_entry_that_does_not_balance_cannot_be() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry(List.of(new Posting(Account.OWED, Posting.Side.DEBIT, A_MILLION))));
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("-1"));
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("1.5"));
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("01"));
    }

    /** P6: the ledger balances after every event, and says what simple addition says. */
    @RandomWalk
    void the_ledger_balances_after_every_event(long seed) {
        Random random = new Random(seed);
        Obligation state = decider.initial();
        List<ObligationEvent> history = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (decider.decide(any(random), state) instanceof Decision.Accepted<ObligationEvent>(var events)) {
                for (ObligationEvent event : events) {
                    state = decider.evolve(state, event);
                    history.add(event);
                    checkBooks(state, history);
                }
            }
        }
        assertEquals(state, fold(history.toArray(ObligationEvent[]::new)));
    }

    private static void checkBooks(Obligation state, List<ObligationEvent> history) {
        Obligation.Fixed fixed = (Obligation.Fixed) state;
        assertTrue(fixed.ledger().isBalanced());
        BigInteger owed = BigInteger.ZERO;
        for (ObligationEvent event : history) {
            owed = switch (event) {
                case ObligationFixed it -> owed.add(it.amountVnd().number());
                case ObligationCorrected it ->
                    owed.subtract(it.takenBack()
                                    .postings()
                                    .getFirst()
                                    .amountVnd()
                                    .number())
                            .add(it.amountVnd().number());
                case ObligationDeclaredEnforceable _ -> owed;
                case ObligationReduced it -> owed.subtract(it.amountVnd().number());
                case MoneyReceived it -> owed.subtract(it.amountVnd().number());
                case ReceiptReversed it -> owed.add(it.amountVnd().number());
                case ObligationReopened _, ObligationReinstated _ -> owed;
                case ObligationStated _, ReceiptStated _, ReceiptWithdrawn _, ObligationStatementWithdrawn _ ->
                    throw new AssertionError("no register speaks in this walk");
            };
        }
        assertEquals(owed, fixed.ledger().balanceOf(Account.OWED));
    }

    private static ObligationCommand any(Random random) {
        AmountVnd amount = new AmountVnd(Integer.toString(random.nextInt(500_000_000)));
        LocalDate day = JUDGED.plusDays(random.nextInt(60) - 10);
        String receipt = "THU-0000" + random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> fix(A_BILLION);
            case 5 -> correct(amount, day);
            case 1 -> new DeclareEnforceable(day, Quashings.none());
            case 2 -> new ReduceObligation(amount, day);
            case 3 -> new ReceiveMoney(receipt, ReceiptMode.values()[random.nextInt(3)], amount, day);
            default -> new ReverseReceipt(receipt, day);
        };
    }

    private Obligation fold(ObligationEvent... events) {
        Obligation state = decider.initial();
        for (ObligationEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static FixObligation fix(AmountVnd amount) {
        return new FixObligation(
                "NV-00001", CASE, List.of(DEBTOR), ObligationKind.RESTITUTION, Beneficiary.STATE, amount, JUDGED);
    }

    private static ReceiveMoney receive(String number, AmountVnd amount) {
        return new ReceiveMoney(number, ReceiptMode.VOLUNTARY, amount, A_MONTH_LATER);
    }

    private static MoneyReceived received(String number, AmountVnd amount) {
        return new MoneyReceived(
                number,
                ReceiptMode.VOLUNTARY,
                amount,
                A_MONTH_LATER,
                Entry.of(Account.RECOVERED_VOLUNTARY, Account.OWED, amount));
    }
}
