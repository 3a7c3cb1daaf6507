package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.money.AmountVnd;

/** What has happened to an obligation; whatever moves money carries its balanced entry. */
public sealed interface ObligationEvent {

    /** It was fixed (đã ấn định). */
    @EventType("obligation.fixed.v1")
    record ObligationFixed(
            String obligationNo,
            UUID caseId,
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn,
            Entry entry)
            implements ObligationEvent {
        public ObligationFixed {
            debtors = List.copyOf(debtors);
        }
    }

    /**
     * What was recorded of it was wrong: this is how it is (đã đính chính). The earlier events stay.
     *
     * @param enforceableOn from when it can be enforced, where it can
     * @param documentNo the document by which it was corrected
     * @param earlierFixedOn the legal day under which it stood before
     * @param takenBack what takes back, on that day, the entry by which it stood before
     * @param entry the entry by which it stands, on the day on which it was fixed
     */
    @EventType("obligation.corrected.v1")
    record ObligationCorrected(
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            String documentNo,
            LocalDate earlierFixedOn,
            Entry takenBack,
            Entry entry)
            implements ObligationEvent {
        public ObligationCorrected {
            debtors = List.copyOf(debtors);
        }
    }

    /** It can be enforced (có điều kiện thi hành). */
    @EventType("obligation.declared-enforceable.v1")
    record ObligationDeclaredEnforceable(LocalDate enforceableOn) implements ObligationEvent {}

    /** It was lowered (đã miễn, giảm). */
    @EventType("obligation.reduced.v1")
    record ObligationReduced(AmountVnd amountVnd, LocalDate reducedOn, Entry entry) implements ObligationEvent {}

    /** Money or value came in (đã thu). */
    @EventType("obligation.money-received.v1")
    record MoneyReceived(String recoveryNo, ReceiptMode mode, AmountVnd amountVnd, LocalDate receivedOn, Entry entry)
            implements ObligationEvent {}

    /** A receipt was taken back (hủy khoản thu). */
    @EventType("obligation.receipt-reversed.v1")
    record ReceiptReversed(String recoveryNo, AmountVnd amountVnd, LocalDate reversedOn, Entry entry)
            implements ObligationEvent {}

    /** The ruling that fixed it was quashed, and that alone (đã hủy phần quyết định về tài sản). */
    @EventType("obligation.reopened.v1")
    record ObligationReopened(Reopening reopening) implements ObligationEvent {}

    /** It stands again by a later judgment or decision (đã được giữ nguyên). */
    @EventType("obligation.reinstated.v1")
    record ObligationReinstated(Reinstatement reinstatement) implements ObligationEvent {}

    /**
     * A register states it (sổ đã ghi), the first time or otherwise than before. The earlier events stay.
     *
     * @param enforceableOn from when it can be enforced, where it can
     * @param reduction by how much it was lowered, where it was on a day that the register knows
     * @param line where it stands
     * @param lines what it writes into the journal: nothing where no money moves by it
     */
    @EventType("obligation.stated.v1")
    record ObligationStated(
            String obligationNo,
            UUID caseId,
            List<PersonKey> debtors,
            ObligationKind kind,
            Beneficiary beneficiary,
            AmountVnd amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            Optional<StatedReduction> reduction,
            RegisterLine line,
            List<JournalLine> lines)
            implements ObligationEvent {
        public ObligationStated {
            debtors = List.copyOf(debtors);
            lines = List.copyOf(lines);
        }

        /** The same as a fact of its own. */
        ObligationFixed fixed() {
            return new ObligationFixed(
                    obligationNo,
                    caseId,
                    debtors,
                    kind,
                    beneficiary,
                    amountVnd,
                    fixedOn,
                    Entry.of(Account.OWED, Account.AWARDED, amountVnd));
        }

        /** The reduction as a fact of its own. */
        Optional<ObligationReduced> reduced() {
            return reduction.map(one -> new ObligationReduced(
                    one.amountVnd(), one.reducedOn(), Entry.of(Account.AWARDED, Account.OWED, one.amountVnd())));
        }
    }

    /**
     * A register states that money or value came in (sổ đã ghi khoản thu), the first time or otherwise than before.
     *
     * @param reversedOn when it was taken back, where it was
     * @param line where it stands
     * @param lines what it writes into the journal
     */
    @EventType("obligation.receipt-stated.v1")
    record ReceiptStated(
            String recoveryNo,
            ReceiptMode mode,
            AmountVnd amountVnd,
            LocalDate receivedOn,
            Optional<LocalDate> reversedOn,
            RegisterLine line,
            List<JournalLine> lines)
            implements ObligationEvent {
        public ReceiptStated {
            lines = List.copyOf(lines);
        }

        /** The same as a fact of its own. */
        MoneyReceived received() {
            return new MoneyReceived(
                    recoveryNo, mode, amountVnd, receivedOn, Entry.of(mode.account(), Account.OWED, amountVnd));
        }

        /** The reversal as a fact of its own. */
        Optional<ReceiptReversed> reversed() {
            return reversedOn.map(this::reversedOn);
        }

        /** Its reversal on a day. */
        ReceiptReversed reversedOn(LocalDate on) {
            return new ReceiptReversed(
                    recoveryNo, amountVnd, on, received().entry().reversed());
        }
    }

    /**
     * A register states the receipt for another obligation (sổ đã ghi sang nghĩa vụ khác), or its import was undone: here it never
     * came in.
     *
     * @param line where the register states it now, or where it stood
     * @param lines what takes it out of the journal
     */
    @EventType("obligation.receipt-withdrawn.v1")
    record ReceiptWithdrawn(String recoveryNo, RegisterLine line, List<JournalLine> lines) implements ObligationEvent {
        public ReceiptWithdrawn {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a register stated of it is taken back, since its import was undone (đã hủy lần nhập sổ): nothing is owed by it then. The
     * earlier events stay.
     *
     * @param line where it stood
     * @param lines what takes it out of the journal
     */
    @EventType("obligation.statement-withdrawn.v1")
    record ObligationStatementWithdrawn(String obligationNo, RegisterLine line, List<JournalLine> lines)
            implements ObligationEvent {
        public ObligationStatementWithdrawn {
            lines = List.copyOf(lines);
        }
    }
}
