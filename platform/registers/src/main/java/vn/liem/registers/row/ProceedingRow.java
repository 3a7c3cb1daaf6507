package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.journey.DetailKind;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;

/** A procedural decision (quyết định tố tụng), on the whole case or on the one accused it names. */
public record ProceedingRow(
        String caseNo,
        Optional<String> personNo,
        LocalDate decidedOn,
        ProceduralDecision decision,
        String byUnit,
        String documentNo,
        Optional<String> detail)
        implements RegisterRow {

    /** The grounds of Article 229(1) on which an investigation is suspended; c is waiting for an appraisal. */
    private static final Set<String> GROUNDS_229 = Set.of("a", "b", "c", "d");

    static final Column<String> CASE_NO = Column.key("case_no", TEXT).to(Target.CASE);
    static final Column<Optional<String>> PERSON_NO =
            Column.keyIfAny("person_no", TEXT).to(Target.PERSON_OF_CASE);
    static final Column<LocalDate> DECIDED_ON = Column.required("decided_on", DAY);
    static final Column<ProceduralDecision> DECISION =
            Column.required("decision", codeOf(decisionsOfTheRegister(), ProceduralDecision::code));
    static final Column<String> BY_UNIT = Column.required("by_unit", TEXT).to(Target.UNIT);
    static final Column<String> DOCUMENT_NO = Column.key("document_no", TEXT);
    static final Column<Optional<String>> DETAIL = Column.optional("detail", TEXT);

    static final RegisterTable<ProceedingRow> TABLE = RegisterTable.of(
                    Register.PROCEEDINGS,
                    ProceedingRow.class,
                    cells -> new ProceedingRow(
                            cells.get(CASE_NO),
                            cells.get(PERSON_NO),
                            cells.get(DECIDED_ON),
                            cells.get(DECISION),
                            cells.get(BY_UNIT),
                            cells.get(DOCUMENT_NO),
                            cells.get(DETAIL)))
            .with(CASE_NO, ProceedingRow::caseNo)
            .with(PERSON_NO, ProceedingRow::personNo)
            .withFirst(DECIDED_ON, ProceedingRow::decidedOn)
            .with(DECISION, ProceedingRow::decision)
            .with(BY_UNIT, ProceedingRow::byUnit)
            .with(DOCUMENT_NO, ProceedingRow::documentNo)
            .with(DETAIL, ProceedingRow::detail)
            .checkedTogether(ProceedingRow::detailFault);

    /** The decision as the machine takes it. */
    public Taken taken() {
        return new Taken(decision, personNo, detail);
    }

    @Override
    public RegisterTable<ProceedingRow> table() {
        return TABLE;
    }

    // The institution of a case stands in its own register.
    private static List<ProceduralDecision> decisionsOfTheRegister() {
        return Arrays.stream(ProceduralDecision.values())
                .filter(decision -> decision != ProceduralDecision.INSTITUTED)
                .toList();
    }

    private static Optional<Reading.Faulty> detailFault(Cells cells) {
        String detail = cells.text(DETAIL);
        if (detail.isEmpty()) {
            return Optional.empty();
        }
        DetailKind kind =
                StageMachine.vietnam().decisions().rule(cells.get(DECISION)).detail();
        return detailFault(kind, detail).map(fault -> new Reading.Faulty(fault, DETAIL, detail));
    }

    private static Optional<Fault> detailFault(DetailKind kind, String detail) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case MONTHS, DAYS -> WHOLE.faultOf(detail);
            case GROUND_229 -> GROUNDS_229.contains(detail) ? Optional.empty() : Optional.of(Fault.BAD_CODE);
            case RETURNING_BODY ->
                ReturningBody.ofCode(detail).isPresent() ? Optional.empty() : Optional.of(Fault.BAD_CODE);
        };
    }
}
