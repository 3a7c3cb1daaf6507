package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;

import java.time.LocalDate;

/** A disciplinary decision (quyết định kỷ luật). */
public record DisciplineRow(
        String decisionNo, String personNo, String caseNo, Track track, Form form, LocalDate decidedOn)
        implements RegisterRow {

    static final Column<String> DECISION_NO = Column.key("decision_no", TEXT);
    static final Column<String> PERSON_NO = Column.required("person_no", TEXT).to(Target.PERSON_OF_CASE);
    static final Column<String> CASE_NO = Column.required("case_no", TEXT).to(Target.CASE);
    static final Column<Track> TRACK = Column.required("track", codeOf(Track.class));
    static final Column<Form> FORM = Column.required("form", codeOf(Form.class));
    static final Column<LocalDate> DECIDED_ON = Column.required("decided_on", DAY);

    static final RegisterTable<DisciplineRow> TABLE = RegisterTable.of(
                    Register.DISCIPLINE,
                    DisciplineRow.class,
                    cells -> new DisciplineRow(
                            cells.get(DECISION_NO),
                            cells.get(PERSON_NO),
                            cells.get(CASE_NO),
                            cells.get(TRACK),
                            cells.get(FORM),
                            cells.get(DECIDED_ON)))
            .with(DECISION_NO, DisciplineRow::decisionNo)
            .with(PERSON_NO, DisciplineRow::personNo)
            .with(CASE_NO, DisciplineRow::caseNo)
            .with(TRACK, DisciplineRow::track)
            .with(FORM, DisciplineRow::form)
            .withFirst(DECIDED_ON, DisciplineRow::decidedOn);

    /** By whom: the Party, the administration, or as the head who answers for others. */
    public enum Track implements Code {
        PARTY,
        ADMINISTRATIVE,
        HEAD_RESPONSIBILITY
    }

    /** The form of discipline. */
    public enum Form implements Code {
        REPRIMAND,
        WARNING,
        REMOVAL,
        EXPULSION,
        DEMOTION,
        DISMISSAL
    }

    @Override
    public RegisterTable<DisciplineRow> table() {
        return TABLE;
    }
}
