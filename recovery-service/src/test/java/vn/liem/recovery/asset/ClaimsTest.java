package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.recovery.asset.AssetFixtures.FOUND;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED_ON;
import static vn.liem.recovery.asset.AssetFixtures.ended;
import static vn.liem.recovery.asset.AssetFixtures.fold;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.recovery.asset.AssetCommand.DecideClaim;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.RegisterClaim;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.ClaimDecided;
import vn.liem.recovery.asset.AssetEvent.ClaimRegistered;

/** Claims of third parties on an asset. */
class ClaimsTest {

    private static final LocalDate CLAIMED_ON = SEIZED_ON.plusDays(10);
    private static final LocalDate DECIDED_ON = SEIZED_ON.plusDays(30);
    private static final AssetSecured SECURED = new AssetSecured(SEIZED);
    private static final ClaimRegistered CLAIM = new ClaimRegistered(claim("2/YC", CLAIMED_ON));
    private static final ClaimDecided REJECTED = decided(ClaimOutcome.REJECTED);

    private final AssetDecider decider = new AssetDecider();

    @Test
    void a_claim_is_registered_once_and_decided_once() {
        given(decider, FOUND).when(new RegisterClaim(CLAIM.claim())).then(CLAIM);
        given(decider, FOUND, CLAIM).when(new RegisterClaim(CLAIM.claim())).thenNothing();
        given(decider, FOUND, CLAIM)
                .when(new RegisterClaim(claim("2/YC", DECIDED_ON)))
                .thenRefused(AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
        given(decider).when(new RegisterClaim(CLAIM.claim())).thenRefused(AssetRefusal.NOT_IDENTIFIED);
        given(decider, FOUND, CLAIM)
                .when(new DecideClaim("2/YC", REJECTED.decision()))
                .then(REJECTED);
        given(decider, FOUND, CLAIM, REJECTED)
                .when(new DecideClaim("2/YC", REJECTED.decision()))
                .thenNothing();
        given(decider, FOUND, CLAIM, REJECTED)
                .when(new DecideClaim("2/YC", decided(ClaimOutcome.UPHELD).decision()))
                .thenRefused(AssetRefusal.CLAIM_DECIDED_OTHERWISE);
        given(decider, FOUND)
                .when(new DecideClaim("2/YC", REJECTED.decision()))
                .thenRefused(AssetRefusal.NO_SUCH_CLAIM);
        given(decider, FOUND, CLAIM)
                .when(new DecideClaim(
                        "2/YC", new ClaimDecision("3/QD", CLAIMED_ON.minusDays(1), "T01-TA", ClaimOutcome.REJECTED)))
                .thenRefused(AssetRefusal.CLAIM_DECIDED_BEFORE_MADE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFISCATED", "SOLD", "RETURNED"})
    void nobody_gets_an_asset_while_a_claim_on_it_waits(EndReason reason) {
        given(decider, FOUND, SECURED, CLAIM)
                .when(new EndAssetMeasure(SEIZED.key(), ended(DECIDED_ON, reason)))
                .thenRefused(AssetRefusal.CLAIM_NOT_DECIDED);
        given(decider, FOUND, SECURED, CLAIM)
                .when(new EndAssetMeasure(SEIZED.key(), ended(CLAIMED_ON.minusDays(1), reason)))
                .then(new AssetMeasureEnded(SEIZED.key(), ended(CLAIMED_ON.minusDays(1), reason)));
        given(decider, FOUND, SECURED, CLAIM, REJECTED)
                .when(new EndAssetMeasure(SEIZED.key(), ended(DECIDED_ON, reason)))
                .then(new AssetMeasureEnded(SEIZED.key(), ended(DECIDED_ON, reason)));
    }

    @Test
    void it_may_be_released_meanwhile_and_an_upheld_claim_asks_a_person_to() {
        AssetMeasureEnded released = new AssetMeasureEnded(SEIZED.key(), ended(DECIDED_ON, EndReason.RELEASED));
        given(decider, FOUND, SECURED, CLAIM)
                .when(new EndAssetMeasure(SEIZED.key(), released.ending()))
                .then(released);
        ClaimDecided upheld = decided(ClaimOutcome.UPHELD);
        assertEquals(
                List.of(new Reconciliation.Found(AssetMismatch.CLAIM_UPHELD, Optional.empty())),
                Reconciliation.of(fold(FOUND, SECURED, CLAIM, upheld)));
        assertEquals(List.of(), Reconciliation.of(fold(FOUND, SECURED, CLAIM, upheld, released)));
        assertEquals(List.of(), Reconciliation.of(fold(FOUND, SECURED, CLAIM, REJECTED)));
    }

    @Test
    void a_claim_waits_from_its_day_to_its_decision() {
        Claims claims = fold(FOUND, CLAIM, REJECTED).claims();
        assertFalse(claims.areOpenOn(CLAIMED_ON.minusDays(1)));
        assertTrue(claims.areOpenOn(CLAIMED_ON));
        assertTrue(claims.areOpenOn(DECIDED_ON.minusDays(1)));
        assertFalse(claims.areOpenOn(DECIDED_ON));
    }

    private static Claim claim(String number, LocalDate day) {
        return new Claim(number, day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ClaimDecided decided(ClaimOutcome outcome) {
        return new ClaimDecided("2/YC", new ClaimDecision("3/QD", DECIDED_ON, "T01-TA", outcome));
    }
}
