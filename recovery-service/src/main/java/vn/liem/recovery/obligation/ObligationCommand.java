package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.quashing.Quashings;

/** What may be asked of an obligation. */
public sealed interface ObligationCommand {

    /**
     * A judgment or decision fixes it (ấn định nghĩa vụ).
     *
     * @param debtors who owes it; several are jointly liable, and it counts once
     */
    record FixObligation(
            String obligationNo,
            UUID caseId,
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn)
            implements ObligationCommand {
        public FixObligation {
            debtors = List.copyOf(debtors);
        }
    }

    /**
     * What was recorded of it was wrong: this is how it is (đính chính nghĩa vụ). Its number and its case stay.
     *
     * @param documentNo the document by which it is corrected
     */
    record CorrectObligation(
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            String documentNo)
            implements ObligationCommand {
        public CorrectObligation {
            debtors = List.copyOf(debtors);
        }
    }

    /**
     * It can be enforced from a day on (có điều kiện thi hành).
     *
     * @param quashings what quashed judgments of the case
     */
    record DeclareEnforceable(LocalDate enforceableOn, Quashings quashings) implements ObligationCommand {}

    /** It is lowered by a decision (miễn, giảm). */
    record ReduceObligation(AmountVnd amountVnd, LocalDate reducedOn) implements ObligationCommand {}

    /** Money or value is received for it (thu tiền, tài sản). */
    record ReceiveMoney(String recoveryNo, ReceiptMode mode, AmountVnd amountVnd, LocalDate receivedOn)
            implements ObligationCommand {}

    /** A receipt is taken back (hủy khoản thu). */
    record ReverseReceipt(String recoveryNo, LocalDate reversedOn) implements ObligationCommand {}

    /** The ruling that fixed it is quashed, and that alone (hủy phần quyết định về tài sản). */
    record ReopenObligation(Reopening reopening) implements ObligationCommand {}

    /**
     * It stands again by a later judgment or decision (giữ nguyên nghĩa vụ).
     *
     * @param quashings what quashed judgments of the case
     */
    record ReinstateObligation(Reinstatement reinstatement, Quashings quashings) implements ObligationCommand {}

    /**
     * A register states it (ghi theo sổ). It is refused by no rule of the law: what is odd in it is shown beside it.
     *
     * @param reduction by how much it was lowered, where the register knows the day
     * @param line where it stands
     */
    record StateObligation(
            String obligationNo,
            UUID caseId,
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            Optional<StatedReduction> reduction,
            RegisterLine line)
            implements ObligationCommand {
        public StateObligation {
            debtors = List.copyOf(debtors);
        }
    }

    /**
     * A register states that money or value came in (ghi khoản thu theo sổ).
     *
     * @param reversedOn when it was taken back, where it was
     * @param line where it stands
     */
    record StateReceipt(
            String recoveryNo,
            ReceiptMode mode,
            AmountVnd amountVnd,
            LocalDate receivedOn,
            Optional<LocalDate> reversedOn,
            RegisterLine line)
            implements ObligationCommand {}

    /** A register states the receipt for another obligation (ghi sang nghĩa vụ khác theo sổ), or its import is undone. */
    record WithdrawReceipt(String recoveryNo, RegisterLine line) implements ObligationCommand {}

    /**
     * What a register stated of it is taken back (hủy ghi theo sổ), where nothing stands on it.
     *
     * @param line where it stood
     */
    record WithdrawStatement(String obligationNo, RegisterLine line) implements ObligationCommand {}
}
