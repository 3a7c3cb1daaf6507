package vn.liem.recovery.obligation;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand.CorrectObligation;
import vn.liem.recovery.obligation.ObligationCommand.DeclareEnforceable;
import vn.liem.recovery.obligation.ObligationCommand.FixObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReceiveMoney;
import vn.liem.recovery.obligation.ObligationCommand.ReduceObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReinstateObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReopenObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReverseReceipt;
import vn.liem.recovery.obligation.ObligationCommand.StateObligation;
import vn.liem.recovery.obligation.ObligationCommand.StateReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawReceipt;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawStatement;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationCorrected;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReinstated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReopened;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;

/**
 * Who may record what of an obligation. Money may come before it is enforceable and more may come than is owed: both are
 * lawful and shown, neither is refused.
 */
public final class ObligationDecider implements Decider<ObligationCommand, Obligation, ObligationEvent> {

    @Override
    public Obligation initial() {
        return new NotFixed();
    }

    @Override
    public Decision<ObligationEvent> decide(ObligationCommand command, Obligation state) {
        return switch (command) {
            case FixObligation fix -> fix(fix, state);
            case CorrectObligation correct -> correct(correct, state);
            case DeclareEnforceable enforceable -> enforceable(enforceable, state);
            case ReduceObligation reduce -> reduce(reduce, state);
            case ReceiveMoney receive -> receive(receive, state);
            case ReverseReceipt reverse -> reverse(reverse, state);
            case ReopenObligation(var reopening) -> reopen(reopening, state);
            case ReinstateObligation reinstate -> reinstate(reinstate, state);
            case StateObligation said -> Statements.state(said, state);
            case StateReceipt said -> Statements.state(said, state);
            case WithdrawReceipt said -> Statements.withdraw(said, state);
            case WithdrawStatement said -> Statements.withdraw(said, state);
        };
    }

    @Override
    public Obligation evolve(Obligation state, ObligationEvent event) {
        return state.after(event);
    }

    private static Decision<ObligationEvent> fix(FixObligation fix, Obligation state) {
        if (fix.amountVnd().isZero()) {
            return refuse(ObligationRefusal.NOTHING_AWARDED);
        }
        ObligationFixed fixed = new ObligationFixed(
                fix.obligationNo(),
                fix.caseId(),
                fix.debtors(),
                fix.kind(),
                fix.beneficiary(),
                fix.amountVnd(),
                fix.fixedOn(),
                Entry.of(Account.OWED, Account.AWARDED, fix.amountVnd()));
        return switch (state) {
            case NotFixed _ -> accept(fixed);
            case Fixed before when before.how().equals(fixed) -> nothing();
            case Fixed _ -> refuse(ObligationRefusal.FIXED_OTHERWISE);
        };
    }

    /** The ledger balances before and after: what stood is taken back on its day, what stands comes on its own. */
    private static Decision<ObligationEvent> correct(CorrectObligation correct, Obligation state) {
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed _ when correct.amountVnd().isZero() -> refuse(ObligationRefusal.NOTHING_AWARDED);
            case Fixed fixed when saysTheSame(correct, fixed) -> nothing();
            case Fixed _
            when correct.enforceableOn().filter(correct.fixedOn()::isAfter).isPresent() ->
                refuse(ObligationRefusal.ENFORCEABLE_BEFORE_FIXED);
            case Fixed fixed
            when fixed.reductions().stream()
                    .anyMatch(reduced -> reduced.reducedOn().isBefore(correct.fixedOn())) ->
                refuse(ObligationRefusal.REDUCED_BEFORE_FIXED);
            case Fixed fixed
            when fixed.reducedVnd().compareTo(correct.amountVnd()) > 0 ->
                refuse(ObligationRefusal.REDUCED_BY_MORE_THAN_FIXED);
            case Fixed fixed ->
                accept(new ObligationCorrected(
                        correct.debtors(),
                        correct.kind(),
                        correct.beneficiary(),
                        correct.amountVnd(),
                        correct.fixedOn(),
                        correct.enforceableOn(),
                        correct.documentNo(),
                        fixed.how().fixedOn(),
                        fixed.how().entry().reversed(),
                        Entry.of(Account.OWED, Account.AWARDED, correct.amountVnd())));
        };
    }

    private static boolean saysTheSame(CorrectObligation correct, Fixed fixed) {
        ObligationFixed how = fixed.how();
        return correct.debtors().equals(how.debtors())
                && correct.kind() == how.kind()
                && correct.beneficiary() == how.beneficiary()
                && correct.amountVnd().equals(how.amountVnd())
                && correct.fixedOn().equals(how.fixedOn())
                && correct.enforceableOn().equals(fixed.enforceableOn());
    }

    private static Decision<ObligationEvent> enforceable(DeclareEnforceable enforceable, Obligation state) {
        LocalDate on = enforceable.enforceableOn();
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed fixed
            when on.isBefore(fixed.how().fixedOn()) -> refuse(ObligationRefusal.ENFORCEABLE_BEFORE_FIXED);
            case Fixed fixed
            when fixed.enforceableOn().isEmpty()
                    && new ReviewedObligation(fixed, enforceable.quashings()).isReopenedOn(on) ->
                refuse(ObligationRefusal.JUDGMENT_QUASHED);
            case Fixed fixed when fixed.enforceableOn().isEmpty() -> accept(new ObligationDeclaredEnforceable(on));
            case Fixed fixed when fixed.enforceableOn().get().equals(on) -> nothing();
            case Fixed _ -> refuse(ObligationRefusal.ENFORCEABLE_ON_ANOTHER_DAY);
        };
    }

    private static Decision<ObligationEvent> reduce(ReduceObligation reduce, Obligation state) {
        ObligationReduced reduced = new ObligationReduced(
                reduce.amountVnd(), reduce.reducedOn(), Entry.of(Account.AWARDED, Account.OWED, reduce.amountVnd()));
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed _ when reduce.amountVnd().isZero() -> refuse(ObligationRefusal.NOTHING_AWARDED);
            case Fixed fixed when fixed.reductions().contains(reduced) -> nothing();
            case Fixed fixed
            when reduce.reducedOn().isBefore(fixed.how().fixedOn()) -> refuse(ObligationRefusal.REDUCED_BEFORE_FIXED);
            case Fixed fixed when reducesTooMuch(fixed, reduce) -> refuse(ObligationRefusal.REDUCED_BY_MORE_THAN_FIXED);
            case Fixed _ -> accept(reduced);
        };
    }

    private static boolean reducesTooMuch(Fixed fixed, ReduceObligation reduce) {
        return fixed.reducedVnd().plus(reduce.amountVnd()).compareTo(fixed.how().amountVnd()) > 0;
    }

    private static Decision<ObligationEvent> receive(ReceiveMoney receive, Obligation state) {
        MoneyReceived received = new MoneyReceived(
                receive.recoveryNo(),
                receive.mode(),
                receive.amountVnd(),
                receive.receivedOn(),
                Entry.of(receive.mode().account(), Account.OWED, receive.amountVnd()));
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed _ when receive.amountVnd().isZero() -> refuse(ObligationRefusal.NOTHING_AWARDED);
            case Fixed fixed when fixed.money().all().contains(received) -> nothing();
            case Fixed fixed
            when fixed.money().receipt(receive.recoveryNo()).isPresent() ->
                refuse(ObligationRefusal.RECEIPT_RECORDED_OTHERWISE);
            case Fixed _ -> accept(received);
        };
    }

    private static Decision<ObligationEvent> reverse(ReverseReceipt reverse, Obligation state) {
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed fixed ->
                fixed.money()
                        .receipt(reverse.recoveryNo())
                        .map(received ->
                                reverse(reverse, received, fixed.money().reversal(reverse.recoveryNo())))
                        .orElseGet(() -> refuse(ObligationRefusal.RECEIPT_NOT_KNOWN));
        };
    }

    private static Decision<ObligationEvent> reverse(
            ReverseReceipt reverse, MoneyReceived received, Optional<ReceiptReversed> before) {
        if (before.isPresent()) {
            return before.get().reversedOn().equals(reverse.reversedOn())
                    ? nothing()
                    : refuse(ObligationRefusal.REVERSED_ON_ANOTHER_DAY);
        }
        return reverse.reversedOn().isBefore(received.receivedOn())
                ? refuse(ObligationRefusal.REVERSED_BEFORE_RECEIVED)
                : accept(new ReceiptReversed(
                        reverse.recoveryNo(),
                        received.amountVnd(),
                        reverse.reversedOn(),
                        received.entry().reversed()));
    }

    private static Decision<ObligationEvent> reopen(Reopening reopening, Obligation state) {
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed fixed when fixed.reopenings().contains(reopening) -> nothing();
            case Fixed fixed
            when fixed.reopenings().stream()
                    .anyMatch(known -> known.documentNo().equals(reopening.documentNo())) ->
                refuse(ObligationRefusal.REVIEW_RECORDED_OTHERWISE);
            case Fixed fixed
            when reopening.reopenedOn().isBefore(fixed.how().fixedOn()) ->
                refuse(ObligationRefusal.REOPENED_BEFORE_FIXED);
            case Fixed _ -> accept(new ObligationReopened(reopening));
        };
    }

    private static Decision<ObligationEvent> reinstate(ReinstateObligation reinstate, Obligation state) {
        Reinstatement reinstatement = reinstate.reinstatement();
        return switch (state) {
            case NotFixed _ -> refuse(ObligationRefusal.NOT_FIXED);
            case Fixed fixed when fixed.reinstatements().contains(reinstatement) -> nothing();
            case Fixed fixed
            when fixed.reinstatements().stream()
                    .anyMatch(known -> known.documentNo().equals(reinstatement.documentNo())) ->
                refuse(ObligationRefusal.REVIEW_RECORDED_OTHERWISE);
            case Fixed fixed
            when !new ReviewedObligation(fixed, reinstate.quashings())
                    .isReopenedForSomebodyOn(reinstatement.reinstatedOn()) -> refuse(ObligationRefusal.NOT_REOPENED);
            case Fixed _ -> accept(new ObligationReinstated(reinstatement));
        };
    }
}
