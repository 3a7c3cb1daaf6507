package vn.liem.recovery.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.JournalLine.Cause;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.ObligationCommand.DeclareEnforceable;
import vn.liem.recovery.obligation.ObligationCommand.ReceiveMoney;
import vn.liem.recovery.obligation.ObligationCommand.ReduceObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReverseReceipt;
import vn.liem.recovery.obligation.ObligationCommand.StateObligation;
import vn.liem.recovery.obligation.ObligationCommand.StateReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawStatement;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStatementWithdrawn;
import vn.liem.recovery.quashing.QuashedFor;
import vn.liem.recovery.quashing.Quashing;
import vn.liem.recovery.quashing.Quashings;
import vn.liem.testsupport.RandomWalk;

/** What registers state of obligations: nothing of it is refused by the law, and the ledger balances whatever they say next. */
class StatedObligationTest {

    private static final LocalDate JUDGED = LocalDate.of(2024, 4, 28);
    private static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final PersonKey ONE = new PersonKey(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002"));
    private static final PersonKey OTHER = new PersonKey(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000003"));
    private static final RegisterLine LINE =
            new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
    private static final AmountVnd HUNDRED = new AmountVnd("100");
    private static final AmountVnd SIXTY = new AmountVnd("60");

    private final ObligationDecider decider = new ObligationDecider();

    @Test
    void an_obligation_stands_as_its_register_has_it_and_several_debtors_owe_it_once() {
        Fixed stated = after(stated(HUNDRED, Optional.empty(), Optional.of(reduction("30"))));
        assertEquals(List.of(ONE, OTHER), stated.how().debtors());
        assertEquals(
                List.of(Cause.FIXED, Cause.REDUCED),
                stated.journal().stream().map(JournalLine::cause).toList());
        assertEquals(new AmountVnd("70"), stated.ledger().outstanding());
    }

    @Test
    void what_the_law_would_not_have_is_stated_all_the_same() {
        Fixed nothing = after(stated(AmountVnd.ZERO, Optional.empty(), Optional.empty()));
        assertEquals(AmountVnd.ZERO, nothing.ledger().outstanding());
        Fixed reducedByMore = after(stated(SIXTY, Optional.of(JUDGED), Optional.of(reduction("61"))));
        assertTrue(reducedByMore.ledger().isBalanced());
        ReviewedObligation quashed = new ReviewedObligation(reducedByMore, quashedAfterwards());
        assertTrue(quashed.ledger().isBalanced());
        assertEquals(AmountVnd.ZERO, quashed.ledger().outstanding());
        Fixed paidForNothing =
                after(stated(HUNDRED, Optional.empty(), Optional.empty()), receipt("THU-1", AmountVnd.ZERO));
        assertEquals(HUNDRED, paidForNothing.ledger().outstanding());
        Fixed paidTooMuch = after(stated(SIXTY, Optional.empty(), Optional.empty()), receipt("THU-1", HUNDRED));
        assertEquals(new AmountVnd("40"), paidTooMuch.ledger().receivedBeyondOwed());
    }

    @Test
    void the_same_row_again_changes_nothing() {
        StateObligation said = stated(HUNDRED, Optional.of(JUDGED), Optional.of(reduction("30")));
        given(decider, events(said)).when(said).thenNothing();
        given(decider, events(said, receipt("THU-1", SIXTY)))
                .when(receipt("THU-1", SIXTY))
                .thenNothing();
    }

    @Test
    void a_corrected_row_takes_back_what_stood_and_keeps_its_history() {
        Fixed corrected = after(
                stated(HUNDRED, Optional.of(JUDGED), Optional.of(reduction("30"))),
                stated(SIXTY, Optional.empty(), Optional.empty()));
        assertEquals(SIXTY, corrected.ledger().outstanding());
        assertEquals(Optional.empty(), corrected.enforceableOn());
        assertEquals(List.of(), corrected.reductions());
        assertEquals(
                List.of(Cause.FIXED, Cause.CORRECTED, Cause.CORRECTED, Cause.CORRECTED, Cause.REDUCED),
                corrected.journal().stream().map(JournalLine::cause).toList());
    }

    @Test
    void a_row_that_moves_no_money_writes_nothing_into_the_journal() {
        Fixed corrected = after(
                stated(HUNDRED, Optional.empty(), Optional.empty()),
                stated(HUNDRED, Optional.of(JUDGED), Optional.empty()));
        assertEquals(Optional.of(JUDGED), corrected.enforceableOn());
        assertEquals(1, corrected.journal().size());
    }

    @Test
    void what_was_recorded_beside_the_register_stays_when_it_says_otherwise() {
        Fixed known = after(
                stated(HUNDRED, Optional.empty(), Optional.of(reduction("30"))),
                new DeclareEnforceable(JUDGED.plusDays(5), Quashings.none()),
                new ReduceObligation(new AmountVnd("10"), JUDGED.plusDays(6)),
                new ReceiveMoney("THU-2", ReceiptMode.VOLUNTARY, new AmountVnd("5"), JUDGED),
                receipt("THU-1", SIXTY),
                new ReverseReceipt("THU-1", JUDGED.plusDays(9)),
                stated(SIXTY, Optional.empty(), Optional.empty()),
                receipt("THU-1", new AmountVnd("7")));
        assertEquals(Optional.of(JUDGED.plusDays(5)), known.enforceableOn());
        assertEquals(new AmountVnd("10"), known.reducedVnd());
        assertEquals(
                Optional.of(JUDGED.plusDays(9)),
                known.money().reversal("THU-1").map(ObligationEvent.ReceiptReversed::reversedOn));
        assertEquals(new AmountVnd("45"), known.ledger().outstanding());
        assertTrue(known.ledger().isBalanced());
    }

    @Test
    void what_a_body_recorded_in_the_system_no_register_changes() {
        ObligationFixed recorded = new ObligationFixed(
                "NV-1",
                CASE,
                List.of(OTHER, ONE),
                ObligationKind.RESTITUTION,
                Beneficiary.STATE,
                HUNDRED,
                JUDGED,
                Entry.of(Account.OWED, Account.AWARDED, HUNDRED));
        given(decider, recorded)
                .when(stated(HUNDRED, Optional.empty(), Optional.empty()))
                .thenNothing();
        given(decider, recorded)
                .when(stated(SIXTY, Optional.empty(), Optional.empty()))
                .thenRefused(ObligationRefusal.RECORDED_IN_THE_SYSTEM);
        List<ObligationEvent> paid = new ArrayList<>(List.of(recorded));
        paid.addAll(accepted(fold(paid), new ReceiveMoney("THU-1", ReceiptMode.VOLUNTARY, SIXTY, JUDGED.plusDays(1))));
        given(decider, paid.toArray(ObligationEvent[]::new))
                .when(receipt("THU-1", SIXTY))
                .thenNothing();
        given(decider, paid.toArray(ObligationEvent[]::new))
                .when(receipt("THU-1", HUNDRED))
                .thenRefused(ObligationRefusal.RECORDED_IN_THE_SYSTEM);
        given(decider, paid.toArray(ObligationEvent[]::new))
                .when(new WithdrawReceipt("THU-1", LINE))
                .thenRefused(ObligationRefusal.RECORDED_IN_THE_SYSTEM);
    }

    @Test
    void a_receipt_that_the_register_states_for_another_obligation_leaves_this_one() {
        Fixed known = after(
                stated(HUNDRED, Optional.empty(), Optional.empty()),
                new StateReceipt(
                        "THU-1",
                        ReceiptMode.ENFORCED,
                        SIXTY,
                        JUDGED.plusDays(1),
                        Optional.of(JUDGED.plusDays(2)),
                        LINE),
                new WithdrawReceipt("THU-1", LINE));
        assertEquals(List.of(), known.money().all());
        assertEquals(HUNDRED, known.ledger().outstanding());
        assertEquals(BigInteger.ZERO, known.ledger().balanceOf(Account.RECOVERED_ENFORCED));
        given(decider, events(stated(HUNDRED, Optional.empty(), Optional.empty())))
                .when(new WithdrawReceipt("THU-9", LINE))
                .thenNothing();
    }

    @Test
    void an_obligation_whose_import_is_undone_is_owed_no_more_and_its_lines_are_taken_back() {
        ObligationEvent[] stated = events(stated(HUNDRED, Optional.empty(), Optional.empty()));
        Decision<ObligationEvent> decided = decider.decide(new WithdrawStatement("NV-1", LINE), fold(List.of(stated)));
        ObligationStatementWithdrawn withdrawn = (ObligationStatementWithdrawn)
                ((Decision.Accepted<ObligationEvent>) decided).events().getFirst();
        Ledger ledger = Ledger.EMPTY;
        for (JournalLine line : ((Fixed) fold(List.of(stated))).journal()) {
            ledger = ledger.with(line.entry());
        }
        for (JournalLine line : withdrawn.lines()) {
            ledger = ledger.with(line.entry());
        }
        assertEquals(BigInteger.ZERO, ledger.balanceOf(Account.OWED));
        assertEquals(BigInteger.ZERO, ledger.balanceOf(Account.AWARDED));
        given(decider, stated[0], withdrawn)
                .when(new WithdrawStatement("NV-1", LINE))
                .thenNothing();
        given(decider, stated[0], withdrawn)
                .when(stated(HUNDRED, Optional.empty(), Optional.empty()))
                .then(stated[0]);
    }

    @Test
    void an_obligation_for_which_money_came_in_stays() {
        given(decider, events(stated(HUNDRED, Optional.empty(), Optional.empty()), receipt("THU-1", SIXTY)))
                .when(new WithdrawStatement("NV-1", LINE))
                .thenRefused(ObligationRefusal.OTHERS_STAND_ON_IT);
    }

    @Test
    void money_for_an_obligation_that_nobody_stated_is_refused() {
        given(decider).when(receipt("THU-1", SIXTY)).thenRefused(ObligationRefusal.NOT_FIXED);
        given(decider).when(new WithdrawReceipt("THU-1", LINE)).thenNothing();
    }

    @RandomWalk
    void whatever_registers_and_bodies_say_in_turn_the_ledger_is_that_of_what_stands(long seed) {
        Random dice = new Random(seed);
        Obligation state = new Obligation.NotFixed();
        for (int step = 0; step < 40; step++) {
            switch (decider.decide(any(dice), state)) {
                case Decision.Accepted<ObligationEvent>(var events) -> {
                    for (ObligationEvent event : events) {
                        state = state.after(event);
                    }
                }
                case Decision.Refused<ObligationEvent> _ -> {}
            }
            if (state instanceof Fixed fixed) {
                assertTrue(fixed.ledger().isBalanced());
                assertEquals(owed(fixed), fixed.ledger().balanceOf(Account.OWED));
            }
        }
    }

    private static BigInteger owed(Fixed fixed) {
        BigInteger received = fixed.money().all().stream()
                .filter(one -> fixed.money().reversal(one.recoveryNo()).isEmpty())
                .map(one -> one.amountVnd().number())
                .reduce(BigInteger.ZERO, BigInteger::add);
        return fixed.how()
                .amountVnd()
                .number()
                .subtract(fixed.reducedVnd().number())
                .subtract(received);
    }

    private static ObligationCommand any(Random dice) {
        AmountVnd amount = new AmountVnd(Integer.toString(dice.nextInt(4) * 50));
        LocalDate day = JUDGED.plusDays(dice.nextInt(3));
        String number = "THU-" + dice.nextInt(3);
        return switch (dice.nextInt(8)) {
            case 0, 1 ->
                new StateObligation(
                        "NV-1",
                        CASE,
                        List.of(ONE),
                        ObligationKind.RESTITUTION,
                        Beneficiary.STATE,
                        amount,
                        day,
                        dice.nextBoolean() ? Optional.empty() : Optional.of(day.plusDays(3)),
                        dice.nextBoolean() ? Optional.empty() : Optional.of(new StatedReduction(amount, day)),
                        LINE);
            case 2, 3 ->
                new StateReceipt(
                        number,
                        ReceiptMode.IN_KIND,
                        amount,
                        day,
                        dice.nextBoolean() ? Optional.empty() : Optional.of(day.plusDays(1)),
                        LINE);
            case 4 -> new WithdrawReceipt(number, LINE);
            case 5 -> new ReceiveMoney("B-" + number, ReceiptMode.VOLUNTARY, amount, day);
            case 6 -> new ReverseReceipt((dice.nextBoolean() ? "B-" : "") + number, day.plusDays(2));
            default -> new ReduceObligation(amount, day);
        };
    }

    private Fixed after(ObligationCommand... commands) {
        return (Fixed) fold(List.of(events(commands)));
    }

    private ObligationEvent[] events(ObligationCommand... commands) {
        List<ObligationEvent> events = new ArrayList<>();
        for (ObligationCommand command : commands) {
            events.addAll(accepted(fold(events), command));
        }
        return events.toArray(ObligationEvent[]::new);
    }

    private List<ObligationEvent> accepted(Obligation state, ObligationCommand command) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<ObligationEvent>(var events) -> events;
            case Decision.Refused<ObligationEvent>(var why) -> throw new AssertionError(command + ": " + why);
        };
    }

    private Obligation fold(List<ObligationEvent> events) {
        Obligation state = decider.initial();
        for (ObligationEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static Quashings quashedAfterwards() {
        return new Quashings(
                List.of(new Quashing("9/HSPT", JUDGED.plusDays(10), "T01-TA", Optional.empty(), QuashedFor.RETRIAL)));
    }

    private static StatedReduction reduction(String amount) {
        return new StatedReduction(new AmountVnd(amount), JUDGED.plusDays(3));
    }

    private static StateObligation stated(
            AmountVnd amount, Optional<LocalDate> enforceableOn, Optional<StatedReduction> reduction) {
        return new StateObligation(
                "NV-1",
                CASE,
                List.of(ONE, OTHER),
                ObligationKind.RESTITUTION,
                Beneficiary.STATE,
                amount,
                JUDGED,
                enforceableOn,
                reduction,
                LINE);
    }

    private static StateReceipt receipt(String number, AmountVnd amount) {
        return new StateReceipt(number, ReceiptMode.VOLUNTARY, amount, JUDGED.plusDays(1), Optional.empty(), LINE);
    }
}
