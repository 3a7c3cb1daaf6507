package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** A measure on an asset (kê biên, phong tỏa, tạm giữ). */
public record AssetMeasureRow(
        String assetNo,
        Measure measure,
        LocalDate decidedOn,
        Optional<Long> valueVnd,
        String byUnit,
        Optional<LocalDate> endedOn,
        Optional<EndReason> endReason)
        implements RegisterRow {

    static final Column<String> ASSET_NO = Column.key("asset_no", TEXT).to(Target.ASSET);
    static final Column<Measure> MEASURE = Column.key("measure", codeOf(Measure.class));
    static final Column<LocalDate> DECIDED_ON = Column.key("decided_on", DAY);
    static final Column<Optional<Long>> VALUE = Column.optional("value", WHOLE);
    static final Column<String> BY_UNIT = Column.required("by_unit", TEXT).to(Target.UNIT);
    static final Column<Optional<LocalDate>> ENDED_ON = Column.optional("ended_on", DAY);
    static final Column<Optional<EndReason>> END_REASON = Column.optional("end_reason", codeOf(EndReason.class));

    static final RegisterTable<AssetMeasureRow> TABLE = RegisterTable.of(
                    Register.ASSET_MEASURES,
                    AssetMeasureRow.class,
                    cells -> new AssetMeasureRow(
                            cells.get(ASSET_NO),
                            cells.get(MEASURE),
                            cells.get(DECIDED_ON),
                            cells.get(VALUE),
                            cells.get(BY_UNIT),
                            cells.get(ENDED_ON),
                            cells.get(END_REASON)))
            .with(ASSET_NO, AssetMeasureRow::assetNo)
            .with(MEASURE, AssetMeasureRow::measure)
            .withFirst(DECIDED_ON, AssetMeasureRow::decidedOn)
            .with(VALUE, AssetMeasureRow::valueVnd)
            .with(BY_UNIT, AssetMeasureRow::byUnit)
            .with(ENDED_ON, AssetMeasureRow::endedOn)
            .with(END_REASON, AssetMeasureRow::endReason)
            .notBefore(ENDED_ON, DECIDED_ON);

    /** Seizure (kê biên), freezing of an account (phong tỏa), temporary custody (tạm giữ). */
    public enum Measure implements Code {
        SEIZURE,
        ACCOUNT_FREEZE,
        TEMPORARY_CUSTODY
    }

    /** How it ended. */
    public enum EndReason implements Code {
        RELEASED,
        CONFISCATED,
        SOLD
    }

    @Override
    public RegisterTable<AssetMeasureRow> table() {
        return TABLE;
    }
}
