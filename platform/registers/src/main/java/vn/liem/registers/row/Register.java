package vn.liem.registers.row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registers an agency keeps (sổ thụ lý, sổ quyết định, sổ thi hành án), each after those that its rows refer to. */
public enum Register {
    UNITS,
    CASES,
    ACCUSED,
    SOURCES,
    PETITIONS,
    PROCEEDINGS,
    TRANSFERS,
    APPRAISALS,
    ASSETS,
    ASSET_MEASURES,
    OBLIGATIONS,
    RECOVERIES,
    DISCIPLINE,
    SUPERVISION,
    DIRECTIVES;

    /** How the name of a workbook ends. */
    public static final String WORKBOOK = ".xlsx";

    private static final Map<String, Register> BY_FILE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Register::fileName, Function.identity()));

    /** The register that a file of this name holds, as a text or as a workbook. */
    public static Optional<Register> ofFile(String fileName) {
        String asText = fileName.endsWith(WORKBOOK)
                ? fileName.substring(0, fileName.length() - WORKBOOK.length()) + ".csv"
                : fileName;
        return Optional.ofNullable(BY_FILE_NAME.get(asText));
    }

    /** The name of its file as a workbook. */
    public String workbookName() {
        return sheetName() + WORKBOOK;
    }

    /** The name of its sheet in a workbook that has several. */
    public String sheetName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file. */
    public String fileName() {
        return sheetName() + ".csv";
    }

    /** What its rows are. */
    public RegisterTable<?> table() {
        return switch (this) {
            case UNITS -> UnitRow.TABLE;
            case CASES -> CaseRow.TABLE;
            case ACCUSED -> AccusedRow.TABLE;
            case SOURCES -> SourceRow.TABLE;
            case PETITIONS -> PetitionRow.TABLE;
            case PROCEEDINGS -> ProceedingRow.TABLE;
            case TRANSFERS -> TransferRow.TABLE;
            case APPRAISALS -> AppraisalRow.TABLE;
            case ASSETS -> AssetRow.TABLE;
            case ASSET_MEASURES -> AssetMeasureRow.TABLE;
            case OBLIGATIONS -> ObligationRow.TABLE;
            case RECOVERIES -> RecoveryRow.TABLE;
            case DISCIPLINE -> DisciplineRow.TABLE;
            case SUPERVISION -> SupervisionRow.TABLE;
            case DIRECTIVES -> DirectiveRow.TABLE;
        };
    }

    /** The row of texts that once stood as {@link RegisterRow#texts()}, read back from where they were kept. */
    public RegisterRow row(List<String> texts) {
        return switch (table().read(new Cells(Cells.positionsOf(header()), texts))) {
            case Reading.Read(var row) -> row;
            case Reading.Faulty(var fault, var column, var _) ->
                throw new IllegalArgumentException(
                        "a kept row of %s has %s in %s".formatted(fileName(), fault.code(), column));
        };
    }

    /** The header of a template: the names of its columns in the order of the format. */
    public List<String> header() {
        return table().columns().stream().<String>map(Column::name).toList();
    }
}
