package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.FLAG;
import static vn.liem.registers.row.Column.TEXT;

import java.time.LocalDate;
import java.util.Optional;

/** A petition (đơn); who sent it is never in a register. */
public record PetitionRow(
        String petitionNo,
        Kind kind,
        LocalDate receivedOn,
        String receivedBy,
        boolean aboutLeader,
        boolean anonymous,
        boolean beyondLevel,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> concludedOn,
        Optional<Result> result,
        Optional<String> sourceNo)
        implements RegisterRow {

    static final Column<String> PETITION_NO = Column.key("petition_no", TEXT);
    static final Column<Kind> KIND = Column.required("kind", codeOf(Kind.class));
    static final Column<LocalDate> RECEIVED_ON = Column.required("received_on", DAY);
    static final Column<String> RECEIVED_BY =
            Column.required("received_by", TEXT).to(Target.UNIT);
    static final Column<Boolean> ABOUT_LEADER = Column.required("about_leader", FLAG);
    static final Column<Boolean> ANONYMOUS = Column.required("anonymous", FLAG);
    static final Column<Boolean> BEYOND_LEVEL = Column.required("beyond_level", FLAG);
    static final Column<Optional<LocalDate>> ACCEPTED_ON = Column.optional("accepted_on", DAY);
    static final Column<Optional<LocalDate>> DUE_ON = Column.optional("due_on", DAY);
    static final Column<Optional<LocalDate>> CONCLUDED_ON = Column.optional("concluded_on", DAY);
    static final Column<Optional<Result>> RESULT = Column.optional("result", codeOf(Result.class));
    static final Column<Optional<String>> SOURCE_NO =
            Column.optional("source_no", TEXT).to(Target.SOURCE);

    static final RegisterTable<PetitionRow> TABLE = RegisterTable.of(
                    Register.PETITIONS,
                    PetitionRow.class,
                    cells -> new PetitionRow(
                            cells.get(PETITION_NO),
                            cells.get(KIND),
                            cells.get(RECEIVED_ON),
                            cells.get(RECEIVED_BY),
                            cells.get(ABOUT_LEADER),
                            cells.get(ANONYMOUS),
                            cells.get(BEYOND_LEVEL),
                            cells.get(ACCEPTED_ON),
                            cells.get(DUE_ON),
                            cells.get(CONCLUDED_ON),
                            cells.get(RESULT),
                            cells.get(SOURCE_NO)))
            .with(PETITION_NO, PetitionRow::petitionNo)
            .with(KIND, PetitionRow::kind)
            .withFirst(RECEIVED_ON, PetitionRow::receivedOn)
            .with(RECEIVED_BY, PetitionRow::receivedBy)
            .with(ABOUT_LEADER, PetitionRow::aboutLeader)
            .with(ANONYMOUS, PetitionRow::anonymous)
            .with(BEYOND_LEVEL, PetitionRow::beyondLevel)
            .with(ACCEPTED_ON, PetitionRow::acceptedOn)
            .with(DUE_ON, PetitionRow::dueOn)
            .with(CONCLUDED_ON, PetitionRow::concludedOn)
            .with(RESULT, PetitionRow::result)
            .with(SOURCE_NO, PetitionRow::sourceNo)
            .notBefore(ACCEPTED_ON, RECEIVED_ON)
            .notBefore(CONCLUDED_ON, RECEIVED_ON);

    /** Complaint (khiếu nại), denunciation (tố cáo), recommendation (kiến nghị), reflection (phản ánh). */
    public enum Kind implements Code {
        COMPLAINT,
        DENUNCIATION,
        RECOMMENDATION,
        REFLECTION
    }

    /** What it came to. */
    public enum Result implements Code {
        SUBSTANTIATED,
        PARTLY,
        UNSUBSTANTIATED,
        KNOWINGLY_FALSE,
        FORWARDED
    }

    @Override
    public RegisterTable<PetitionRow> table() {
        return TABLE;
    }
}
