package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.FLAG;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** A person accused in a case (bị can). */
public record AccusedRow(
        String caseNo,
        String personNo,
        Optional<String> fullName,
        Optional<Long> birthYear,
        LocalDate accusedOn,
        Optional<String> offenceArticle,
        Optional<String> offenceClause,
        boolean official,
        boolean partyMember,
        ManagedBy managedBy,
        Optional<String> position)
        implements RegisterRow {

    static final Column<String> CASE_NO = Column.key("case_no", TEXT).to(Target.CASE);
    static final Column<String> PERSON_NO = Column.key("person_no", TEXT);
    static final Column<Optional<String>> FULL_NAME = Column.optional("full_name", TEXT);
    static final Column<Optional<Long>> BIRTH_YEAR = Column.optional("birth_year", WHOLE);
    static final Column<LocalDate> ACCUSED_ON = Column.required("accused_on", DAY);
    static final Column<Optional<String>> OFFENCE_ARTICLE = Column.optional("offence_article", TEXT);
    static final Column<Optional<String>> OFFENCE_CLAUSE = Column.optional("offence_clause", TEXT);
    static final Column<Boolean> OFFICIAL = Column.required("official", FLAG);
    static final Column<Boolean> PARTY_MEMBER = Column.required("party_member", FLAG);
    static final Column<ManagedBy> MANAGED_BY = Column.required("managed_by", codeOf(ManagedBy.class));
    static final Column<Optional<String>> POSITION = Column.optional("position", TEXT);

    static final RegisterTable<AccusedRow> TABLE = RegisterTable.of(
                    Register.ACCUSED,
                    AccusedRow.class,
                    cells -> new AccusedRow(
                            cells.get(CASE_NO),
                            cells.get(PERSON_NO),
                            cells.get(FULL_NAME),
                            cells.get(BIRTH_YEAR),
                            cells.get(ACCUSED_ON),
                            cells.get(OFFENCE_ARTICLE),
                            cells.get(OFFENCE_CLAUSE),
                            cells.get(OFFICIAL),
                            cells.get(PARTY_MEMBER),
                            cells.get(MANAGED_BY),
                            cells.get(POSITION)))
            .with(CASE_NO, AccusedRow::caseNo)
            .with(PERSON_NO, AccusedRow::personNo)
            .with(FULL_NAME, AccusedRow::fullName)
            .with(BIRTH_YEAR, AccusedRow::birthYear)
            .withFirst(ACCUSED_ON, AccusedRow::accusedOn)
            .with(OFFENCE_ARTICLE, AccusedRow::offenceArticle)
            .with(OFFENCE_CLAUSE, AccusedRow::offenceClause)
            .with(OFFICIAL, AccusedRow::official)
            .with(PARTY_MEMBER, AccusedRow::partyMember)
            .with(MANAGED_BY, AccusedRow::managedBy)
            .with(POSITION, AccusedRow::position);

    /** Whose list of managed officials the person was on (diện quản lý). */
    public enum ManagedBy implements Code {
        NONE,
        COMMUNE,
        DISTRICT,
        PROVINCE,
        CENTRAL
    }

    @Override
    public RegisterTable<AccusedRow> table() {
        return TABLE;
    }
}
