package vn.liem.investigation.measure;

import java.util.List;
import java.util.Optional;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;

/** What may be asked of the measures on a person. */
public sealed interface MeasureCommand {

    /**
     * Áp dụng biện pháp ngăn chặn: record the order of a measure, by which kind of body.
     *
     * @param charge the charge against the person
     * @param alongside the decisions of the case
     * @param charged the clauses that everybody in the case is charged with, as far as is known
     */
    record ApplyMeasure(
            OrderAsked asked, OrderingBody by, Optional<ChargeKnown> charge, Alongside alongside, List<Clause> charged)
            implements MeasureCommand {
        public ApplyMeasure {
            charged = List.copyOf(charged);
        }
    }

    /** Phê chuẩn: record the procuracy's approval of an order or an extension. */
    record ApproveMeasure(String documentNo, MeasureApproval approval) implements MeasureCommand {}

    /**
     * Gia hạn: record an extension.
     *
     * @param charge the charge against the person as it stands now; without one the charge that the order names counts
     * @param alongside the decisions of the case
     * @param charged the clauses that everybody in the case is charged with, as far as is known
     */
    record ExtendMeasure(
            String measure,
            MeasureExtension extension,
            Optional<ChargeKnown> charge,
            Alongside alongside,
            List<Clause> charged)
            implements MeasureCommand {
        public ExtendMeasure {
            charged = List.copyOf(charged);
        }
    }

    /** Thay thế biện pháp ngăn chặn: end one measure by the order of another. */
    record ReplaceMeasure(String measure, ApplyMeasure by) implements MeasureCommand {}

    /** Hủy bỏ biện pháp ngăn chặn: cancel a measure. */
    record CancelMeasure(String measure, MeasureEnd end) implements MeasureCommand {}

    /** Trả tự do: release a person who is held. */
    record ReleasePerson(String measure, MeasureEnd end) implements MeasureCommand {}

    /** Hủy ghi nhận: take back what was recorded under a number. */
    record AnnulMeasureRecord(String documentNo, Correction correction) implements MeasureCommand {}
}
