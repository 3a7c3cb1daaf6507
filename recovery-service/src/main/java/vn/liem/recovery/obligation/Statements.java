package vn.liem.recovery.obligation;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Decision;
import vn.liem.recovery.obligation.JournalLine.Cause;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand.StateObligation;
import vn.liem.recovery.obligation.ObligationCommand.StateReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawStatement;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStatementWithdrawn;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptStated;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptWithdrawn;

/**
 * What registers state of an obligation. What they state otherwise than before is taken back on its own day and comes on its
 * new one, so the ledger balances before and after. What a body recorded in the system no register changes.
 */
final class Statements {

    private Statements() {}

    static Decision<ObligationEvent> state(StateObligation said, Obligation state) {
        return switch (state) {
            case NotFixed _ -> accept(stated(said, moves(stated(said, List.of()))));
            case Fixed fixed ->
                fixed.award()
                        .stated()
                        .map(before -> again(said, before, fixed))
                        .orElseGet(() -> isWhatStands(said, fixed)
                                ? nothing()
                                : refuse(ObligationRefusal.RECORDED_IN_THE_SYSTEM));
        };
    }

    private static Decision<ObligationEvent> again(StateObligation said, ObligationStated before, Fixed fixed) {
        ObligationStated now = stated(said, List.of());
        boolean same = isWhatStands(said, fixed)
                && now.caseId().equals(fixed.how().caseId())
                && now.enforceableOn().equals(before.enforceableOn())
                && now.reduction().equals(before.reduction());
        return same ? nothing() : accept(stated(said, corrected(standing(fixed, before), moves(now))));
    }

    /** Debtors who are liable together have no order. */
    private static boolean isWhatStands(StateObligation said, Fixed fixed) {
        ObligationFixed how = fixed.how();
        return new HashSet<>(said.debtors()).equals(new HashSet<>(how.debtors()))
                && said.kind() == how.kind()
                && said.beneficiary() == how.beneficiary()
                && said.amountVnd().equals(how.amountVnd())
                && said.fixedOn().equals(how.fixedOn())
                && said.caseId().equals(how.caseId())
                && (said.enforceableOn().isEmpty() || said.enforceableOn().equals(fixed.enforceableOn()))
                && said.reduction().stream()
                        .allMatch(reduction -> fixed.reductions().stream()
                                .anyMatch(reduced -> reduced.amountVnd().equals(reduction.amountVnd())
                                        && reduced.reducedOn().equals(reduction.reducedOn())));
    }

    private static ObligationStated stated(StateObligation said, List<JournalLine> lines) {
        return new ObligationStated(
                said.obligationNo(),
                said.caseId(),
                said.debtors(),
                said.kind(),
                said.beneficiary(),
                said.amountVnd(),
                said.fixedOn(),
                said.enforceableOn(),
                said.reduction(),
                said.line(),
                lines);
    }

    private static List<JournalLine> moves(ObligationStated stated) {
        List<JournalLine> moves = new ArrayList<>();
        moves.add(JournalLine.of(stated.fixedOn(), Cause.FIXED, stated.fixed().entry()));
        stated.reduced()
                .ifPresent(reduced -> moves.add(JournalLine.of(reduced.reducedOn(), Cause.REDUCED, reduced.entry())));
        return moves;
    }

    /** What stands in the journal for what the register said before; the amount may have been corrected here since. */
    private static List<JournalLine> standing(Fixed fixed, ObligationStated before) {
        List<JournalLine> standing = new ArrayList<>();
        standing.add(
                JournalLine.of(fixed.how().fixedOn(), Cause.FIXED, fixed.how().entry()));
        before.reduced()
                .ifPresent(
                        reduced -> standing.add(JournalLine.of(reduced.reducedOn(), Cause.REDUCED, reduced.entry())));
        return standing;
    }

    /** What stands and is not said now is taken back; what is said now and did not stand comes. */
    private static List<JournalLine> corrected(List<JournalLine> before, List<JournalLine> now) {
        List<JournalLine> lines = new ArrayList<>();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add(line.takenBack()));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add(line.correcting()));
        return lines;
    }

    static Decision<ObligationEvent> state(StateReceipt said, Obligation state) {
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed fixed -> {
                Receipts money = fixed.money();
                Optional<MoneyReceived> known = money.receipt(said.recoveryNo());
                if (known.isEmpty()) {
                    yield accept(stated(said, moves(stated(said, List.of()))));
                }
                boolean same = isWhatStands(said, known.get(), money.reversal(said.recoveryNo()));
                Optional<ReceiptStated> before = money.stated(said.recoveryNo());
                if (same
                        && before.filter(one -> !one.reversedOn().equals(said.reversedOn()))
                                .isEmpty()) {
                    yield nothing();
                }
                yield before.isPresent()
                        ? accept(again(said, known.get(), money))
                        : refuse(ObligationRefusal.RECORDED_IN_THE_SYSTEM);
            }
        };
    }

    static Decision<ObligationEvent> withdraw(WithdrawReceipt said, Obligation state) {
        return switch (state) {
            case NotFixed _ -> nothing();
            case Fixed fixed -> {
                Receipts money = fixed.money();
                Optional<MoneyReceived> known = money.receipt(said.recoveryNo());
                if (known.isEmpty()) {
                    yield nothing();
                }
                if (money.stated(said.recoveryNo()).isEmpty()) {
                    yield refuse(ObligationRefusal.RECORDED_IN_THE_SYSTEM);
                }
                List<JournalLine> lines = corrected(standing(known.get(), money), List.of());
                yield accept(new ReceiptWithdrawn(said.recoveryNo(), said.line(), lines));
            }
        };
    }

    /** Where money came in for it, or a body recorded something of it in the system, it stays. */
    static Decision<ObligationEvent> withdraw(WithdrawStatement said, Obligation state) {
        return switch (state) {
            case NotFixed _ -> nothing();
            case Fixed fixed ->
                fixed.award()
                        .stated()
                        .map(before -> isBare(fixed, before)
                                ? Decision.<ObligationEvent>accept(new ObligationStatementWithdrawn(
                                        said.obligationNo(),
                                        said.line(),
                                        corrected(standing(fixed, before), List.of())))
                                : Decision.<ObligationEvent>refuse(ObligationRefusal.OTHERS_STAND_ON_IT))
                        .orElseGet(() -> refuse(ObligationRefusal.RECORDED_IN_THE_SYSTEM));
        };
    }

    private static boolean isBare(Fixed fixed, ObligationStated before) {
        return fixed.money().all().isEmpty()
                && fixed.reopenings().isEmpty()
                && fixed.reinstatements().isEmpty()
                && fixed.how().equals(before.fixed())
                && fixed.enforceableOn().equals(before.enforceableOn())
                && fixed.reductions().equals(before.reduced().stream().toList());
    }

    private static ReceiptStated again(StateReceipt said, MoneyReceived known, Receipts money) {
        ReceiptStated now = stated(said, List.of());
        List<JournalLine> moves = new ArrayList<>(moves(now));
        if (now.reversedOn().isEmpty()) {
            money.reversedHere(said.recoveryNo())
                    .map(here -> JournalLine.of(now.reversedOn(here.reversedOn())))
                    .ifPresent(moves::add);
        }
        return stated(said, corrected(standing(known, money), moves));
    }

    private static boolean isWhatStands(StateReceipt said, MoneyReceived known, Optional<ReceiptReversed> reversal) {
        return said.mode() == known.mode()
                && said.amountVnd().equals(known.amountVnd())
                && said.receivedOn().equals(known.receivedOn())
                && (said.reversedOn().isEmpty() || said.reversedOn().equals(reversal.map(ReceiptReversed::reversedOn)));
    }

    private static ReceiptStated stated(StateReceipt said, List<JournalLine> lines) {
        return new ReceiptStated(
                said.recoveryNo(),
                said.mode(),
                said.amountVnd(),
                said.receivedOn(),
                said.reversedOn(),
                said.line(),
                lines);
    }

    private static List<JournalLine> moves(ReceiptStated stated) {
        List<JournalLine> moves = new ArrayList<>();
        moves.add(JournalLine.of(stated.received()));
        stated.reversed().ifPresent(reversed -> moves.add(JournalLine.of(reversed)));
        return moves;
    }

    private static List<JournalLine> standing(MoneyReceived known, Receipts money) {
        List<JournalLine> standing = new ArrayList<>();
        standing.add(JournalLine.of(known));
        money.reversal(known.recoveryNo()).ifPresent(reversed -> standing.add(JournalLine.of(reversed)));
        return standing;
    }
}
