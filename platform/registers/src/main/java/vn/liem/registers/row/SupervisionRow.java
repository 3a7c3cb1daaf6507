package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;

import java.time.LocalDate;
import java.util.Optional;

/** An item on the committee's list (diện theo dõi, chỉ đạo). */
public record SupervisionRow(
        String subjectNo,
        Level level,
        Criterion criterion,
        LocalDate listedOn,
        Optional<String> member,
        Optional<LocalDate> delistedOn,
        Optional<String> delistReason)
        implements RegisterRow {

    static final Column<String> SUBJECT_NO = Column.key("subject_no", TEXT).to(Target.CASE);
    static final Column<Level> LEVEL = Column.required("level", codeOf(Level.class));
    static final Column<Criterion> CRITERION = Column.required("criterion", codeOf(Criterion.class));
    static final Column<LocalDate> LISTED_ON = Column.key("listed_on", DAY);
    static final Column<Optional<String>> MEMBER = Column.optional("member", TEXT);
    static final Column<Optional<LocalDate>> DELISTED_ON = Column.optional("delisted_on", DAY);
    static final Column<Optional<String>> DELIST_REASON = Column.optional("delist_reason", TEXT);

    static final RegisterTable<SupervisionRow> TABLE = RegisterTable.of(
                    Register.SUPERVISION,
                    SupervisionRow.class,
                    cells -> new SupervisionRow(
                            cells.get(SUBJECT_NO),
                            cells.get(LEVEL),
                            cells.get(CRITERION),
                            cells.get(LISTED_ON),
                            cells.get(MEMBER),
                            cells.get(DELISTED_ON),
                            cells.get(DELIST_REASON)))
            .with(SUBJECT_NO, SupervisionRow::subjectNo)
            .with(LEVEL, SupervisionRow::level)
            .with(CRITERION, SupervisionRow::criterion)
            .withFirst(LISTED_ON, SupervisionRow::listedOn)
            .with(MEMBER, SupervisionRow::member)
            .with(DELISTED_ON, SupervisionRow::delistedOn)
            .with(DELIST_REASON, SupervisionRow::delistReason)
            .notBefore(DELISTED_ON, LISTED_ON);

    /** Whose list it is. */
    public enum Level implements Code {
        PROVINCE,
        CENTRAL_ASSIGNED
    }

    /** Why it is listed. */
    public enum Criterion implements Code {
        COMPLEX,
        PUBLIC_CONCERN,
        SENIOR_OFFICIAL,
        PROLONGED,
        SERIOUS_DAMAGE
    }

    @Override
    public RegisterTable<SupervisionRow> table() {
        return TABLE;
    }
}
