package vn.liem.investigation.assetorder;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
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
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.ServicePart;

/** Which order may be issued on whose asset and when, what follows it, and how it is lifted. */
public final class AssetOrderDecider implements Decider<AssetOrderCommand, AssetOrders, AssetOrderEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    @Override
    public AssetOrders initial() {
        return AssetOrders.none();
    }

    @Override
    public AssetOrders evolve(AssetOrders state, AssetOrderEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<AssetOrderEvent> decide(AssetOrderCommand command, AssetOrders state) {
        return switch (command) {
            case IssueAssetOrder issue -> issue(issue, state);
            case ExecuteAssetOrder(var order, var execution) ->
                state.find(order)
                        .map(known -> execute(known, execution, state))
                        .orElseGet(() -> refuse(AssetOrderRefusal.NO_SUCH_ORDER));
            case ChangeAssetOrderValue(var order, var change, var by) ->
                state.find(order)
                        .map(known -> isOfCourtsAlone(known, by)
                                ? Decision.<AssetOrderEvent>refuse(AssetOrderRefusal.ORDERED_BY_A_COURT)
                                : change(known, change, state))
                        .orElseGet(() -> refuse(AssetOrderRefusal.NO_SUCH_ORDER));
            case LiftAssetOrder(var order, var lifting, var by) ->
                state.find(order)
                        .map(known -> isOfCourtsAlone(known, by)
                                ? Decision.<AssetOrderEvent>refuse(AssetOrderRefusal.ORDERED_BY_A_COURT)
                                : lift(known, lifting, state))
                        .orElseGet(() -> refuse(AssetOrderRefusal.NO_SUCH_ORDER));
            case AnnulAssetOrderRecord(var number, var correction) ->
                state.withDocument(number)
                        .map(known -> annul(known, number, correction))
                        .orElseGet(Decision::nothing);
        };
    }

    private static Decision<AssetOrderEvent> issue(IssueAssetOrder issue, AssetOrders state) {
        AssetOrderAsked asked = issue.asked();
        Optional<OrderedAsset> known = state.find(asked.documentNo());
        if (known.isPresent()) {
            return asked.isSaidBy(known.get().order()) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        if (state.withDocument(asked.documentNo()).isPresent()) {
            return refuse(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        if (state.all().size() >= AssetOrders.ORDERS_MAX) {
            return refuse(AssetOrderRefusal.TOO_MANY_ORDERS);
        }
        CaseStage stage =
                asked.before().map(BeforeCourt::stage).orElseGet(() -> stageOn(asked.decidedOn(), issue.alongside()));
        Optional<Refusal> outside = outside(asked, stage, issue.alongside());
        if (outside.isPresent()) {
            return refuse(outside.get());
        }
        if (asked.kind().needsCharge() && !isCharged(issue)) {
            return refuse(AssetOrderRefusal.PERSON_NOT_CHARGED);
        }
        return accept(new AssetOrderIssued(asked.on(asked.asset().orElse(issue.fresh()), stage)));
    }

    /** Why such an order is none of the stage. */
    private static Optional<Refusal> outside(AssetOrderAsked asked, CaseStage stage, Alongside alongside) {
        return switch (asked.by()) {
            case INVESTIGATION_AGENCY, PROCURACY ->
                asked.before().isEmpty() && asked.kind().mayBeOrderedIn(stage)
                        ? Optional.empty()
                        : Optional.of(AssetOrderRefusal.NOT_IN_THIS_STAGE);
            case COURT -> notOfCourt(asked, alongside);
        };
    }

    // That the court has accepted the case is recorded elsewhere; who may order while the file is there, the door asks
    // its
    // holder.
    private static Optional<Refusal> notOfCourt(AssetOrderAsked asked, Alongside alongside) {
        if (asked.before().isEmpty()) {
            return Optional.of(AssetOrderRefusal.STAGE_BEFORE_THE_COURT_NOT_SAID);
        }
        if (!PART.stateOn(asked.decidedOn(), alongside.entries()).awaitsCourt()) {
            return Optional.of(AssetOrderRefusal.NOT_BEFORE_A_COURT);
        }
        return asked.kind().isOrderedByCourts()
                ? Optional.empty()
                : Optional.of(AssetOrderRefusal.NOT_A_MEASURE_OF_COURTS);
    }

    /** What a court has ordered a court alone lifts and changes. */
    private static boolean isOfCourtsAlone(OrderedAsset known, OrderedBy by) {
        return known.order().by() == OrderedBy.COURT && by != OrderedBy.COURT;
    }

    private static CaseStage stageOn(LocalDate day, Alongside alongside) {
        return PART.stateOn(day, alongside.entries()).stage().orElse(CaseStage.MATTER);
    }

    private static boolean isCharged(IssueAssetOrder issue) {
        return issue.asked().person().isPresent()
                && issue.chargedOn()
                        .filter(day -> !day.isAfter(issue.asked().decidedOn()))
                        .isPresent();
    }

    private static Decision<AssetOrderEvent> execute(OrderedAsset known, Execution execution, AssetOrders state) {
        if (known.execution().isPresent()) {
            return known.execution().get().equals(execution) ? nothing() : refuse(AssetOrderRefusal.EXECUTED_ALREADY);
        }
        return fitting(
                state,
                known.executed(execution),
                execution.documentNo(),
                new AssetOrderExecuted(known.order().asset(), known.documentNo(), execution));
    }

    private static Decision<AssetOrderEvent> change(OrderedAsset known, ValueChange change, AssetOrders state) {
        Optional<ValueChange> before = known.change(change.documentNo());
        if (before.isPresent()) {
            return before.get().equals(change) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        return fitting(
                state,
                known.changed(change),
                change.documentNo(),
                new AssetOrderValueChanged(known.order().asset(), known.documentNo(), change));
    }

    private static Decision<AssetOrderEvent> lift(OrderedAsset known, Lifting lifting, AssetOrders state) {
        if (known.lifting().isPresent()) {
            return known.lifting().get().equals(lifting) ? nothing() : refuse(AssetOrderRefusal.LIFTED_ALREADY);
        }
        return fitting(
                state,
                known.lifted(lifting),
                lifting.documentNo(),
                new AssetOrderLifted(known.order().asset(), known.documentNo(), lifting));
    }

    /** Accepts what makes no document break a rule; another one that would is named. */
    private static Decision<AssetOrderEvent> fitting(
            AssetOrders state, OrderedAsset after, String own, AssetOrderEvent event) {
        if (state.withDocument(own).isPresent()) {
            return refuse(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        return Misfits.of(after).stream()
                .findFirst()
                .map(misfit -> own.equals(misfit.documentNo())
                        ? misfit.why()
                        : (Refusal) OtherDocument.wouldNotFit(misfit.documentNo(), misfit.why()))
                .<Decision<AssetOrderEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Decision<AssetOrderEvent> annul(OrderedAsset known, String number, Correction correction) {
        if (known.documentNo().equals(number) && known.isFollowed()) {
            return refuse(AssetOrderRefusal.DOCUMENTS_REST_ON_IT);
        }
        return correction.saysWhy()
                ? accept(new AssetOrderRecordAnnulled(known.order().asset(), known.documentNo(), number, correction))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }
}
