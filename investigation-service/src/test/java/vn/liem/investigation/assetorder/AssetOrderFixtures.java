package vn.liem.investigation.assetorder;

import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.SOMEBODY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.assetorder.AssetOrderCommand.IssueAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderIssued;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

/** Orders and what follows them, for the tests of orders on assets. */
final class AssetOrderFixtures {

    static final AssetOrderDecider DECIDER = new AssetOrderDecider();
    static final LocalDate INSTITUTED = LocalDate.of(2024, 1, 8);
    static final LocalDate ORDERED = LocalDate.of(2024, 2, 7);
    static final UUID HOUSE = new UUID(8, 8);
    static final AmountVnd A_BILLION = new AmountVnd("1000000000");
    static final AmountVnd HALF = new AmountVnd("500000000");
    static final AssetOrderIssued SEIZURE =
            new AssetOrderIssued(seizure("31/KB").on(HOUSE, CaseStage.INVESTIGATION));
    static final AssetOrderIssued FREEZE =
            new AssetOrderIssued(freeze("41/PT", OrderedBy.PROCURACY).on(HOUSE, CaseStage.INVESTIGATION));

    static AssetOrderAsked seizure(String number) {
        return asked(number, AssetOrderKind.SEIZURE, Optional.of(SOMEBODY), OrderedBy.INVESTIGATION_AGENCY);
    }

    static AssetOrderAsked freeze(String number, OrderedBy by) {
        return asked(number, AssetOrderKind.ACCOUNT_FREEZE, Optional.empty(), by);
    }

    static AssetOrderAsked asked(String number, AssetOrderKind kind, Optional<PersonKey> person, OrderedBy by) {
        return new AssetOrderAsked(
                number,
                kind,
                Optional.of(HOUSE),
                person,
                ORDERED,
                "T01-CQDT",
                by,
                Optional.of(A_BILLION),
                Optional.empty(),
                Optional.empty());
    }

    static IssueAssetOrder issue(AssetOrderAsked asked) {
        return new IssueAssetOrder(asked, new UUID(9, 9), Optional.of(INSTITUTED), underInvestigation());
    }

    static Alongside underInvestigation() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        return new Alongside(file.entries(), 2);
    }

    static Execution executed(String number, LocalDate day) {
        return new Execution(number, day, "T01-CQDT", Optional.of(ORDERED));
    }

    static ValueChange changed(String number, LocalDate day) {
        return new ValueChange(number, day, "T01-CQDT", HALF);
    }

    static Lifting lifted(String number, LocalDate day) {
        return new Lifting(number, day, "T01-CQDT", LiftGround.NOT_NEEDED);
    }

    static AssetOrders state(AssetOrderEvent... events) {
        AssetOrders state = DECIDER.initial();
        for (AssetOrderEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private AssetOrderFixtures() {}
}
