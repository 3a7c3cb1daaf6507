package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.recovery.asset.AssetFixtures.A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.BECAUSE;
import static vn.liem.recovery.asset.AssetFixtures.FOUND;
import static vn.liem.recovery.asset.AssetFixtures.HALF_A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED_ON;
import static vn.liem.recovery.asset.AssetFixtures.ended;
import static vn.liem.recovery.asset.AssetFixtures.fold;
import static vn.liem.recovery.asset.AssetFixtures.sold;
import static vn.liem.testsupport.Given.given;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.AnnulEarlySale;
import vn.liem.recovery.asset.AssetCommand.AnnulPayOut;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.PayOutProceeds;
import vn.liem.recovery.asset.AssetCommand.SellEarly;
import vn.liem.recovery.asset.AssetCommand.UnderCentralCommittee;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetSoldEarly;
import vn.liem.recovery.asset.AssetEvent.ClaimRegistered;
import vn.liem.recovery.asset.AssetEvent.EarlySaleAnnulled;
import vn.liem.recovery.asset.AssetEvent.PayOutAnnulled;
import vn.liem.recovery.asset.AssetEvent.ProceedsPaidOut;
import vn.liem.recovery.money.AmountVnd;

/** Sales before judgment: what is held of them is secured, and never came back. */
class EarlySaleTest {

    private static final LocalDate DECIDED = SEIZED_ON.plusDays(10);
    private static final LocalDate SOLD = SEIZED_ON.plusDays(20);
    private static final LocalDate IN_THE_PILOT = LocalDate.of(2025, 3, 3);
    private static final AssetSecured SECURED = new AssetSecured(SEIZED);
    private static final AssetSoldEarly SALE = new AssetSoldEarly(sold(EarlySaleGround.PERISHABLE, DECIDED, SOLD));
    private static final AmountVnd A_PART = new AmountVnd("300000000");
    private static final ProceedsPaidOut PAID = new ProceedsPaidOut(paid("21/CT", SOLD.plusDays(1), A_PART));

    private final AssetDecider decider = new AssetDecider();

    @Test
    void what_perishes_is_sold_while_a_measure_takes_hold_of_it() {
        given(decider, FOUND, SECURED).when(sell(SALE.sale())).then(SALE);
        given(decider, FOUND, SECURED, SALE).when(sell(SALE.sale())).thenNothing();
        given(decider, FOUND, SECURED, SALE)
                .when(sell(sold(EarlySaleGround.PERISHABLE, DECIDED, SOLD.plusDays(1))))
                .thenRefused(AssetRefusal.SOLD_OTHERWISE);
        given(decider, FOUND).when(sell(SALE.sale())).thenRefused(AssetRefusal.NOT_UNDER_A_MEASURE);
        given(decider).when(sell(SALE.sale())).thenRefused(AssetRefusal.NOT_IDENTIFIED);
        given(decider, FOUND, SECURED)
                .when(sell(sold(EarlySaleGround.PERISHABLE, SEIZED_ON.minusDays(1), SOLD)))
                .thenRefused(AssetRefusal.NOT_UNDER_A_MEASURE);
        given(decider, FOUND, SECURED)
                .when(sell(sold(EarlySaleGround.PERISHABLE, SOLD, DECIDED)))
                .thenRefused(AssetRefusal.SOLD_BEFORE_DECIDED);
        AssetMeasureEnded before = new AssetMeasureEnded(SEIZED.key(), ended(DECIDED.minusDays(1), EndReason.RELEASED));
        given(decider, FOUND, SECURED, before).when(sell(SALE.sale())).thenRefused(AssetRefusal.NOT_UNDER_A_MEASURE);
        ClaimRegistered claim = claimOn(DECIDED);
        given(decider, FOUND, SECURED, claim).when(sell(SALE.sale())).then(SALE);
    }

    @Test
    void the_pilot_is_for_cases_under_the_central_committee_while_it_is_in_force_and_no_claim_waits() {
        EarlySale pilot = sold(EarlySaleGround.PILOT_RESOLUTION, IN_THE_PILOT, IN_THE_PILOT);
        given(decider, FOUND, SECURED)
                .when(new SellEarly(pilot, UnderCentralCommittee.YES))
                .then(new AssetSoldEarly(pilot));
        given(decider, FOUND, SECURED)
                .when(new SellEarly(pilot, UnderCentralCommittee.NO))
                .thenRefused(AssetRefusal.PILOT_FOR_CENTRAL_LIST_ALONE);
        given(decider, FOUND, SECURED, claimOn(IN_THE_PILOT))
                .when(new SellEarly(pilot, UnderCentralCommittee.YES))
                .thenRefused(AssetRefusal.CLAIM_NOT_DECIDED);
        EarlySale early = sold(EarlySaleGround.PILOT_RESOLUTION, DECIDED, SOLD);
        given(decider, FOUND, SECURED)
                .when(new SellEarly(early, UnderCentralCommittee.YES))
                .thenRefused(AssetRefusal.PILOT_NOT_IN_FORCE);
    }

    @Test
    void what_the_sale_rests_on_is_not_taken_from_under_it() {
        MeasureEnding before = ended(DECIDED.minusDays(1), EndReason.RELEASED);
        given(decider, FOUND, SECURED, SALE)
                .when(new EndAssetMeasure(SEIZED.key(), before))
                .thenRefused(AssetRefusal.SALE_WOULD_NOT_FIT);
        given(decider, FOUND, SECURED, SALE)
                .when(new AnnulAssetMeasure(SEIZED.key(), BECAUSE))
                .thenRefused(AssetRefusal.SALE_WOULD_NOT_FIT);
        AssetMeasureEnded sold = new AssetMeasureEnded(SEIZED.key(), ended(DECIDED, EndReason.SOLD));
        given(decider, FOUND, SECURED, SALE)
                .when(new EndAssetMeasure(SEIZED.key(), sold.ending()))
                .then(sold);
    }

    @Test
    void the_proceeds_are_secured_in_place_of_the_asset_until_they_are_paid_out() {
        Asset asset = fold(FOUND, SECURED, SALE, PAID);
        assertEquals(AssetStanding.SOLD, asset.standing());
        AssetLedger ledger = new AssetLedger(asset);
        assertEquals(A_BILLION.number(), ledger.securedInAllOn(SOLD.minusDays(1)));
        assertEquals(BigInteger.ZERO, ledger.securedOn(SOLD));
        assertEquals(HALF_A_BILLION.number(), ledger.securedInAllOn(SOLD));
        assertEquals(new BigInteger("200000000"), ledger.securedInAllOn(LocalDate.MAX));
        assertEquals(
                List.of(SEIZED_ON, SOLD, SOLD.plusDays(1)),
                ledger.journal().stream().map(AssetLedger.Line::occurredOn).toList());
        assertEquals(new BigInteger("200000000"), ledger.balances().get(AssetAccount.PROCEEDS_HELD));
        assertEquals(new BigInteger("-200000000"), ledger.balances().get(AssetAccount.UNDER_MEASURES));
        assertEquals(BigInteger.ZERO, asset.proceeds().heldOn(SOLD.minusDays(1)));
    }

    @Test
    void no_more_is_paid_out_than_the_sale_brought() {
        given(decider, FOUND, SECURED, SALE)
                .when(new PayOutProceeds(PAID.payOut()))
                .then(PAID);
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new PayOutProceeds(PAID.payOut()))
                .thenNothing();
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new PayOutProceeds(paid("21/CT", SOLD, A_PART)))
                .thenRefused(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new PayOutProceeds(paid("22/CT", SOLD.plusDays(2), A_PART)))
                .thenRefused(AssetRefusal.MORE_THAN_PROCEEDS);
        ProceedsPaidOut rest = new ProceedsPaidOut(paid("22/CT", SOLD.plusDays(2), new AmountVnd("200000000")));
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new PayOutProceeds(rest.payOut()))
                .then(rest);
        given(decider, FOUND, SECURED).when(new PayOutProceeds(PAID.payOut())).thenRefused(AssetRefusal.NOT_SOLD);
        given(decider, FOUND, SECURED, SALE)
                .when(new PayOutProceeds(paid("21/CT", SOLD.minusDays(1), A_PART)))
                .thenRefused(AssetRefusal.PAID_BEFORE_SOLD);
    }

    @Test
    void records_of_sale_and_payments_are_taken_back_the_last_first() {
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new AnnulEarlySale("20/BTS", BECAUSE))
                .thenRefused(AssetRefusal.PAY_OUTS_REST_ON_IT);
        PayOutAnnulled unpaid = new PayOutAnnulled("21/CT", BECAUSE);
        given(decider, FOUND, SECURED, SALE, PAID)
                .when(new AnnulPayOut("21/CT", BECAUSE))
                .then(unpaid);
        given(decider, FOUND, SECURED, SALE)
                .when(new AnnulPayOut("21/CT", BECAUSE))
                .thenNothing();
        EarlySaleAnnulled unsold = new EarlySaleAnnulled("20/BTS", BECAUSE);
        given(decider, FOUND, SECURED, SALE)
                .when(new AnnulEarlySale("20/BTS", BECAUSE))
                .then(unsold);
        given(decider, FOUND, SECURED)
                .when(new AnnulEarlySale("20/BTS", BECAUSE))
                .thenNothing();
        given(decider, FOUND, SECURED, SALE)
                .when(new AnnulEarlySale("99/BTS", BECAUSE))
                .thenNothing();
        assertEquals(fold(FOUND, SECURED), fold(FOUND, SECURED, SALE, PAID, unpaid, unsold));
    }

    private static SellEarly sell(EarlySale sale) {
        return new SellEarly(sale, UnderCentralCommittee.NO);
    }

    private static PayOut paid(String number, LocalDate day, AmountVnd amount) {
        return new PayOut(number, day, amount, PayOut.Recipient.VICTIM);
    }

    private static ClaimRegistered claimOn(LocalDate day) {
        return new ClaimRegistered(new Claim("2/YC", day, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
