package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** A conclusion, recommendation or direction with an owner (kết luận, kiến nghị, chỉ đạo). */
public record DirectiveRow(
        String directiveNo,
        LocalDate issuedOn,
        Origin source,
        String issuedBy,
        String addressedTo,
        Optional<String> subjectNo,
        Optional<String> title,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> extendedTo,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> cancelledOn,
        Optional<Long> urges)
        implements RegisterRow {

    static final Column<String> DIRECTIVE_NO = Column.key("directive_no", TEXT);
    static final Column<LocalDate> ISSUED_ON = Column.required("issued_on", DAY);
    static final Column<Origin> SOURCE = Column.required("source", codeOf(Origin.class));
    static final Column<String> ISSUED_BY = Column.required("issued_by", TEXT).to(Target.UNIT);
    static final Column<String> ADDRESSED_TO =
            Column.required("addressed_to", TEXT).to(Target.UNIT);
    static final Column<Optional<String>> SUBJECT_NO =
            Column.optional("subject_no", TEXT).to(Target.CASE);
    static final Column<Optional<String>> TITLE = Column.optional("title", TEXT);
    static final Column<Optional<LocalDate>> DUE_ON = Column.optional("due_on", DAY);
    static final Column<Optional<LocalDate>> EXTENDED_TO = Column.optional("extended_to", DAY);
    static final Column<Optional<LocalDate>> REPORTED_ON = Column.optional("reported_on", DAY);
    static final Column<Optional<LocalDate>> VERIFIED_ON = Column.optional("verified_on", DAY);
    static final Column<Optional<LocalDate>> CANCELLED_ON = Column.optional("cancelled_on", DAY);
    static final Column<Optional<Long>> URGES = Column.optional("urges", WHOLE);

    static final RegisterTable<DirectiveRow> TABLE = RegisterTable.of(
                    Register.DIRECTIVES,
                    DirectiveRow.class,
                    cells -> new DirectiveRow(
                            cells.get(DIRECTIVE_NO),
                            cells.get(ISSUED_ON),
                            cells.get(SOURCE),
                            cells.get(ISSUED_BY),
                            cells.get(ADDRESSED_TO),
                            cells.get(SUBJECT_NO),
                            cells.get(TITLE),
                            cells.get(DUE_ON),
                            cells.get(EXTENDED_TO),
                            cells.get(REPORTED_ON),
                            cells.get(VERIFIED_ON),
                            cells.get(CANCELLED_ON),
                            cells.get(URGES)))
            .with(DIRECTIVE_NO, DirectiveRow::directiveNo)
            .withFirst(ISSUED_ON, DirectiveRow::issuedOn)
            .with(SOURCE, DirectiveRow::source)
            .with(ISSUED_BY, DirectiveRow::issuedBy)
            .with(ADDRESSED_TO, DirectiveRow::addressedTo)
            .with(SUBJECT_NO, DirectiveRow::subjectNo)
            .with(TITLE, DirectiveRow::title)
            .with(DUE_ON, DirectiveRow::dueOn)
            .with(EXTENDED_TO, DirectiveRow::extendedTo)
            .with(REPORTED_ON, DirectiveRow::reportedOn)
            .with(VERIFIED_ON, DirectiveRow::verifiedOn)
            .with(CANCELLED_ON, DirectiveRow::cancelledOn)
            .with(URGES, DirectiveRow::urges)
            .notBefore(DUE_ON, ISSUED_ON)
            .notBefore(REPORTED_ON, ISSUED_ON)
            .notBefore(CANCELLED_ON, ISSUED_ON)
            .notBefore(VERIFIED_ON, REPORTED_ON);

    /** What it came out of. */
    public enum Origin implements Code {
        MEETING,
        CONCLUSION,
        INSPECTION,
        AUDIT,
        COUNCIL_SUPERVISION,
        CENTRAL
    }

    @Override
    public RegisterTable<DirectiveRow> table() {
        return TABLE;
    }
}
