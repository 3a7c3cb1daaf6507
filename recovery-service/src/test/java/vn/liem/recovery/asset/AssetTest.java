package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.recovery.asset.AssetFixtures.A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.BECAUSE;
import static vn.liem.recovery.asset.AssetFixtures.FOUND;
import static vn.liem.recovery.asset.AssetFixtures.FOUND_ON;
import static vn.liem.recovery.asset.AssetFixtures.FROZEN_FOR;
import static vn.liem.recovery.asset.AssetFixtures.HALF_A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED_ON;
import static vn.liem.recovery.asset.AssetFixtures.details;
import static vn.liem.recovery.asset.AssetFixtures.ended;
import static vn.liem.recovery.asset.AssetFixtures.fold;
import static vn.liem.recovery.asset.AssetFixtures.valued;
import static vn.liem.testsupport.Given.given;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetValuation;
import vn.liem.recovery.asset.AssetCommand.AppointKeeper;
import vn.liem.recovery.asset.AssetCommand.CorrectAsset;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.IdentifyAsset;
import vn.liem.recovery.asset.AssetCommand.SecureAsset;
import vn.liem.recovery.asset.AssetCommand.TraceAsset;
import vn.liem.recovery.asset.AssetCommand.ValueAsset;
import vn.liem.recovery.asset.AssetEvent.AssetCorrected;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetKeeperAppointed;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetTraced;
import vn.liem.recovery.asset.AssetEvent.AssetValuationAnnulled;

class AssetTest {

    private static final LocalDate LATER = SEIZED_ON.plusMonths(2);

    private final AssetDecider decider = new AssetDecider();

    @Test
    void an_asset_is_recorded_once_and_corrected_with_a_reason() {
        IdentifyAsset identify = new IdentifyAsset("TS-00001", FOUND.caseId(), FOUND.details());
        given(decider).when(identify).then(FOUND);
        given(decider, FOUND).when(identify).thenNothing();
        given(decider, FOUND)
                .when(new IdentifyAsset("TS-00001", FOUND.caseId(), details(AssetClass.VEHICLE)))
                .thenRefused(AssetRefusal.IDENTIFIED_OTHERWISE);
        AssetCorrected corrected = new AssetCorrected(details(AssetClass.VEHICLE), BECAUSE);
        given(decider, FOUND)
                .when(new CorrectAsset(details(AssetClass.VEHICLE), BECAUSE))
                .then(corrected);
        given(decider, FOUND, corrected)
                .when(new CorrectAsset(details(AssetClass.VEHICLE), BECAUSE))
                .thenNothing();
        assertEquals(
                Optional.of(new AssetIdentified("TS-00001", FOUND.caseId(), details(AssetClass.VEHICLE))),
                fold(FOUND, corrected).identity());
    }

    @Test
    void nothing_is_recorded_of_an_asset_that_nobody_found() {
        for (AssetCommand command : List.of(
                new CorrectAsset(FOUND.details(), BECAUSE),
                new TraceAsset(new Trace("5/XM", FOUND_ON, Optional.empty())),
                new SecureAsset(SEIZED),
                new EndAssetMeasure(SEIZED.key(), ended(LATER, EndReason.RELEASED)),
                new AnnulAssetMeasure(SEIZED.key(), BECAUSE),
                new ValueAsset(valued("8/DG", LATER, A_BILLION)),
                new AnnulAssetValuation("8/DG", BECAUSE),
                new AppointKeeper(new Keeping("7/BQ", LATER, "T01-THA")))) {
            given(decider).when(command).thenRefused(AssetRefusal.NOT_IDENTIFIED);
        }
    }

    @Test
    void a_measure_is_told_by_kind_and_day_and_may_be_older_than_the_asset_is_known() {
        given(decider, FOUND).when(new SecureAsset(SEIZED)).then(new AssetSecured(SEIZED));
        given(decider, FOUND, new AssetSecured(SEIZED))
                .when(new SecureAsset(SEIZED))
                .thenNothing();
        SecuringMeasure otherwise = new SecuringMeasure(
                SEIZED.kind(), SEIZED.decidedOn(), SEIZED.unit(), SEIZED.documentNo(), Optional.empty());
        given(decider, FOUND, new AssetSecured(SEIZED))
                .when(new SecureAsset(otherwise))
                .thenRefused(AssetRefusal.MEASURE_RECORDED_OTHERWISE);
        SecuringMeasure before = FROZEN_FOR.apply(FOUND_ON.minusYears(1), A_BILLION);
        given(decider, FOUND).when(new SecureAsset(before)).then(new AssetSecured(before));
    }

    @Test
    void a_measure_ends_once_and_not_before_its_day() {
        MeasureEnding released = ended(LATER, EndReason.RELEASED);
        AssetEvent.AssetMeasureEnded end = new AssetEvent.AssetMeasureEnded(SEIZED.key(), released);
        AssetSecured secured = new AssetSecured(SEIZED);
        given(decider, FOUND, secured)
                .when(new EndAssetMeasure(SEIZED.key(), released))
                .then(end);
        given(decider, FOUND, secured, end)
                .when(new EndAssetMeasure(SEIZED.key(), released))
                .thenNothing();
        given(decider, FOUND, secured, end)
                .when(new EndAssetMeasure(SEIZED.key(), ended(LATER, EndReason.CONFISCATED)))
                .thenRefused(AssetRefusal.ENDED_OTHERWISE);
        given(decider, FOUND, secured)
                .when(new EndAssetMeasure(SEIZED.key(), ended(SEIZED_ON.minusDays(1), EndReason.RELEASED)))
                .thenRefused(AssetRefusal.ENDED_BEFORE_DECIDED);
        given(decider, FOUND, secured)
                .when(new EndAssetMeasure(SEIZED.key(), ended(SEIZED_ON, EndReason.RELEASED)))
                .then(new AssetEvent.AssetMeasureEnded(SEIZED.key(), ended(SEIZED_ON, EndReason.RELEASED)));
        given(decider, FOUND)
                .when(new EndAssetMeasure(SEIZED.key(), released))
                .thenRefused(AssetRefusal.NO_SUCH_MEASURE);
    }

    @Test
    void what_was_recorded_of_a_measure_or_a_valuation_is_taken_back() {
        AssetSecured secured = new AssetSecured(SEIZED);
        AssetEvent end = new AssetEvent.AssetMeasureEnded(SEIZED.key(), ended(LATER, EndReason.RELEASED));
        AssetMeasureAnnulled annulled = new AssetMeasureAnnulled(SEIZED.key(), BECAUSE);
        given(decider, FOUND, secured, end)
                .when(new AnnulAssetMeasure(SEIZED.key(), BECAUSE))
                .then(annulled);
        given(decider, FOUND).when(new AnnulAssetMeasure(SEIZED.key(), BECAUSE)).thenNothing();
        assertEquals(fold(FOUND), fold(FOUND, secured, end, annulled));
        AssetEvent valuation = new AssetEvent.AssetValued(valued("8/DG", LATER, A_BILLION));
        AssetValuationAnnulled gone = new AssetValuationAnnulled("8/DG", BECAUSE);
        given(decider, FOUND, valuation)
                .when(new AnnulAssetValuation("8/DG", BECAUSE))
                .then(gone);
        given(decider, FOUND).when(new AnnulAssetValuation("8/DG", BECAUSE)).thenNothing();
        assertEquals(fold(FOUND), fold(FOUND, valuation, gone));
    }

    @Test
    void a_number_stands_for_one_verification_one_valuation_and_one_keeper() {
        AssetTraced traced = new AssetTraced(new Trace("5/XM", FOUND_ON, Optional.empty()));
        given(decider, FOUND).when(new TraceAsset(traced.trace())).then(traced);
        given(decider, FOUND, traced).when(new TraceAsset(traced.trace())).thenNothing();
        given(decider, FOUND, traced)
                .when(new TraceAsset(new Trace("5/XM", LATER, Optional.empty())))
                .thenRefused(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
        AssetEvent.AssetValued valued = new AssetEvent.AssetValued(valued("8/DG", LATER, A_BILLION));
        given(decider, FOUND).when(new ValueAsset(valued.valuation())).then(valued);
        given(decider, FOUND, valued).when(new ValueAsset(valued.valuation())).thenNothing();
        given(decider, FOUND, valued)
                .when(new ValueAsset(valued("8/DG", LATER, HALF_A_BILLION)))
                .thenRefused(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
        AssetKeeperAppointed kept = new AssetKeeperAppointed(new Keeping("7/BQ", LATER, "T01-THA"));
        given(decider, FOUND).when(new AppointKeeper(kept.keeping())).then(kept);
        given(decider, FOUND, kept).when(new AppointKeeper(kept.keeping())).thenNothing();
        given(decider, FOUND, kept)
                .when(new AppointKeeper(new Keeping("7/BQ", LATER, "T01-CQDT")))
                .thenRefused(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
    }

    @Test
    void where_it_stands_follows_its_measures_and_how_the_last_of_them_ended() {
        AssetSecured secured = new AssetSecured(SEIZED);
        assertEquals(AssetStanding.IDENTIFIED, fold(FOUND).standing());
        AssetTraced traced = new AssetTraced(new Trace("5/XM", FOUND_ON, Optional.empty()));
        assertEquals(AssetStanding.TRACED, fold(FOUND, traced).standing());
        assertEquals(AssetStanding.SECURED, fold(FOUND, traced, secured).standing());
        Map<EndReason, AssetStanding> expected = Map.of(
                EndReason.RELEASED, AssetStanding.RELEASED,
                EndReason.CONFISCATED, AssetStanding.CONFISCATED,
                EndReason.SOLD, AssetStanding.SOLD,
                EndReason.RETURNED, AssetStanding.RETURNED);
        expected.forEach((reason, standing) -> assertEquals(
                standing,
                fold(FOUND, secured, new AssetEvent.AssetMeasureEnded(SEIZED.key(), ended(LATER, reason)))
                        .standing()));
        MeasureEnding unsaid = new MeasureEnding(LATER, Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(
                AssetStanding.TRACED,
                fold(FOUND, traced, secured, new AssetEvent.AssetMeasureEnded(SEIZED.key(), unsaid))
                        .standing());
        AssetSecured frozen = new AssetSecured(FROZEN_FOR.apply(LATER.plusDays(1), A_BILLION));
        AssetEvent end = new AssetEvent.AssetMeasureEnded(SEIZED.key(), ended(LATER, EndReason.RELEASED));
        assertEquals(AssetStanding.SECURED, fold(FOUND, secured, end, frozen).standing());
    }

    @Test
    void what_is_secured_is_the_sum_that_measures_state_until_a_later_valuation() {
        SecuringMeasure frozen = FROZEN_FOR.apply(SEIZED_ON.plusDays(10), HALF_A_BILLION);
        AssetLedger ledger = new AssetLedger(fold(
                FOUND,
                new AssetSecured(SEIZED),
                new AssetSecured(frozen),
                new AssetEvent.AssetValued(valued("8/DG", SEIZED_ON.plusDays(5), HALF_A_BILLION)),
                new AssetEvent.AssetValued(valued("9/DG", LATER, A_BILLION)),
                new AssetEvent.AssetMeasureEnded(frozen.key(), ended(LATER.plusDays(3), EndReason.RELEASED)),
                new AssetEvent.AssetMeasureEnded(SEIZED.key(), ended(LATER.plusDays(9), EndReason.CONFISCATED))));
        assertEquals(BigInteger.ZERO, ledger.securedOn(SEIZED_ON.minusDays(1)));
        assertEquals(A_BILLION.number(), ledger.securedOn(SEIZED_ON));
        assertEquals(HALF_A_BILLION.number(), ledger.securedOn(SEIZED_ON.plusDays(5)));
        assertEquals(new BigInteger("1500000000"), ledger.securedOn(SEIZED_ON.plusDays(10)));
        assertEquals(A_BILLION.number(), ledger.securedOn(LATER));
        assertEquals(A_BILLION.number(), ledger.securedOn(LATER.plusDays(8)));
        assertEquals(BigInteger.ZERO, ledger.securedOn(LATER.plusDays(9)));
        assertEquals(
                List.of(
                        A_BILLION.number(),
                        HALF_A_BILLION.number().negate(),
                        A_BILLION.number(),
                        HALF_A_BILLION.number().negate(),
                        A_BILLION.number().negate()),
                ledger.journal().stream()
                        .map(line -> line.entry().moves().get(AssetAccount.SECURED))
                        .toList());
        ledger.balances().forEach((_, balance) -> assertEquals(BigInteger.ZERO, balance));
    }

    @Test
    void a_value_that_nobody_stated_is_said_to_be_unknown_and_counts_as_nothing() {
        SecuringMeasure unsaid = new SecuringMeasure(
                AssetMeasureKind.TEMPORARY_CUSTODY, SEIZED_ON, "T01-CQDT", Optional.empty(), Optional.empty());
        Asset asset = fold(FOUND, new AssetSecured(unsaid));
        assertTrue(new AssetLedger(asset).isOfUnknownValue());
        assertEquals(BigInteger.ZERO, new AssetLedger(asset).securedOn(LATER));
        Asset valued =
                fold(FOUND, new AssetSecured(unsaid), new AssetEvent.AssetValued(valued("8/DG", LATER, A_BILLION)));
        assertFalse(new AssetLedger(valued).isOfUnknownValue());
        assertFalse(new AssetLedger(fold(FOUND, new AssetSecured(SEIZED))).isOfUnknownValue());
    }

    @Test
    void an_entry_that_does_not_balance_cannot_be() {
        assertThrows(
                IllegalArgumentException.class, () -> new AssetEntry(Map.of(AssetAccount.SECURED, BigInteger.ONE)));
    }
}
