package vn.liem.recovery.obligation.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.recovery.obligation.ReceiptMode;

/** What people have recorded of obligations and receipts, in the words of registers; what registers stated is left out. */
public record RecordedObligations(List<ObligationRecorded> obligations) {

    /**
     * An obligation of which people have recorded something.
     *
     * @param recordedHere whether the obligation itself was recorded by people, and not only receipts for it
     * @param reduction how it was lowered last, where it was
     * @param recordedAt when its first fact was recorded
     */
    public record ObligationRecorded(
            String obligationNo,
            UUID caseId,
            boolean recordedHere,
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            String amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            Optional<ReductionRecorded> reduction,
            Instant recordedAt,
            List<ReceiptRecorded> receipts) {

        boolean saysSomething() {
            return recordedHere || !receipts.isEmpty();
        }
    }

    /** By how much it was lowered. */
    public record ReductionRecorded(String amountVnd, LocalDate reducedOn) {}

    /** A receipt that people have recorded. */
    public record ReceiptRecorded(
            String recoveryNo,
            ReceiptMode mode,
            String amountVnd,
            LocalDate receivedOn,
            Optional<LocalDate> reversedOn) {}

    static ObligationRecorded of(Fixed fixed, Instant recordedAt) {
        var how = fixed.how();
        return new ObligationRecorded(
                how.obligationNo(),
                how.caseId(),
                fixed.award().stated().isEmpty(),
                how.debtors(),
                how.kind(),
                how.beneficiary(),
                how.amountVnd().value(),
                how.fixedOn(),
                fixed.enforceableOn(),
                fixed.reductions().reversed().stream().findFirst().map(RecordedObligations::of),
                recordedAt,
                fixed.money().all().stream()
                        .filter(receipt -> fixed.money().isRecordedHere(receipt.recoveryNo()))
                        .map(receipt -> of(receipt, fixed))
                        .toList());
    }

    private static ReductionRecorded of(ObligationReduced reduced) {
        return new ReductionRecorded(reduced.amountVnd().value(), reduced.reducedOn());
    }

    private static ReceiptRecorded of(MoneyReceived receipt, Fixed fixed) {
        return new ReceiptRecorded(
                receipt.recoveryNo(),
                receipt.mode(),
                receipt.amountVnd().value(),
                receipt.receivedOn(),
                fixed.money().reversals().stream()
                        .filter(reversed -> reversed.recoveryNo().equals(receipt.recoveryNo()))
                        .map(ReceiptReversed::reversedOn)
                        .findFirst());
    }
}
