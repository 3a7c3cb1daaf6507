package vn.liem.investigation.measure;

import java.time.LocalDate;
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
     * @param elsewhere the measures on the person in other cases, where he went from one into another
     * @param judgedOn the day of the judgment after which a court orders, where that is known
     */
    record ApplyMeasure(
            OrderAsked asked,
            OrderingBody by,
            Optional<ChargeKnown> charge,
            Alongside alongside,
            List<Clause> charged,
            Measures elsewhere,
            Optional<LocalDate> judgedOn)
            implements MeasureCommand {
        public ApplyMeasure {
            charged = List.copyOf(charged);
        }

        /** The same where the person was in no other case. */
        public ApplyMeasure(
                OrderAsked asked,
                OrderingBody by,
                Optional<ChargeKnown> charge,
                Alongside alongside,
                List<Clause> charged) {
            this(asked, by, charge, alongside, charged, Measures.none(), Optional.empty());
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
     * @param elsewhere the measures on the person in other cases, where he went from one into another
     */
    record ExtendMeasure(
            String measure,
            MeasureExtension extension,
            Optional<ChargeKnown> charge,
            Alongside alongside,
            List<Clause> charged,
            Measures elsewhere)
            implements MeasureCommand {
        public ExtendMeasure {
            charged = List.copyOf(charged);
        }

        /** The same where the person was in no other case. */
        public ExtendMeasure(
                String measure,
                MeasureExtension extension,
                Optional<ChargeKnown> charge,
                Alongside alongside,
                List<Clause> charged) {
            this(measure, extension, charge, alongside, charged, Measures.none());
        }
    }

    /** Thay thế biện pháp ngăn chặn: end one measure by the order of another. */
    record ReplaceMeasure(String measure, ApplyMeasure by) implements MeasureCommand {}

    /** Hủy bỏ biện pháp ngăn chặn: cancel a measure. */
    record CancelMeasure(String measure, MeasureEnd end, EndKnown known) implements MeasureCommand {}

    /** Trả tự do: release a person who is held. */
    record ReleasePerson(String measure, MeasureEnd end, EndKnown known) implements MeasureCommand {}

    /** Hủy ghi nhận: take back what was recorded under a number. */
    record AnnulMeasureRecord(String documentNo, Correction correction) implements MeasureCommand {}
}
