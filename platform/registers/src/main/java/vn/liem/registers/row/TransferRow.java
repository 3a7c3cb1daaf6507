package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** A recorded hand-over of a file (chuyển hồ sơ). */
public record TransferRow(
        String transferNo,
        Subject subject,
        String subjectNo,
        String fromUnit,
        String toUnit,
        LocalDate sentOn,
        Optional<Long> documents,
        Optional<LocalDate> receivedOn,
        Optional<Outcome> outcome,
        Optional<LocalDate> outcomeOn,
        Optional<String> reason)
        implements RegisterRow {

    static final Column<String> TRANSFER_NO = Column.key("transfer_no", TEXT);
    static final Column<Subject> SUBJECT = Column.required("subject", codeOf(Subject.class));
    static final Column<String> SUBJECT_NO = Column.required("subject_no", TEXT).to(Target.SUBJECT);
    static final Column<String> FROM_UNIT = Column.required("from_unit", TEXT).to(Target.UNIT);
    static final Column<String> TO_UNIT = Column.required("to_unit", TEXT).to(Target.UNIT);
    static final Column<LocalDate> SENT_ON = Column.required("sent_on", DAY);
    static final Column<Optional<Long>> DOCUMENTS = Column.optional("documents", WHOLE);
    static final Column<Optional<LocalDate>> RECEIVED_ON = Column.optional("received_on", DAY);
    static final Column<Optional<Outcome>> OUTCOME = Column.optional("outcome", codeOf(Outcome.class));
    static final Column<Optional<LocalDate>> OUTCOME_ON = Column.optional("outcome_on", DAY);
    static final Column<Optional<String>> REASON = Column.optional("reason", TEXT);

    static final RegisterTable<TransferRow> TABLE = RegisterTable.of(
                    Register.TRANSFERS,
                    TransferRow.class,
                    cells -> new TransferRow(
                            cells.get(TRANSFER_NO),
                            cells.get(SUBJECT),
                            cells.get(SUBJECT_NO),
                            cells.get(FROM_UNIT),
                            cells.get(TO_UNIT),
                            cells.get(SENT_ON),
                            cells.get(DOCUMENTS),
                            cells.get(RECEIVED_ON),
                            cells.get(OUTCOME),
                            cells.get(OUTCOME_ON),
                            cells.get(REASON)))
            .with(TRANSFER_NO, TransferRow::transferNo)
            .with(SUBJECT, TransferRow::subject)
            .with(SUBJECT_NO, TransferRow::subjectNo)
            .with(FROM_UNIT, TransferRow::fromUnit)
            .with(TO_UNIT, TransferRow::toUnit)
            .withFirst(SENT_ON, TransferRow::sentOn)
            .with(DOCUMENTS, TransferRow::documents)
            .with(RECEIVED_ON, TransferRow::receivedOn)
            .with(OUTCOME, TransferRow::outcome)
            .with(OUTCOME_ON, TransferRow::outcomeOn)
            .with(REASON, TransferRow::reason)
            .notBefore(RECEIVED_ON, SENT_ON)
            .notBefore(OUTCOME_ON, RECEIVED_ON);

    /** What the file is about. */
    public enum Subject implements Code {
        SOURCE,
        CASE
    }

    /** What the receiver answered. */
    public enum Outcome implements Code {
        ACCEPTED,
        RETURNED
    }

    @Override
    public RegisterTable<TransferRow> table() {
        return TABLE;
    }
}
