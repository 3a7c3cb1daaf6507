package vn.liem.registers.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Cells;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.Reading;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterTable;

/** Reads a register file: CSV by RFC 4180, UTF-8 with or without a BOM, columns by name and in any order. */
public final class RegisterReader {

    private static final char BOM = '\uFEFF';

    private RegisterReader() {}

    /** All registers of a folder, in the order in which they refer to each other. */
    public static List<ReadRegister> read(RegisterFolder folder) {
        List<ReadRegister> registers = new ArrayList<>();
        for (Register register : Register.values()) {
            folder.file(register)
                    .map(file -> folder.size() > RegisterLimits.MAX_FOLDER_BYTES
                            ? ReadRegister.refused(
                                    register,
                                    overLimit("Số byte của thư mục", "The folder", RegisterLimits.MAX_FOLDER_BYTES))
                            : read(register, file))
                    .ifPresent(registers::add);
        }
        return registers;
    }

    /** One register. */
    public static ReadRegister read(Register register, RegisterFile file) {
        if (file.size() > RegisterLimits.MAX_FILE_BYTES) {
            return ReadRegister.refused(
                    register, overLimit("Số byte của tệp", "The size of the file", RegisterLimits.MAX_FILE_BYTES));
        }
        Optional<String> text = decode(file.bytes());
        return text.map(decoded -> records(register, decoded))
                .orElseGet(() -> ReadRegister.refused(
                        register, new LinedFault(1, Fault.BAD_ENCODING, "", FileSentences.notUtf8())));
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty(); // Said to the clerk as bad_encoding.
        }
    }

    private static ReadRegister records(Register register, String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            for (CsvRecord csvRecord : CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
                records.add(csvRecord);
                if (records.size() > RegisterLimits.MAX_ROWS + 1) {
                    return ReadRegister.refused(
                            register, overLimit("Số dòng của tệp", "The number of rows", RegisterLimits.MAX_ROWS));
                }
            }
        } catch (CsvParseException e) {
            // The reader gives up at a record of tens of thousands of cells only: that is beyond the limit of columns.
            return ReadRegister.refused(
                    register, overLimit("Số cột của tệp", "The number of columns", RegisterLimits.MAX_COLUMNS));
        }
        List<String> header = records.isEmpty() ? List.of() : records.getFirst().getFields();
        return headerFault(register.table(), header)
                .map(fault -> ReadRegister.refused(register, fault))
                .orElseGet(() -> rows(register, header, records.subList(1, records.size())));
    }

    private static Optional<LinedFault> headerFault(RegisterTable<?> table, List<String> header) {
        if (header.size() > RegisterLimits.MAX_COLUMNS) {
            return Optional.of(overLimit("Số cột của tệp", "The number of columns", RegisterLimits.MAX_COLUMNS));
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

    private static ReadRegister rows(Register register, List<String> header, List<CsvRecord> records) {
        Map<String, Integer> positions = Cells.positionsOf(header);
        List<LinedRow> rows = new ArrayList<>();
        List<LinedFault> faults = new ArrayList<>();
        for (CsvRecord csvRecord : records) {
            int line = Math.toIntExact(csvRecord.getStartingLineNumber());
            List<String> texts = csvRecord.getFields();
            Optional<LinedFault> shape = shapeFault(line, register, header, texts);
            if (shape.isPresent()) {
                faults.add(shape.get());
                continue;
            }
            switch (register.table().read(new Cells(positions, texts))) {
                case Reading.Read(var row) -> rows.add(new LinedRow(line, row));
                case Reading.Faulty(var fault, var column, var text) ->
                    faults.add(new LinedFault(line, fault, column.name(), FileSentences.cell(fault, column, text)));
            }
        }
        return new ReadRegister(register, rows, faults, unknownColumns(register, header));
    }

    private static Optional<LinedFault> shapeFault(
            int line, Register register, List<String> header, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > RegisterLimits.MAX_CELL_CHARS) {
                String column = i < header.size() && register.header().contains(header.get(i)) ? header.get(i) : "";
                return Optional.of(new LinedFault(
                        line,
                        Fault.OVER_LIMIT,
                        column,
                        FileSentences.overLimit(
                                "Số ký tự của một ô", "The length of a cell", RegisterLimits.MAX_CELL_CHARS)));
            }
        }
        return texts.size() == header.size()
                ? Optional.empty()
                : Optional.of(new LinedFault(
                        line, Fault.WRONG_COLUMN_COUNT, "", FileSentences.wrongCount(texts.size(), header.size())));
    }

    private static List<UnknownColumn> unknownColumns(Register register, List<String> header) {
        Set<String> known = new HashSet<>(register.header());
        return header.stream()
                .filter(name -> !known.contains(name))
                .map(name -> UnknownColumn.of(register, name))
                .toList();
    }

    private static LinedFault overLimit(String whatVietnamese, String whatEnglish, long limit) {
        return new LinedFault(1, Fault.OVER_LIMIT, "", FileSentences.overLimit(whatVietnamese, whatEnglish, limit));
    }
}
