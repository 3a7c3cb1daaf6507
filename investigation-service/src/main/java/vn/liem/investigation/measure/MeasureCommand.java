package vn.liem.investigation.measure;

import java.util.Optional;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;

/** What may be asked of the measures on a person. */
public sealed interface MeasureCommand {

    /** Áp dụng biện pháp ngăn chặn: record the order of a measure, by which kind of body. */
    record ApplyMeasure(OrderAsked asked, GrantedBy by, Optional<ChargeKnown> charge, Alongside alongside)
            implements MeasureCommand {}

    /** Phê chuẩn: record the procuracy's approval of an order or an extension. */
    record ApproveMeasure(String documentNo, MeasureApproval approval) implements MeasureCommand {}

    /** Gia hạn: record an extension. */
    record ExtendMeasure(String measure, MeasureExtension extension) implements MeasureCommand {}

    /** Thay thế biện pháp ngăn chặn: end one measure by the order of another. */
    record ReplaceMeasure(String measure, ApplyMeasure by) implements MeasureCommand {}

    /** Hủy bỏ biện pháp ngăn chặn: cancel a measure. */
    record CancelMeasure(String measure, MeasureEnd end) implements MeasureCommand {}

    /** Trả tự do: release a person who is held. */
    record ReleasePerson(String measure, MeasureEnd end) implements MeasureCommand {}

    /** Hủy ghi nhận: take back what was recorded under a number. */
    record AnnulMeasureRecord(String documentNo, Correction correction) implements MeasureCommand {}
}
