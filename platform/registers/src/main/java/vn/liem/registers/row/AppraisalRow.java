package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** An expertise or valuation request (trưng cầu giám định, yêu cầu định giá). */
public record AppraisalRow(
        String requestNo,
        String caseNo,
        Kind kind,
        LocalDate requestedOn,
        Optional<LocalDate> receivedOn,
        String bodyUnit,
        Optional<LocalDate> dueOn,
        Optional<Long> awaitingDays,
        Optional<LocalDate> concludedOn,
        Optional<DelayReason> delayReason)
        implements RegisterRow {

    static final Column<String> REQUEST_NO = Column.key("request_no", TEXT);
    static final Column<String> CASE_NO = Column.required("case_no", TEXT).to(Target.CASE);
    static final Column<Kind> KIND = Column.required("kind", codeOf(Kind.class));
    static final Column<LocalDate> REQUESTED_ON = Column.required("requested_on", DAY);
    static final Column<Optional<LocalDate>> RECEIVED_ON = Column.optional("received_on", DAY);
    static final Column<String> BODY_UNIT = Column.required("body_unit", TEXT).to(Target.UNIT);
    static final Column<Optional<LocalDate>> DUE_ON = Column.optional("due_on", DAY);
    static final Column<Optional<Long>> AWAITING_DAYS = Column.optional("awaiting_days", WHOLE);
    static final Column<Optional<LocalDate>> CONCLUDED_ON = Column.optional("concluded_on", DAY);
    static final Column<Optional<DelayReason>> DELAY_REASON =
            Column.optional("delay_reason", codeOf(DelayReason.class));

    static final RegisterTable<AppraisalRow> TABLE = RegisterTable.of(
                    Register.APPRAISALS,
                    AppraisalRow.class,
                    cells -> new AppraisalRow(
                            cells.get(REQUEST_NO),
                            cells.get(CASE_NO),
                            cells.get(KIND),
                            cells.get(REQUESTED_ON),
                            cells.get(RECEIVED_ON),
                            cells.get(BODY_UNIT),
                            cells.get(DUE_ON),
                            cells.get(AWAITING_DAYS),
                            cells.get(CONCLUDED_ON),
                            cells.get(DELAY_REASON)))
            .with(REQUEST_NO, AppraisalRow::requestNo)
            .with(CASE_NO, AppraisalRow::caseNo)
            .with(KIND, AppraisalRow::kind)
            .withFirst(REQUESTED_ON, AppraisalRow::requestedOn)
            .with(RECEIVED_ON, AppraisalRow::receivedOn)
            .with(BODY_UNIT, AppraisalRow::bodyUnit)
            .with(DUE_ON, AppraisalRow::dueOn)
            .with(AWAITING_DAYS, AppraisalRow::awaitingDays)
            .with(CONCLUDED_ON, AppraisalRow::concludedOn)
            .with(DELAY_REASON, AppraisalRow::delayReason)
            .notBefore(RECEIVED_ON, REQUESTED_ON)
            .notBefore(CONCLUDED_ON, RECEIVED_ON);

    /** Expertise (giám định) or valuation (định giá). */
    public enum Kind implements Code {
        EXPERTISE,
        VALUATION
    }

    /** Why it took longer. */
    public enum DelayReason implements Code {
        WORKLOAD,
        MISSING_DOCUMENTS,
        NO_COMPETENT_BODY,
        AVOIDANCE,
        OTHER
    }

    @Override
    public RegisterTable<AppraisalRow> table() {
        return TABLE;
    }
}
