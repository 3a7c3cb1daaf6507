package vn.liem.recovery.obligation.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.obligation.Account;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.JournalLine;
import vn.liem.recovery.obligation.Ledger;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.recovery.obligation.ObligationStanding;
import vn.liem.recovery.obligation.Posting;
import vn.liem.recovery.obligation.Reinstatement;
import vn.liem.recovery.obligation.Reopening;
import vn.liem.recovery.obligation.ReviewedObligation;
import vn.liem.recovery.quashing.Quashing;

/**
 * An obligation as it is shown, with every posting; amounts are whole đồng as text. Debtors are keys of persons, whose
 * names case-service tells those who may know.
 *
 * @param outstandingVnd what has not come yet
 * @param receivedBeyondOwedVnd what came beyond what was owed
 * @param standing whether it can be enforced now
 * @param reopenedFor the debtors whose judgment was quashed and who do not owe it now
 * @param quashings what quashed judgments of the case, whether or not it concerns this obligation
 */
public record ObligationShown(
        UUID id,
        long version,
        String obligationNo,
        UUID caseId,
        List<UUID> debtors,
        ObligationKind kind,
        Beneficiary beneficiary,
        String amountVnd,
        LocalDate fixedOn,
        Optional<LocalDate> enforceableOn,
        String reducedVnd,
        String outstandingVnd,
        String receivedBeyondOwedVnd,
        ObligationStanding standing,
        List<UUID> reopenedFor,
        List<Quashing> quashings,
        List<Reopening> reopenings,
        List<Reinstatement> reinstatements,
        List<BalanceShown> balances,
        List<LineShown> journal,
        String registeredBy) {

    /**
     * The balance of an account.
     *
     * @param balanceVnd debits less credits; all balances together are nothing
     */
    public record BalanceShown(Account account, String balanceVnd) {}

    /** A line of the journal with its postings. */
    public record LineShown(
            LocalDate occurredOn, JournalLine.Cause cause, Optional<String> recoveryNo, List<PostingShown> postings) {}

    /** A posting. */
    public record PostingShown(Account account, Posting.Side side, String amountVnd) {}

    static ObligationShown of(UUID id, long version, String registeredBy, ReviewedObligation reviewed) {
        Fixed fixed = reviewed.fixed();
        var how = fixed.how();
        Ledger ledger = reviewed.ledger();
        return new ObligationShown(
                id,
                version,
                how.obligationNo(),
                how.caseId(),
                how.debtors().stream().map(PersonKey::value).toList(),
                how.kind(),
                how.beneficiary(),
                how.amountVnd().value(),
                how.fixedOn(),
                fixed.enforceableOn(),
                fixed.reducedVnd().value(),
                ledger.outstanding().value(),
                ledger.receivedBeyondOwed().value(),
                reviewed.standing(),
                reviewed.reopenedFor().stream().map(PersonKey::value).toList(),
                reviewed.quashings().all(),
                fixed.reopenings(),
                fixed.reinstatements(),
                Arrays.stream(Account.values())
                        .map(account -> new BalanceShown(
                                account, ledger.balanceOf(account).toString()))
                        .toList(),
                reviewed.journal().stream().map(ObligationShown::line).toList(),
                registeredBy);
    }

    private static LineShown line(JournalLine line) {
        return new LineShown(
                line.occurredOn(),
                line.cause(),
                line.recoveryNo(),
                line.entry().postings().stream()
                        .map(posting -> new PostingShown(
                                posting.account(),
                                posting.side(),
                                posting.amountVnd().value()))
                        .toList());
    }
}
