package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.TEXT;

import java.util.Optional;

/** A body (cơ quan, đơn vị). */
public record UnitRow(
        String unitCode,
        Optional<String> nameVi,
        Optional<String> nameEn,
        Kind kind,
        Level level,
        Optional<String> parentCode)
        implements RegisterRow {

    static final Column<String> UNIT_CODE = Column.key("unit_code", TEXT);
    static final Column<Optional<String>> NAME_VI = Column.optional("name_vi", TEXT);
    static final Column<Optional<String>> NAME_EN = Column.optional("name_en", TEXT);
    static final Column<Kind> KIND = Column.required("kind", codeOf(Kind.class));
    static final Column<Level> LEVEL = Column.required("level", codeOf(Level.class));
    static final Column<Optional<String>> PARENT_CODE =
            Column.optional("parent_code", TEXT).to(Target.UNIT);

    static final RegisterTable<UnitRow> TABLE = RegisterTable.of(
                    Register.UNITS,
                    UnitRow.class,
                    cells -> new UnitRow(
                            cells.get(UNIT_CODE),
                            cells.get(NAME_VI),
                            cells.get(NAME_EN),
                            cells.get(KIND),
                            cells.get(LEVEL),
                            cells.get(PARENT_CODE)))
            .with(UNIT_CODE, UnitRow::unitCode)
            .with(NAME_VI, UnitRow::nameVi)
            .with(NAME_EN, UnitRow::nameEn)
            .with(KIND, UnitRow::kind)
            .with(LEVEL, UnitRow::level)
            .with(PARENT_CODE, UnitRow::parentCode);

    /** What the body is. */
    public enum Kind implements Code {
        PROVINCE,
        INTERNAL_AFFAIRS,
        INSPECTORATE,
        AUDIT,
        INSPECTION_COMMITTEE,
        INVESTIGATION,
        PROCURACY,
        COURT,
        ENFORCEMENT,
        EXPERTISE,
        AGENCY,
        PEOPLES_COUNCIL,
        FATHERLAND_FRONT
    }

    /** Where it stands. */
    public enum Level implements Code {
        CENTRAL,
        PROVINCE,
        DISTRICT,
        COMMUNE
    }

    @Override
    public RegisterTable<UnitRow> table() {
        return TABLE;
    }
}
