package vn.liem.investigation.assetorder;

import static vn.liem.investigation.assetorder.AssetOrderRefusal.CHANGED_BEFORE_ORDERED;
import static vn.liem.investigation.assetorder.AssetOrderRefusal.EXECUTED_BEFORE_ORDERED;
import static vn.liem.investigation.assetorder.AssetOrderRefusal.LIFTED_BEFORE_ORDERED;
import static vn.liem.investigation.assetorder.AssetOrderRefusal.NOT_AFTER_IT_WAS_LIFTED;
import static vn.liem.investigation.assetorder.AssetOrderRefusal.PROCURACY_NOT_TOLD_BEFORE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Refusal;

/** Which documents of an order do not fit among the others, by their days. */
final class Misfits {

    private Misfits() {}

    /** A document that breaks a rule. */
    record Misfit(String documentNo, Refusal why) {}

    static List<Misfit> of(OrderedAsset ordered) {
        List<Misfit> found = new ArrayList<>();
        ordered.execution()
                .ifPresent(one -> whyNot(one, ordered).ifPresent(why -> found.add(new Misfit(one.documentNo(), why))));
        ordered.changes()
                .forEach(one -> whyNot(one, ordered).ifPresent(why -> found.add(new Misfit(one.documentNo(), why))));
        ordered.lifting()
                .filter(one -> one.liftedOn().isBefore(ordered.order().decidedOn()))
                .ifPresent(one -> found.add(new Misfit(one.documentNo(), LIFTED_BEFORE_ORDERED)));
        return found;
    }

    private static Optional<Refusal> whyNot(Execution execution, OrderedAsset ordered) {
        if (execution.executedOn().isBefore(ordered.order().decidedOn())) {
            return Optional.of(EXECUTED_BEFORE_ORDERED);
        }
        if (mustBeTold(ordered.order())
                && execution
                        .procuracyToldOn()
                        .filter(told -> !told.isAfter(execution.executedOn()))
                        .isEmpty()) {
            return Optional.of(PROCURACY_NOT_TOLD_BEFORE);
        }
        return isLiftedBefore(execution.executedOn(), ordered)
                ? Optional.of(NOT_AFTER_IT_WAS_LIFTED)
                : Optional.empty();
    }

    private static Optional<Refusal> whyNot(ValueChange change, OrderedAsset ordered) {
        if (change.changedOn().isBefore(ordered.order().decidedOn())) {
            return Optional.of(CHANGED_BEFORE_ORDERED);
        }
        return isLiftedBefore(change.changedOn(), ordered) ? Optional.of(NOT_AFTER_IT_WAS_LIFTED) : Optional.empty();
    }

    private static boolean mustBeTold(AssetOrder order) {
        return order.kind().isToldToTheProcuracy() && order.by() == OrderedBy.INVESTIGATION_AGENCY;
    }

    private static boolean isLiftedBefore(LocalDate day, OrderedAsset ordered) {
        return ordered.lifting().filter(one -> one.liftedOn().isBefore(day)).isPresent();
    }
}
