package vn.liem.registers.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row of a register that says something: its cells are right one by one. */
public sealed interface RegisterRow
        permits UnitRow,
                PetitionRow,
                SourceRow,
                CaseRow,
                AccusedRow,
                ProceedingRow,
                TransferRow,
                AppraisalRow,
                AssetRow,
                AssetMeasureRow,
                ObligationRow,
                RecoveryRow,
                DisciplineRow,
                SupervisionRow,
                DirectiveRow {

    /** What the rows of this register are. */
    RegisterTable<?> table();

    /** The register it stands in. */
    default Register register() {
        return table().register();
    }

    /** What names it among the rows of its register. */
    default RowKey key() {
        return table().keyOf(this);
    }

    /** What it refers to, in the order of its columns. */
    default List<Reference> references() {
        return table().referencesOf(this);
    }

    /** The day from which its fact holds; a unit has none. */
    default Optional<LocalDate> firstDay() {
        return table().firstDayOf(this);
    }

    /** The order of its own days that it breaks. */
    default Optional<DateOrder> brokenOrder() {
        return table().brokenOrderOf(this);
    }

    /** Its cells as a file writes them, in the order of {@link RegisterTable#columns()}. */
    default List<String> texts() {
        return table().texts(this);
    }
}
