package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An obligation to pay or return (nghĩa vụ thi hành). */
public record ObligationRow(
        String obligationNo,
        String caseNo,
        String debtors,
        Kind kind,
        Beneficiary beneficiary,
        long amountVnd,
        LocalDate fixedOn,
        Optional<LocalDate> enforceableOn,
        Optional<Long> reducedAmountVnd,
        Optional<LocalDate> reducedOn)
        implements RegisterRow {

    static final Column<String> OBLIGATION_NO = Column.key("obligation_no", TEXT);
    static final Column<String> CASE_NO = Column.required("case_no", TEXT).to(Target.CASE);
    static final Column<String> DEBTORS = Column.required("debtors", TEXT).to(Target.PERSONS_OF_CASE);
    static final Column<Kind> KIND = Column.required("kind", codeOf(Kind.class));
    static final Column<Beneficiary> BENEFICIARY = Column.required("beneficiary", codeOf(Beneficiary.class));
    static final Column<Long> AMOUNT = Column.required("amount", WHOLE);
    static final Column<LocalDate> FIXED_ON = Column.required("fixed_on", DAY);
    static final Column<Optional<LocalDate>> ENFORCEABLE_ON = Column.optional("enforceable_on", DAY);
    static final Column<Optional<Long>> REDUCED_AMOUNT = Column.optional("reduced_amount", WHOLE);
    static final Column<Optional<LocalDate>> REDUCED_ON = Column.optional("reduced_on", DAY);

    static final RegisterTable<ObligationRow> TABLE = RegisterTable.of(
                    Register.OBLIGATIONS,
                    ObligationRow.class,
                    cells -> new ObligationRow(
                            cells.get(OBLIGATION_NO),
                            cells.get(CASE_NO),
                            cells.get(DEBTORS),
                            cells.get(KIND),
                            cells.get(BENEFICIARY),
                            cells.get(AMOUNT),
                            cells.get(FIXED_ON),
                            cells.get(ENFORCEABLE_ON),
                            cells.get(REDUCED_AMOUNT),
                            cells.get(REDUCED_ON)))
            .with(OBLIGATION_NO, ObligationRow::obligationNo)
            .with(CASE_NO, ObligationRow::caseNo)
            .with(DEBTORS, ObligationRow::debtors)
            .with(KIND, ObligationRow::kind)
            .with(BENEFICIARY, ObligationRow::beneficiary)
            .with(AMOUNT, ObligationRow::amountVnd)
            .withFirst(FIXED_ON, ObligationRow::fixedOn)
            .with(ENFORCEABLE_ON, ObligationRow::enforceableOn)
            .with(REDUCED_AMOUNT, ObligationRow::reducedAmountVnd)
            .with(REDUCED_ON, ObligationRow::reducedOn)
            .notBefore(ENFORCEABLE_ON, FIXED_ON)
            .notBefore(REDUCED_ON, FIXED_ON);

    /** What is owed. */
    public enum Kind implements Code {
        COMPENSATION,
        RESTITUTION,
        CONFISCATION,
        FINE,
        COST
    }

    /** To whom. */
    public enum Beneficiary implements Code {
        STATE,
        VICTIM
    }

    /** The numbers of those who owe it, in the order of the row. */
    public List<String> debtorNos() {
        return List.of(debtors.split(";", -1));
    }

    @Override
    public RegisterTable<ObligationRow> table() {
        return TABLE;
    }
}
