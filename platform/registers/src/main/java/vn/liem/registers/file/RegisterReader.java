package vn.liem.registers.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterTable;
import vn.liem.registers.row.SharedValues;
import vn.liem.registers.row.VietnameseHeaders;

/** Reads a register file, text or workbook: columns by their names or Vietnamese headers, in any order. */
public final class RegisterReader {

    private RegisterReader() {}

    /** All registers of a folder, in the order in which they refer to each other. */
    public static List<ReadRegister> read(RegisterFolder folder) {
        List<ReadRegister> registers = new ArrayList<>();
        TextBudget budget = new TextBudget();
        SharedValues shared = new SharedValues();
        for (Register register : Register.values()) {
            folder.file(register)
                    .map(file -> folder.size() > RegisterLimits.MAX_FOLDER_BYTES
                            ? ReadRegister.refused(register, OverLimit.folder())
                            : read(register, file, budget, shared))
                    .ifPresent(registers::add);
        }
        return registers;
    }

    /** One register. */
    public static ReadRegister read(Register register, RegisterFile file) {
        return read(register, file, new TextBudget(), new SharedValues());
    }

    private static ReadRegister read(Register register, RegisterFile file, TextBudget budget, SharedValues shared) {
        if (file.size() > RegisterLimits.MAX_FILE_BYTES) {
            return ReadRegister.refused(register, OverLimit.file());
        }
        budget.nextFile();
        FileRows rows = file.isWorkbook() ? XlsxRows.of(register, file.bytes(), budget) : CsvRows.of(file.bytes());
        return switch (rows.next()) {
            case FileRows.Step.Faulty(var why) -> ReadRegister.refused(register, why);
            case FileRows.Step.End _ -> afterHeader(register, List.of(), rows, shared);
            case FileRows.Step.Row(var header) ->
                afterHeader(register, VietnameseHeaders.named(register, header.cells()), rows, shared);
        };
    }

    private static ReadRegister afterHeader(
            Register register, List<String> header, FileRows rows, SharedValues shared) {
        return headerFault(register.table(), header)
                .map(fault -> ReadRegister.refused(register, fault))
                .orElseGet(() -> new RowsOfRegister(register, header, rows, shared).read());
    }

    private static Optional<LinedFault> headerFault(RegisterTable<?> table, List<String> header) {
        if (header.size() > RegisterLimits.MAX_COLUMNS) {
            return Optional.of(OverLimit.columns());
        }
        for (Column<?> column : table.headerNeeds()) {
            if (!header.contains(column.name())) {
                return Optional.of(headerFault(column, FileSentences.headerLacks(column)));
            }
        }
        for (Column<?> column : table.columns()) {
            if (header.indexOf(column.name()) != header.lastIndexOf(column.name())) {
                return Optional.of(headerFault(column, FileSentences.headerTwice(column)));
            }
        }
        return Optional.empty();
    }

    private static LinedFault headerFault(Column<?> column, Wording message) {
        return new LinedFault(1, Fault.BAD_ENCODING, column.name(), message);
    }
}
