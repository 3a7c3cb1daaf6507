package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.recovery.asset.AssetFixtures.A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.FOUND;
import static vn.liem.recovery.asset.AssetFixtures.HALF_A_BILLION;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED;
import static vn.liem.recovery.asset.AssetFixtures.SEIZED_ON;
import static vn.liem.recovery.asset.AssetFixtures.ended;
import static vn.liem.recovery.asset.AssetFixtures.fold;
import static vn.liem.recovery.asset.AssetFixtures.ordered;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.NoteOrder;
import vn.liem.recovery.asset.AssetCommand.NoteOrderLifted;
import vn.liem.recovery.asset.AssetCommand.NoteOrderRecordAnnulled;
import vn.liem.recovery.asset.AssetCommand.NoteOrderValue;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.OrderLiftedNoted;
import vn.liem.recovery.asset.AssetEvent.OrderNoted;
import vn.liem.recovery.asset.AssetEvent.OrderRecordAnnulledNoted;
import vn.liem.recovery.asset.AssetEvent.OrderValueNoted;

/** What an order of the investigation does to an asset, and what it does not. */
class OrdersOnAssetTest {

    private static final LocalDate LATER = SEIZED_ON.plusMonths(2);
    private static final OrderNoted ORDER = new OrderNoted(ordered("31/KB", SEIZED_ON, A_BILLION));
    private static final OrderValueNoted CHANGE =
            new OrderValueNoted("31/KB", new NotedChange("33/QD", SEIZED_ON.plusDays(5), HALF_A_BILLION));
    private static final OrderLiftedNoted LIFTED = new OrderLiftedNoted("31/KB", new NotedLifting("34/HB", LATER));
    private static final OrderRecordAnnulledNoted TAKEN_BACK = new OrderRecordAnnulledNoted("31/KB", "31/KB");
    private static final AssetMeasureEnded RELEASED =
            new AssetMeasureEnded(SEIZED.key(), ended(LATER, EndReason.RELEASED));

    private final AssetDecider decider = new AssetDecider();

    @Test
    void what_is_told_is_noted_once_and_never_refused() {
        given(decider).when(new NoteOrder(ORDER.order())).then(ORDER);
        given(decider, ORDER).when(new NoteOrder(ORDER.order())).thenNothing();
        given(decider, ORDER, TAKEN_BACK).when(new NoteOrder(ORDER.order())).then(ORDER);
        given(decider, ORDER).when(new NoteOrderValue("31/KB", CHANGE.change())).then(CHANGE);
        given(decider, ORDER, CHANGE)
                .when(new NoteOrderValue("31/KB", CHANGE.change()))
                .thenNothing();
        given(decider, ORDER)
                .when(new NoteOrderLifted("31/KB", LIFTED.lifting()))
                .then(LIFTED);
        given(decider, ORDER, LIFTED)
                .when(new NoteOrderLifted("31/KB", LIFTED.lifting()))
                .thenNothing();
        given(decider, ORDER)
                .when(new NoteOrderRecordAnnulled("31/KB", "31/KB"))
                .then(TAKEN_BACK);
        given(decider, ORDER, TAKEN_BACK)
                .when(new NoteOrderRecordAnnulled("31/KB", "31/KB"))
                .thenNothing();
        given(decider).when(new NoteOrderValue("31/KB", CHANGE.change())).thenNothing();
        given(decider).when(new NoteOrderLifted("31/KB", LIFTED.lifting())).thenNothing();
        given(decider).when(new NoteOrderRecordAnnulled("31/KB", "31/KB")).thenNothing();
    }

    @Test
    void an_order_secures_the_asset_with_the_value_that_it_takes_hold_of() {
        Asset asset = fold(FOUND, ORDER, CHANGE);
        assertEquals(AssetStanding.SECURED, asset.standing());
        AssetLedger ledger = new AssetLedger(asset);
        assertEquals(A_BILLION.number(), ledger.securedOn(SEIZED_ON));
        assertEquals(HALF_A_BILLION.number(), ledger.securedOn(SEIZED_ON.plusDays(5)));
        assertEquals(2, ledger.journal().size());
    }

    @Test
    void an_order_and_a_measure_of_one_kind_and_day_secure_once_by_what_is_recorded_here() {
        Asset asset = fold(FOUND, ORDER, CHANGE, new AssetSecured(SEIZED));
        assertEquals(A_BILLION.number(), new AssetLedger(asset).securedOn(LocalDate.MAX));
        assertEquals(List.of(AssetMismatch.VALUES_DIFFER), mismatches(asset));
        assertEquals(List.of(), mismatches(fold(FOUND, ORDER, new AssetSecured(SEIZED))));
    }

    @Test
    void a_lifted_order_releases_nothing_and_asks_a_person() {
        Asset lifted = fold(FOUND, ORDER, LIFTED);
        assertEquals(AssetStanding.SECURED, lifted.standing());
        assertEquals(List.of(AssetMismatch.AWAITS_RELEASE), mismatches(lifted));
        given(decider, FOUND, ORDER, LIFTED)
                .when(new EndAssetMeasure(SEIZED.key(), RELEASED.ending()))
                .then(RELEASED);
        Asset released = fold(FOUND, ORDER, LIFTED, RELEASED);
        assertEquals(AssetStanding.RELEASED, released.standing());
        assertEquals(List.of(), mismatches(released));
    }

    @Test
    void an_order_whose_record_was_taken_back_asks_a_person_too() {
        Asset asset = fold(FOUND, ORDER, TAKEN_BACK);
        assertEquals(AssetStanding.SECURED, asset.standing());
        assertEquals(List.of(AssetMismatch.ORDER_TAKEN_BACK), mismatches(asset));
        Asset change = fold(FOUND, ORDER, CHANGE, LIFTED, new OrderRecordAnnulledNoted("31/KB", "33/QD"));
        assertEquals(fold(FOUND, ORDER, LIFTED), change);
        assertEquals(
                fold(FOUND, ORDER, CHANGE),
                fold(FOUND, ORDER, CHANGE, LIFTED, new OrderRecordAnnulledNoted("31/KB", "34/HB")));
    }

    @Test
    void what_was_released_under_a_standing_order_is_a_mismatch_and_what_was_confiscated_is_none() {
        assertEquals(List.of(AssetMismatch.RELEASED_BUT_ORDERED), mismatches(fold(FOUND, ORDER, RELEASED)));
        AssetMeasureEnded confiscated = new AssetMeasureEnded(SEIZED.key(), ended(LATER, EndReason.CONFISCATED));
        assertEquals(List.of(), mismatches(fold(FOUND, ORDER, confiscated)));
    }

    @Test
    void an_order_may_come_before_the_asset_is_recorded_and_from_another_case() {
        Asset unrecorded = fold(ORDER);
        assertEquals(List.of(AssetMismatch.NOT_RECORDED), mismatches(unrecorded));
        given(decider, ORDER)
                .when(new EndAssetMeasure(SEIZED.key(), RELEASED.ending()))
                .thenRefused(AssetRefusal.NOT_IDENTIFIED);
        assertEquals(fold(FOUND, ORDER), fold(ORDER, FOUND));
        AssetIdentified elsewhere = new AssetIdentified("TS-00001", new UUID(5, 5), FOUND.details());
        assertEquals(List.of(AssetMismatch.ORDERED_IN_OTHER_CASE), mismatches(fold(elsewhere, ORDER)));
    }

    private static List<AssetMismatch> mismatches(Asset asset) {
        return Reconciliation.of(asset).stream().map(Reconciliation.Found::what).toList();
    }
}
