package vn.liem.registers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.row.CellForm;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.VietnameseHeaders;

/**
 * Registers of text as a clerk would keep them in a spreadsheet: days as days, amounts as numbers, every second header in
 * Vietnamese, each row on the line that it has in the text.
 */
public final class RegistersAsWorkbooks {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private RegistersAsWorkbooks() {}

    /** The workbooks of text files, by their names. */
    public static Map<String, byte[]> of(Map<String, byte[]> texts) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        texts.forEach((name, bytes) -> {
            Register register = Register.ofFile(name).orElseThrow();
            workbooks.put(register.workbookName(), workbook(register, RawRegisters.of(Map.of(name, bytes))));
        });
        return workbooks;
    }

    /** The text files with each row as long as its header: the cells of a sheet end where its columns do. */
    public static Map<String, byte[]> asLongAsTheirHeaders(Map<String, byte[]> texts) {
        Map<String, byte[]> padded = new TreeMap<>();
        texts.forEach((name, bytes) -> {
            RawRegisters raw = RawRegisters.of(Map.of(name, bytes));
            List<RawRow> rows = new ArrayList<>();
            for (RawRow row : raw.rows()) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < raw.headers().get(name).size()) {
                    cells.add("");
                }
                rows.add(new RawRow(name, row.line(), cells));
            }
            padded.put(name, new RawRegisters(raw.headers(), rows).files().getOrDefault(name, bytes));
        });
        return padded;
    }

    private static byte[] workbook(Register register, RawRegisters raw) {
        List<String> header = raw.headers().get(register.fileName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Liem", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sổ năm 2024");
            for (int at = 0; at < header.size(); at++) {
                Optional<Column<?>> column = column(register, header.get(at));
                sheet.value(
                        0,
                        at,
                        at % 2 == 0 || column.isEmpty()
                                ? header.get(at)
                                : VietnameseHeaders.of(register, column.get()));
            }
            for (RawRow row : raw.rows()) {
                for (int at = 0; at < row.cells().size(); at++) {
                    Optional<Column<?>> column =
                            at < header.size() ? column(register, header.get(at)) : Optional.empty();
                    write(sheet, row.line() - 1, at, column, row.cells().get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Optional<Column<?>> column(Register register, String name) {
        return register.table().columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private static void write(Worksheet sheet, int row, int at, Optional<Column<?>> column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column.filter(Column::holdsDay).isPresent() && isDay(text)) {
            sheet.value(row, at, LocalDate.parse(text));
            sheet.style(row, at).format("dd/mm/yyyy").set();
        } else if (column.map(Column::form)
                        .filter(CellForm.Whole.class::isInstance)
                        .isPresent()
                && NUMBER.matcher(text).matches()) {
            sheet.value(row, at, Long.valueOf(text));
        } else {
            sheet.value(row, at, text);
        }
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeException _) {
            return false; // It is written as it stands, and refused as it is in text.
        }
    }
}
