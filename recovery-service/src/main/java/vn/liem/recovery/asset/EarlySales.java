package vn.liem.recovery.asset;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.Decision;
import vn.liem.procedure.Profile;
import vn.liem.recovery.asset.AssetCommand.SellEarly;
import vn.liem.recovery.asset.AssetCommand.UnderCentralCommittee;
import vn.liem.recovery.asset.AssetEvent.AssetSoldEarly;
import vn.liem.recovery.asset.AssetEvent.EarlySaleAnnulled;
import vn.liem.recovery.asset.AssetEvent.PayOutAnnulled;
import vn.liem.recovery.asset.AssetEvent.ProceedsPaidOut;

/** When an asset may be sold before judgment, and what may be paid out of the proceeds. */
final class EarlySales {

    /** The row of the profile that says when the pilot is in force. */
    private static final String PILOT = "AST-02";

    private EarlySales() {}

    static Decision<AssetEvent> sell(SellEarly sell, Asset state) {
        EarlySale sale = sell.sale();
        Optional<EarlySale> known = state.proceeds().sale();
        if (known.isPresent()) {
            return known.get().equals(sale) ? nothing() : refuse(AssetRefusal.SOLD_OTHERWISE);
        }
        return whyNot(sell, state)
                .<Decision<AssetEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new AssetSoldEarly(sale)));
    }

    private static Optional<AssetRefusal> whyNot(SellEarly sell, Asset state) {
        EarlySale sale = sell.sale();
        if (sale.soldOn().isBefore(sale.decidedOn())) {
            return Optional.of(AssetRefusal.SOLD_BEFORE_DECIDED);
        }
        if (!state.securing().during(sale.decidedOn())) {
            return Optional.of(AssetRefusal.NOT_UNDER_A_MEASURE);
        }
        return switch (sale.ground()) {
            case PERISHABLE -> Optional.empty();
            case PILOT_RESOLUTION -> whyNoPilot(sale.decidedOn(), sell.underCentralCommittee(), state.claims());
        };
    }

    private static Optional<AssetRefusal> whyNoPilot(LocalDate day, UnderCentralCommittee under, Claims claims) {
        boolean inForce = Profile.vietnam()
                .deadline(PILOT)
                .filter(row -> row.validity().includes(day))
                .isPresent();
        if (!inForce) {
            return Optional.of(AssetRefusal.PILOT_NOT_IN_FORCE);
        }
        if (under == UnderCentralCommittee.NO) {
            return Optional.of(AssetRefusal.PILOT_FOR_CENTRAL_LIST_ALONE);
        }
        return claims.areOpenOn(day) ? Optional.of(AssetRefusal.CLAIM_NOT_DECIDED) : Optional.empty();
    }

    /** Whether the sale that is recorded rests on no measure any more. */
    static boolean wouldNotFit(Asset after) {
        return after.proceeds()
                .sale()
                .filter(sale -> !after.securing().during(sale.decidedOn()))
                .isPresent();
    }

    static Decision<AssetEvent> annul(String documentNo, Because by, Proceeds proceeds) {
        if (proceeds.sale().filter(sale -> sale.documentNo().equals(documentNo)).isEmpty()) {
            return nothing();
        }
        return proceeds.payOuts().isEmpty()
                ? accept(new EarlySaleAnnulled(documentNo, by))
                : refuse(AssetRefusal.PAY_OUTS_REST_ON_IT);
    }

    static Decision<AssetEvent> payOut(PayOut payOut, Proceeds proceeds) {
        Optional<PayOut> known = proceeds.payOut(payOut.documentNo());
        if (known.isPresent()) {
            return known.get().equals(payOut) ? nothing() : refuse(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
        }
        Optional<EarlySale> sale = proceeds.sale();
        if (sale.isEmpty()) {
            return refuse(AssetRefusal.NOT_SOLD);
        }
        if (payOut.paidOn().isBefore(sale.get().soldOn())) {
            return refuse(AssetRefusal.PAID_BEFORE_SOLD);
        }
        BigInteger all = proceeds.paidBy(LocalDate.MAX).add(payOut.amountVnd().number());
        return all.compareTo(sale.get().proceedsVnd().number()) > 0
                ? refuse(AssetRefusal.MORE_THAN_PROCEEDS)
                : accept(new ProceedsPaidOut(payOut));
    }

    static Decision<AssetEvent> annulPayOut(String documentNo, Because by, Proceeds proceeds) {
        return proceeds.payOut(documentNo).isEmpty() ? nothing() : accept(new PayOutAnnulled(documentNo, by));
    }
}
