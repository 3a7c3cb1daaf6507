package vn.liem.registers.row;

import static vn.liem.registers.row.CellForm.codeOf;
import static vn.liem.registers.row.Column.DAY;
import static vn.liem.registers.row.Column.TEXT;
import static vn.liem.registers.row.Column.WHOLE;

import java.time.LocalDate;
import java.util.Optional;

/** Money or value received on an obligation. */
public record RecoveryRow(
        String recoveryNo,
        String obligationNo,
        LocalDate receivedOn,
        Mode mode,
        long amountVnd,
        Optional<LocalDate> reversedOn)
        implements RegisterRow {

    static final Column<String> RECOVERY_NO = Column.key("recovery_no", TEXT);
    static final Column<String> OBLIGATION_NO =
            Column.required("obligation_no", TEXT).to(Target.OBLIGATION);
    static final Column<LocalDate> RECEIVED_ON = Column.required("received_on", DAY);
    static final Column<Mode> MODE = Column.required("mode", codeOf(Mode.class));
    static final Column<Long> AMOUNT = Column.required("amount", WHOLE);
    static final Column<Optional<LocalDate>> REVERSED_ON = Column.optional("reversed_on", DAY);

    static final RegisterTable<RecoveryRow> TABLE = RegisterTable.of(
                    Register.RECOVERIES,
                    RecoveryRow.class,
                    cells -> new RecoveryRow(
                            cells.get(RECOVERY_NO),
                            cells.get(OBLIGATION_NO),
                            cells.get(RECEIVED_ON),
                            cells.get(MODE),
                            cells.get(AMOUNT),
                            cells.get(REVERSED_ON)))
            .with(RECOVERY_NO, RecoveryRow::recoveryNo)
            .with(OBLIGATION_NO, RecoveryRow::obligationNo)
            .withFirst(RECEIVED_ON, RecoveryRow::receivedOn)
            .with(MODE, RecoveryRow::mode)
            .with(AMOUNT, RecoveryRow::amountVnd)
            .with(REVERSED_ON, RecoveryRow::reversedOn)
            .notBefore(REVERSED_ON, RECEIVED_ON);

    /** How it came in. */
    public enum Mode implements Code {
        VOLUNTARY,
        ENFORCED,
        IN_KIND
    }

    @Override
    public RegisterTable<RecoveryRow> table() {
        return TABLE;
    }
}
