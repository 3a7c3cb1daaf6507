package vn.liem.investigation.measure;

import java.util.Optional;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.procedure.law.Clause;

/**
 * What is looked up for the end of a measure.
 *
 * @param by what kind of body ends it
 * @param charge the clause that the person is charged with now; without one that of the order counts
 */
public record EndKnown(OrderingBody by, Optional<Clause> charge, Proceedings proceedings) {

    /** What the order that replaces it knows: whoever orders anew goes on with the proceedings. */
    static EndKnown of(ApplyMeasure order) {
        return new EndKnown(order.by(), order.charge().flatMap(ChargeKnown::clause), Proceedings.GO_ON);
    }

    /** Whether the proceedings against the person go on. */
    public enum Proceedings {
        /** Đang tiến hành. */
        GO_ON,
        /** Đã đình chỉ, tạm đình chỉ, hoặc quyết định khởi tố vụ án đã bị hủy bỏ. */
        STOPPED
    }
}
