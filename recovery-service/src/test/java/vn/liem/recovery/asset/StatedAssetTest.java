package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.asset.AssetCommand.StateAsset;
import vn.liem.recovery.asset.AssetCommand.StateAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetMeasureStatement;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetStatement;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStated;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStatementWithdrawn;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetStated;
import vn.liem.recovery.asset.AssetEvent.AssetStatementWithdrawn;
import vn.liem.recovery.asset.AssetEvent.ClaimRegistered;
import vn.liem.recovery.money.AmountVnd;

/** What registers state of assets and of measures on them. */
class StatedAssetTest {

    private static final UUID CASE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final LocalDate FOUND_ON = LocalDate.of(2022, 10, 9);
    private static final LocalDate FROZEN_ON = LocalDate.of(2022, 10, 14);
    private static final LocalDate ENDED_ON = LocalDate.of(2023, 1, 1);
    private static final RegisterLine LINE =
            new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
    private static final AssetStated STATED = new AssetStated("TS-00007", CASE, details("AAAA"), LINE);
    private static final MeasureKey KEY = new MeasureKey(AssetMeasureKind.ACCOUNT_FREEZE, FROZEN_ON);
    private static final Optional<MeasureEnding> CONFISCATED = Optional.of(
            new MeasureEnding(ENDED_ON, Optional.of(EndReason.CONFISCATED), Optional.empty(), Optional.empty()));

    private final AssetDecider decider = new AssetDecider();

    @Test
    void an_asset_stands_as_its_register_has_it_and_otherwise_when_it_says_otherwise() {
        given(decider).when(asset(CASE, "AAAA")).then(STATED);
        UUID other = new UUID(7, 7);
        given(decider, STATED)
                .when(asset(other, "BBBB"))
                .then(new AssetStated("TS-00007", other, details("BBBB"), LINE));
        assertEquals(
                other,
                fold(STATED, new AssetStated("TS-00007", other, details("BBBB"), LINE))
                        .identity()
                        .orElseThrow()
                        .caseId());
    }

    @Test
    void what_a_register_stated_is_taken_back_where_nothing_stands_on_it() {
        AssetStatementWithdrawn withdrawn = new AssetStatementWithdrawn("TS-00007", LINE);
        WithdrawAssetStatement withdraw = new WithdrawAssetStatement("TS-00007", LINE);
        given(decider, STATED).when(withdraw).then(withdrawn);
        assertEquals(Asset.unknown(), fold(STATED, withdrawn));
        given(decider, STATED, withdrawn).when(withdraw).thenNothing();
        given(decider, STATED, withdrawn).when(asset(CASE, "AAAA")).then(STATED);
        given(decider, new AssetIdentified("TS-00007", CASE, details("CCCC")))
                .when(withdraw)
                .thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
        given(decider, STATED, new AssetMeasureStated(measure("5"), Optional.empty(), LINE))
                .when(withdraw)
                .thenRefused(AssetRefusal.OTHERS_STAND_ON_IT);
    }

    @Test
    void what_a_register_stated_of_a_measure_is_taken_back_and_what_people_recorded_is_not() {
        AssetMeasureStated stated = new AssetMeasureStated(measure("5"), CONFISCATED, LINE);
        AssetMeasureStatementWithdrawn withdrawn = new AssetMeasureStatementWithdrawn(KEY, LINE);
        WithdrawAssetMeasureStatement withdraw = new WithdrawAssetMeasureStatement(KEY, LINE);
        given(decider, STATED, stated).when(withdraw).then(withdrawn);
        assertEquals(fold(STATED), fold(STATED, stated, withdrawn));
        given(decider, STATED, stated, withdrawn).when(withdraw).thenNothing();
        given(decider, STATED, new AssetMeasureStated(measure("5"), Optional.empty(), LINE), endedHere())
                .when(withdraw)
                .thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
    }

    @Test
    void what_a_body_recorded_stands_whatever_its_description_is_sealed_to() {
        AssetIdentified recorded = new AssetIdentified("TS-00007", CASE, details("CCCC"));
        given(decider, recorded).when(asset(CASE, "AAAA")).thenNothing();
        given(decider, recorded).when(asset(new UUID(7, 7), "AAAA")).thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
    }

    @Test
    void a_measure_secures_what_its_register_says_until_the_day_that_it_says() {
        AssetMeasureStated stated = new AssetMeasureStated(measure("2716609000"), CONFISCATED, LINE);
        given(decider, STATED).when(measure("2716609000", CONFISCATED)).then(stated);
        AssetLedger ledger = new AssetLedger(fold(STATED, stated));
        assertEquals(BigInteger.ZERO, ledger.securedOn(FROZEN_ON.minusDays(1)));
        assertEquals(new BigInteger("2716609000"), ledger.securedOn(ENDED_ON.minusDays(1)));
        assertEquals(BigInteger.ZERO, ledger.securedOn(ENDED_ON));
        assertEquals(AssetStanding.CONFISCATED, fold(STATED, stated).standing());
        given(decider, STATED, stated).when(measure("2716609000", CONFISCATED)).thenNothing();
    }

    @Test
    void a_corrected_measure_stands_as_it_is_said_now_and_its_end_may_be_gone() {
        AssetMeasureStated before = new AssetMeasureStated(measure("2716609000"), CONFISCATED, LINE);
        AssetMeasureStated now = new AssetMeasureStated(measure("5"), Optional.empty(), LINE);
        given(decider, STATED, before).when(measure("5", Optional.empty())).then(now);
        assertEquals(
                BigInteger.valueOf(5), new AssetLedger(fold(STATED, before, now)).securedOn(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void an_end_that_a_body_recorded_stays_and_no_register_says_it_otherwise() {
        AssetMeasureStated stated = new AssetMeasureStated(measure("9"), Optional.empty(), LINE);
        AssetMeasureEnded ended = new AssetMeasureEnded(
                KEY,
                new MeasureEnding(
                        ENDED_ON,
                        Optional.of(EndReason.RELEASED),
                        Optional.of("12/QĐ-HB"),
                        Optional.of(ReleaseGround.NOT_NEEDED)));
        AssetMeasureStated again = new AssetMeasureStated(measure("5"), Optional.empty(), LINE);
        given(decider, STATED, stated, ended)
                .when(measure("5", Optional.empty()))
                .then(again);
        assertEquals(AssetStanding.RELEASED, fold(STATED, stated, ended, again).standing());
        given(decider, STATED, stated, ended)
                .when(measure("5", CONFISCATED))
                .thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
    }

    @Test
    void a_measure_that_a_body_recorded_no_register_changes() {
        AssetSecured recorded = new AssetSecured(new SecuringMeasure(
                AssetMeasureKind.ACCOUNT_FREEZE,
                FROZEN_ON,
                "T01-CQDT",
                Optional.of("6/L-PT"),
                Optional.of(new AmountVnd("9"))));
        given(decider, STATED, recorded).when(measure("9", Optional.empty())).thenNothing();
        given(decider, STATED, recorded)
                .when(measure("5", Optional.empty()))
                .thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
        given(decider, STATED, recorded)
                .when(measure("9", CONFISCATED))
                .thenRefused(AssetRefusal.RECORDED_IN_THE_SYSTEM);
    }

    @Test
    void a_claim_that_waits_stops_no_register() {
        ClaimRegistered claim =
                new ClaimRegistered(new Claim("2/ĐYC", FOUND_ON, Optional.empty(), Optional.empty(), Optional.empty()));
        given(decider, STATED, claim)
                .when(measure("9", CONFISCATED))
                .then(new AssetMeasureStated(measure("9"), CONFISCATED, LINE));
    }

    @Test
    void a_measure_on_an_asset_that_nobody_recorded_is_refused() {
        given(decider).when(measure("9", Optional.empty())).thenRefused(AssetRefusal.NOT_IDENTIFIED);
    }

    private Asset fold(AssetEvent... events) {
        Asset state = decider.initial();
        for (AssetEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static AssetMeasureEnded endedHere() {
        return new AssetMeasureEnded(
                KEY,
                new MeasureEnding(ENDED_ON, Optional.of(EndReason.RELEASED), Optional.of("9/QĐ"), Optional.empty()));
    }

    private static StateAsset asset(UUID caseId, String description) {
        return new StateAsset("TS-00007", caseId, details(description), LINE);
    }

    private static AssetDetails details(String description) {
        return new AssetDetails(
                Optional.empty(),
                AssetClass.MONEY,
                Optional.of(new SealedText("s1.0199b0a4-7c1e-7000-8000-0000000000ab." + description)),
                FOUND_ON,
                Optional.of(new AmountVnd("3286275000")));
    }

    private static SecuringMeasure measure(String value) {
        return new SecuringMeasure(
                AssetMeasureKind.ACCOUNT_FREEZE,
                FROZEN_ON,
                "T01-CQDT",
                Optional.empty(),
                Optional.of(new AmountVnd(value)));
    }

    private static StateAssetMeasure measure(String value, Optional<MeasureEnding> ending) {
        return new StateAssetMeasure(measure(value), ending, LINE);
    }
}
