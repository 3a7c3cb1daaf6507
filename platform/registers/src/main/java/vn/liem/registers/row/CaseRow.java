package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** A matter or a case (vụ việc, vụ án). */
public record CaseRow(
        String caseNo,
        ItemType itemType,
        Optional<String> title,
        String locality,
        Field field,
        OffenceGroup offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<String> offenceArticle,
        Optional<String> offenceClause,
        ViolationPeriod violationPeriod,
        Optional<Long> lossAmountVnd,
        Optional<LocalDate> lossDeterminedOn,
        Optional<String> parentCaseNo,
        Optional<String> mergedInto,
        Optional<LocalDate> mergedOn)
        implements RegisterRow {

    static final Column<String> CASE_NO = Column.key("case_no", TEXT);
    static final Column<ItemType> ITEM_TYPE = Column.required("item_type", codeOf(ItemType.class));
    static final Column<Optional<String>> TITLE = Column.optional("title", TEXT);
    static final Column<String> LOCALITY = Column.required("locality", TEXT).to(Target.UNIT);
    static final Column<Field> FIELD = Column.required("field", codeOf(Field.class));
    static final Column<OffenceGroup> OFFENCE_GROUP = Column.required("offence_group", codeOf(OffenceGroup.class));
    static final Column<LocalDate> REGISTERED_ON = Column.required("registered_on", DAY);
    static final Column<Optional<LocalDate>> INSTITUTED_ON = Column.optional("instituted_on", DAY);
    static final Column<Optional<String>> OFFENCE_ARTICLE = Column.optional("offence_article", TEXT);
    static final Column<Optional<String>> OFFENCE_CLAUSE = Column.optional("offence_clause", TEXT);
    static final Column<ViolationPeriod> VIOLATION_PERIOD =
            Column.required("violation_period", codeOf(ViolationPeriod.class));
    static final Column<Optional<Long>> LOSS_AMOUNT = Column.optional("loss_amount", WHOLE);
    static final Column<Optional<LocalDate>> LOSS_DETERMINED_ON = Column.optional("loss_determined_on", DAY);
    static final Column<Optional<String>> PARENT_CASE_NO =
            Column.optional("parent_case_no", TEXT).to(Target.CASE);
    static final Column<Optional<String>> MERGED_INTO =
            Column.optional("merged_into", TEXT).to(Target.CASE);
    static final Column<Optional<LocalDate>> MERGED_ON = Column.optional("merged_on", DAY);

    static final RegisterTable<CaseRow> TABLE = RegisterTable.of(
                    Register.CASES,
                    CaseRow.class,
                    cells -> new CaseRow(
                            cells.get(CASE_NO),
                            cells.get(ITEM_TYPE),
                            cells.get(TITLE),
                            cells.get(LOCALITY),
                            cells.get(FIELD),
                            cells.get(OFFENCE_GROUP),
                            cells.get(REGISTERED_ON),
                            cells.get(INSTITUTED_ON),
                            cells.get(OFFENCE_ARTICLE),
                            cells.get(OFFENCE_CLAUSE),
                            cells.get(VIOLATION_PERIOD),
                            cells.get(LOSS_AMOUNT),
                            cells.get(LOSS_DETERMINED_ON),
                            cells.get(PARENT_CASE_NO),
                            cells.get(MERGED_INTO),
                            cells.get(MERGED_ON)))
            .with(CASE_NO, CaseRow::caseNo)
            .with(ITEM_TYPE, CaseRow::itemType)
            .with(TITLE, CaseRow::title)
            .with(LOCALITY, CaseRow::locality)
            .with(FIELD, CaseRow::field)
            .with(OFFENCE_GROUP, CaseRow::offenceGroup)
            .withFirst(REGISTERED_ON, CaseRow::registeredOn)
            .with(INSTITUTED_ON, CaseRow::institutedOn)
            .with(OFFENCE_ARTICLE, CaseRow::offenceArticle)
            .with(OFFENCE_CLAUSE, CaseRow::offenceClause)
            .with(VIOLATION_PERIOD, CaseRow::violationPeriod)
            .with(LOSS_AMOUNT, CaseRow::lossAmountVnd)
            .with(LOSS_DETERMINED_ON, CaseRow::lossDeterminedOn)
            .with(PARENT_CASE_NO, CaseRow::parentCaseNo)
            .with(MERGED_INTO, CaseRow::mergedInto)
            .with(MERGED_ON, CaseRow::mergedOn)
            .notBefore(INSTITUTED_ON, REGISTERED_ON)
            .notBefore(MERGED_ON, INSTITUTED_ON);

    /** As what it was registered. */
    public enum ItemType implements Code {
        MATTER,
        CASE
    }

    /** When the violation happened. */
    public enum ViolationPeriod implements Code {
        OLD,
        NEW
    }

    /** The same without its title. */
    public CaseRow untitled() {
        return new CaseRow(
                caseNo,
                itemType,
                Optional.empty(),
                locality,
                field,
                offenceGroup,
                registeredOn,
                institutedOn,
                offenceArticle,
                offenceClause,
                violationPeriod,
                lossAmountVnd,
                lossDeterminedOn,
                parentCaseNo,
                mergedInto,
                mergedOn);
    }

    /** The same matter, as the case that it became on that day. */
    public CaseRow instituted(LocalDate on) {
        return new CaseRow(
                caseNo,
                itemType,
                title,
                locality,
                field,
                offenceGroup,
                registeredOn,
                Optional.of(on),
                offenceArticle,
                offenceClause,
                violationPeriod,
                lossAmountVnd,
                lossDeterminedOn,
                parentCaseNo,
                mergedInto,
                mergedOn);
    }

    @Override
    public RegisterTable<CaseRow> table() {
        return TABLE;
    }
}
