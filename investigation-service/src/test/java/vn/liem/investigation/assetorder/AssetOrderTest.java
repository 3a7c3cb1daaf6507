package vn.liem.investigation.assetorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.A_BILLION;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.DECIDER;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.FREEZE;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.HALF;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.HOUSE;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.INSTITUTED;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.ORDERED;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.SEIZURE;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.asked;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.changed;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.executed;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.freeze;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.issue;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.lifted;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.seizure;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.state;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.underInvestigation;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.assetorder.AssetOrderCommand.AnnulAssetOrderRecord;
import vn.liem.investigation.assetorder.AssetOrderCommand.ChangeAssetOrderValue;
import vn.liem.investigation.assetorder.AssetOrderCommand.ExecuteAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.IssueAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.LiftAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderExecuted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderIssued;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderLifted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderRecordAnnulled;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderValueChanged;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.PartRefusal;

class AssetOrderTest {

    private static final LocalDate LATER = ORDERED.plusDays(10);
    private static final AssetOrderExecuted EXECUTED =
            new AssetOrderExecuted(HOUSE, "31/KB", executed("32/BB", ORDERED.plusDays(1)));
    private static final AssetOrderValueChanged CHANGED =
            new AssetOrderValueChanged(HOUSE, "31/KB", changed("33/QD", LATER));
    private static final AssetOrderLifted LIFTED = new AssetOrderLifted(HOUSE, "31/KB", lifted("34/HB", LATER));

    @Test
    void the_assets_of_an_accused_are_seized_once() {
        given(DECIDER).when(issue(seizure("31/KB"))).then(SEIZURE);
        given(DECIDER, SEIZURE).when(issue(seizure("31/KB"))).thenNothing();
        given(DECIDER, SEIZURE)
                .when(issue(freeze("31/KB", OrderedBy.PROCURACY)))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
        given(DECIDER, SEIZURE, EXECUTED)
                .when(issue(seizure("32/BB")))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
    }

    @Test
    void an_order_that_names_no_asset_makes_one_and_said_again_means_the_same() {
        AssetOrderAsked unnamed = new AssetOrderAsked(
                "31/KB",
                AssetOrderKind.SEIZURE,
                Optional.empty(),
                Optional.of(SOMEBODY),
                ORDERED,
                "T01-CQDT",
                OrderedBy.INVESTIGATION_AGENCY,
                Optional.of(A_BILLION),
                Optional.empty(),
                Optional.empty());
        AssetOrderIssued issued = new AssetOrderIssued(unnamed.on(new UUID(9, 9), CaseStage.INVESTIGATION));
        given(DECIDER).when(issue(unnamed)).then(issued);
        given(DECIDER, SEIZURE).when(issue(unnamed)).thenNothing();
    }

    @Test
    void a_seizure_needs_an_accused_who_was_charged_by_that_day() {
        AssetOrderAsked ofNobody =
                asked("31/KB", AssetOrderKind.SEIZURE, Optional.empty(), OrderedBy.INVESTIGATION_AGENCY);
        given(DECIDER).when(issue(ofNobody)).thenRefused(AssetOrderRefusal.PERSON_NOT_CHARGED);
        given(DECIDER)
                .when(charged(seizure("31/KB"), Optional.empty()))
                .thenRefused(AssetOrderRefusal.PERSON_NOT_CHARGED);
        given(DECIDER)
                .when(charged(seizure("31/KB"), Optional.of(ORDERED.plusDays(1))))
                .thenRefused(AssetOrderRefusal.PERSON_NOT_CHARGED);
        given(DECIDER).when(charged(seizure("31/KB"), Optional.of(ORDERED))).then(SEIZURE);
        given(DECIDER)
                .when(charged(freeze("41/PT", OrderedBy.PROCURACY), Optional.empty()))
                .then(FREEZE);
    }

    @Test
    void before_institution_an_asset_is_taken_into_custody_at_most() {
        AssetOrderAsked custody =
                asked("51/TG", AssetOrderKind.TEMPORARY_CUSTODY, Optional.empty(), OrderedBy.INVESTIGATION_AGENCY);
        given(DECIDER).when(inMatter(custody)).then(new AssetOrderIssued(custody.on(HOUSE, CaseStage.MATTER)));
        given(DECIDER).when(inMatter(seizure("31/KB"))).thenRefused(AssetOrderRefusal.NOT_IN_THIS_STAGE);
        given(DECIDER)
                .when(inMatter(freeze("41/PT", OrderedBy.PROCURACY)))
                .thenRefused(AssetOrderRefusal.NOT_IN_THIS_STAGE);
        for (CaseStage stage : CaseStage.values()) {
            boolean here = stage == CaseStage.INVESTIGATION || stage == CaseStage.PROSECUTION;
            assertEquals(here, AssetOrderKind.SEIZURE.mayBeOrderedIn(stage));
            assertEquals(here, AssetOrderKind.ACCOUNT_FREEZE.mayBeOrderedIn(stage));
            assertEquals(here || stage == CaseStage.MATTER, AssetOrderKind.TEMPORARY_CUSTODY.mayBeOrderedIn(stage));
        }
    }

    @Test
    void the_procuracy_is_told_before_an_order_of_the_investigating_agency_is_executed() {
        given(DECIDER, SEIZURE)
                .when(new ExecuteAssetOrder("31/KB", EXECUTED.execution()))
                .then(EXECUTED);
        given(DECIDER, SEIZURE, EXECUTED)
                .when(new ExecuteAssetOrder("31/KB", EXECUTED.execution()))
                .thenNothing();
        given(DECIDER, SEIZURE, EXECUTED)
                .when(new ExecuteAssetOrder("31/KB", executed("35/BB", LATER)))
                .thenRefused(AssetOrderRefusal.EXECUTED_ALREADY);
        Execution untold = new Execution("32/BB", ORDERED, "T01-CQDT", Optional.empty());
        given(DECIDER, SEIZURE)
                .when(new ExecuteAssetOrder("31/KB", untold))
                .thenRefused(AssetOrderRefusal.PROCURACY_NOT_TOLD_BEFORE);
        Execution toldAfter = new Execution("32/BB", ORDERED, "T01-CQDT", Optional.of(ORDERED.plusDays(1)));
        given(DECIDER, SEIZURE)
                .when(new ExecuteAssetOrder("31/KB", toldAfter))
                .thenRefused(AssetOrderRefusal.PROCURACY_NOT_TOLD_BEFORE);
        given(DECIDER, FREEZE)
                .when(new ExecuteAssetOrder("41/PT", untold))
                .then(new AssetOrderExecuted(HOUSE, "41/PT", untold));
        AssetOrderIssued custody = new AssetOrderIssued(
                asked("51/TG", AssetOrderKind.TEMPORARY_CUSTODY, Optional.empty(), OrderedBy.INVESTIGATION_AGENCY)
                        .on(HOUSE, CaseStage.MATTER));
        given(DECIDER, custody)
                .when(new ExecuteAssetOrder("51/TG", untold))
                .then(new AssetOrderExecuted(HOUSE, "51/TG", untold));
    }

    @Test
    void an_order_takes_hold_of_another_value_from_a_day_on() {
        given(DECIDER, SEIZURE)
                .when(new ChangeAssetOrderValue("31/KB", CHANGED.change(), OrderedBy.INVESTIGATION_AGENCY))
                .then(CHANGED);
        given(DECIDER, SEIZURE, CHANGED)
                .when(new ChangeAssetOrderValue("31/KB", CHANGED.change(), OrderedBy.INVESTIGATION_AGENCY))
                .thenNothing();
        given(DECIDER, SEIZURE, CHANGED)
                .when(new ChangeAssetOrderValue(
                        "31/KB", changed("33/QD", LATER.plusDays(1)), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
        OrderedAsset ordered = state(SEIZURE, CHANGED).all().getFirst();
        assertEquals(Optional.of(A_BILLION), ordered.valueOn(LATER.minusDays(1)));
        assertEquals(Optional.of(HALF), ordered.valueOn(LATER));
    }

    @Test
    void what_leaves_an_asset_or_a_part_of_it_free_is_known() {
        ValueChange half = changed("33/QD", LATER);
        assertTrue(state(SEIZURE).isLoweredBy("31/KB", half));
        assertFalse(state(SEIZURE, CHANGED).isLoweredBy("31/KB", changed("35/QD", LATER.plusDays(1))));
        assertFalse(state(SEIZURE, CHANGED)
                .isLoweredBy("31/KB", new ValueChange("35/QD", LATER.plusDays(1), "T01-CQDT", A_BILLION)));
        assertFalse(state(SEIZURE).isLoweredBy("99/KB", half));
        assertTrue(state(SEIZURE, CHANGED).isFreedByTakingBack("31/KB"));
        assertFalse(state(SEIZURE, CHANGED).isFreedByTakingBack("33/QD"));
        assertFalse(state(SEIZURE, LIFTED).isFreedByTakingBack("31/KB"));
        AssetOrderValueChanged raised = new AssetOrderValueChanged(
                HOUSE, "31/KB", new ValueChange("35/QD", LATER.plusDays(1), "T01-CQDT", A_BILLION));
        assertTrue(state(SEIZURE, CHANGED, raised).isFreedByTakingBack("35/QD"));
        assertFalse(state(SEIZURE, CHANGED, raised).isFreedByTakingBack("33/QD"));
        assertFalse(state(SEIZURE, CHANGED, raised).isFreedByTakingBack("99/QD"));
    }

    @Test
    void one_order_too_many_is_refused() {
        AssetOrders all = new AssetOrders(Stream.iterate(1, number -> number + 1)
                .limit(AssetOrders.ORDERS_MAX)
                .map(number -> OrderedAsset.of(seizure("n" + number + "/KB").on(HOUSE, CaseStage.INVESTIGATION)))
                .toList());
        assertEquals(
                new Decision.Refused<AssetOrderEvent>(AssetOrderRefusal.TOO_MANY_ORDERS),
                DECIDER.decide(issue(seizure("31/KB")), all));
    }

    @Test
    void an_order_is_lifted_once() {
        given(DECIDER, SEIZURE)
                .when(new LiftAssetOrder("31/KB", LIFTED.lifting(), OrderedBy.INVESTIGATION_AGENCY))
                .then(LIFTED);
        given(DECIDER, SEIZURE, LIFTED)
                .when(new LiftAssetOrder("31/KB", LIFTED.lifting(), OrderedBy.INVESTIGATION_AGENCY))
                .thenNothing();
        given(DECIDER, SEIZURE, LIFTED)
                .when(new LiftAssetOrder("31/KB", lifted("36/HB", LATER), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.LIFTED_ALREADY);
    }

    @Test
    void nothing_comes_before_the_order_or_after_it_was_lifted() {
        LocalDate before = ORDERED.minusDays(1);
        given(DECIDER, SEIZURE)
                .when(new ExecuteAssetOrder("31/KB", executed("32/BB", before)))
                .thenRefused(AssetOrderRefusal.EXECUTED_BEFORE_ORDERED);
        given(DECIDER, SEIZURE)
                .when(new ChangeAssetOrderValue("31/KB", changed("33/QD", before), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.CHANGED_BEFORE_ORDERED);
        given(DECIDER, SEIZURE)
                .when(new LiftAssetOrder("31/KB", lifted("34/HB", before), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.LIFTED_BEFORE_ORDERED);
        given(DECIDER, SEIZURE, LIFTED)
                .when(new ExecuteAssetOrder("31/KB", executed("32/BB", LATER.plusDays(1))))
                .thenRefused(AssetOrderRefusal.NOT_AFTER_IT_WAS_LIFTED);
        given(DECIDER, SEIZURE, LIFTED)
                .when(new ChangeAssetOrderValue(
                        "31/KB", changed("33/QD", LATER.plusDays(1)), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.NOT_AFTER_IT_WAS_LIFTED);
        given(DECIDER, SEIZURE, CHANGED)
                .when(new LiftAssetOrder("31/KB", lifted("34/HB", LATER.minusDays(1)), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(OtherDocument.wouldNotFit("33/QD", AssetOrderRefusal.NOT_AFTER_IT_WAS_LIFTED));
    }

    @Test
    void what_follows_an_order_needs_the_order_and_a_number_of_its_own() {
        given(DECIDER)
                .when(new ExecuteAssetOrder("31/KB", EXECUTED.execution()))
                .thenRefused(AssetOrderRefusal.NO_SUCH_ORDER);
        given(DECIDER)
                .when(new ChangeAssetOrderValue("31/KB", CHANGED.change(), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.NO_SUCH_ORDER);
        given(DECIDER)
                .when(new LiftAssetOrder("31/KB", LIFTED.lifting(), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(AssetOrderRefusal.NO_SUCH_ORDER);
        given(DECIDER, SEIZURE, FREEZE)
                .when(new LiftAssetOrder("31/KB", lifted("41/PT", LATER), OrderedBy.INVESTIGATION_AGENCY))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
    }

    @Test
    void a_record_is_taken_back_with_a_reason_the_last_first() {
        given(DECIDER, SEIZURE, EXECUTED)
                .when(new AnnulAssetOrderRecord("31/KB", BY_DECISION))
                .thenRefused(AssetOrderRefusal.DOCUMENTS_REST_ON_IT);
        given(DECIDER, SEIZURE)
                .when(new AnnulAssetOrderRecord("31/KB", WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER).when(new AnnulAssetOrderRecord("31/KB", BY_DECISION)).thenNothing();
        for (AssetOrderEvent following : new AssetOrderEvent[] {EXECUTED, CHANGED, LIFTED}) {
            String number = number(following);
            AssetOrderRecordAnnulled annulled = new AssetOrderRecordAnnulled(HOUSE, "31/KB", number, BY_DECISION);
            given(DECIDER, SEIZURE, following)
                    .when(new AnnulAssetOrderRecord(number, BY_DECISION))
                    .then(annulled);
            assertEquals(state(SEIZURE), state(SEIZURE, following, annulled));
        }
        AssetOrderRecordAnnulled gone = new AssetOrderRecordAnnulled(HOUSE, "31/KB", "31/KB", BY_DECISION);
        given(DECIDER, SEIZURE)
                .when(new AnnulAssetOrderRecord("31/KB", BY_DECISION))
                .then(gone);
        assertEquals(state(), state(SEIZURE, gone));
        assertEquals(
                new Decision.Accepted<>(List.of(SEIZURE)),
                DECIDER.decide(issue(seizure("31/KB")), state(SEIZURE, gone)));
    }

    @Test
    void an_amount_is_whole_dong() {
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("01"));
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("-1"));
        assertThrows(IllegalArgumentException.class, () -> new AmountVnd("1234567890123456789"));
    }

    private static String number(AssetOrderEvent event) {
        return switch (event) {
            case AssetOrderIssued(var order) -> order.documentNo();
            case AssetOrderExecuted(var _, var _, var execution) -> execution.documentNo();
            case AssetOrderValueChanged(var _, var _, var change) -> change.documentNo();
            case AssetOrderLifted(var _, var _, var lifting) -> lifting.documentNo();
            case AssetOrderRecordAnnulled(var _, var _, var number, var _) -> number;
        };
    }

    private static IssueAssetOrder charged(AssetOrderAsked asked, Optional<LocalDate> on) {
        return new IssueAssetOrder(asked, new UUID(9, 9), on, underInvestigation());
    }

    private static IssueAssetOrder inMatter(AssetOrderAsked asked) {
        return new IssueAssetOrder(asked, new UUID(9, 9), Optional.of(INSTITUTED), Alongside.nothing());
    }
}
