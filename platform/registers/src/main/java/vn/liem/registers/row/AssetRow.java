package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** An asset tied to a case (tài sản). */
public record AssetRow(
        String assetNo,
        String caseNo,
        Optional<String> personNo,
        AssetClass assetClass,
        Optional<String> description,
        LocalDate identifiedOn,
        Optional<Long> estimatedValueVnd)
        implements RegisterRow {

    static final Column<String> ASSET_NO = Column.key("asset_no", TEXT);
    static final Column<String> CASE_NO = Column.required("case_no", TEXT).to(Target.CASE);
    static final Column<Optional<String>> PERSON_NO =
            Column.optional("person_no", TEXT).to(Target.PERSON_OF_CASE);
    static final Column<AssetClass> CLASS = Column.required("class", codeOf(AssetClass.class));
    static final Column<Optional<String>> DESCRIPTION = Column.optional("description", TEXT);
    static final Column<LocalDate> IDENTIFIED_ON = Column.required("identified_on", DAY);
    static final Column<Optional<Long>> ESTIMATED_VALUE = Column.optional("estimated_value", WHOLE);

    static final RegisterTable<AssetRow> TABLE = RegisterTable.of(
                    Register.ASSETS,
                    AssetRow.class,
                    cells -> new AssetRow(
                            cells.get(ASSET_NO),
                            cells.get(CASE_NO),
                            cells.get(PERSON_NO),
                            cells.get(CLASS),
                            cells.get(DESCRIPTION),
                            cells.get(IDENTIFIED_ON),
                            cells.get(ESTIMATED_VALUE)))
            .with(ASSET_NO, AssetRow::assetNo)
            .with(CASE_NO, AssetRow::caseNo)
            .with(PERSON_NO, AssetRow::personNo)
            .with(CLASS, AssetRow::assetClass)
            .with(DESCRIPTION, AssetRow::description)
            .withFirst(IDENTIFIED_ON, AssetRow::identifiedOn)
            .with(ESTIMATED_VALUE, AssetRow::estimatedValueVnd);

    /** What kind of asset it is. */
    public enum AssetClass implements Code {
        MONEY,
        BANK_ACCOUNT,
        REAL_ESTATE,
        VEHICLE,
        SECURITIES,
        COMPANY_SHARE,
        OTHER
    }

    @Override
    public RegisterTable<AssetRow> table() {
        return TABLE;
    }
}
