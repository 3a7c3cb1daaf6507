package vn.liem.registers.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liem.registers.row.CellForm;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.VietnameseHeaders;

/**
 * An empty register to fill in (mẫu sổ): a workbook whose columns are formatted so that a program keeps what is typed, with the
 * codes to choose from, and a second sheet that says what each column holds; or the same header as text.
 */
public final class RegisterTemplate {

    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String WHOLE = "0";
    private static final String MUST_BE_FILLED = "FFFFF2CC";
    private static final int WIDTH = 24;
    private static final int TEXT_WIDTH = 60;

    /** How many rows offer a choice of codes. */
    private static final int ROWS_WITH_CHOICE = 10_000;

    private static final List<String> ADVICE = List.of(
            "Mỗi dòng của trang tính đầu là một dòng của sổ; không đổi dòng tiêu đề, không gộp ô, không để công thức.",
            "Cột có tiêu đề tô màu phải ghi đủ. Ô để trống nghĩa là chưa có hoặc chưa biết.",
            "Số và mã ở các cột định dạng văn bản được giữ nguyên, kể cả số 0 ở đầu. Số tiền là số đồng, chỉ gồm chữ số.");

    private RegisterTemplate() {}

    /** The header as a text file, with the mark by which spreadsheets see that it is UTF-8. */
    public static byte[] text(Register register) {
        return ("\uFEFF" + CsvLine.of(headers(register)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook. */
    public static byte[] workbook(Register register) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Liem", "1.0")) {
            Worksheet sheet = book.newWorksheet(register.sheetName());
            explain(book.newWorksheet("Hướng dẫn"), register);
            Worksheet codes = book.newWorksheet("codes");
            codes.setVisibilityState(VisibilityState.HIDDEN);
            columns(sheet, codes, register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What each column is called and holds, as the second sheet and the documentation list it. */
    public static List<List<String>> explained(Register register) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Cột", "Tên trong CSV", "Bắt buộc", "Cách ghi"));
        for (Column<?> column : register.table().columns()) {
            rows.add(List.of(
                    VietnameseHeaders.of(register, column),
                    column.name(),
                    column.need().mayBeEmpty() ? "" : "có",
                    howToWrite(column.form())));
        }
        return rows;
    }

    private static void columns(Worksheet sheet, Worksheet codes, Register register) {
        List<? extends Column<?>> columns = register.table().columns();
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            sheet.style(at).format(format(column.form())).set();
            sheet.width(at, WIDTH);
            sheet.value(0, at, VietnameseHeaders.withName(register, column));
            var header = sheet.style(0, at).bold().wrapText(true).format(TEXT);
            if (column.need().mayBeEmpty()) {
                header.set();
            } else {
                header.fillColor(MUST_BE_FILLED).set();
            }
            choice(sheet, codes, at, column.form().codes());
        }
        sheet.freezePane(0, 1);
    }

    private static void choice(Worksheet sheet, Worksheet codes, int at, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            codes.value(i, at, choices.get(i));
        }
        if (!choices.isEmpty()) {
            sheet.range(1, at, ROWS_WITH_CHOICE, at)
                    .validateWithList(codes.range(0, at, choices.size() - 1, at))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle("Liêm")
                    .error("Hãy chọn một mã trong danh sách.");
        }
    }

    /** Numbers of documents are text, so that no program takes them for numbers or days. */
    private static String format(CellForm<?> form) {
        return switch (form) {
            case CellForm.Day _ -> DAY;
            case CellForm.Text _, CellForm.Listed<?> _ -> TEXT;
            case CellForm.Whole _ -> WHOLE;
        };
    }

    private static void explain(Worksheet sheet, Register register) {
        int row = 0;
        for (String advice : ADVICE) {
            sheet.value(row++, 0, advice);
        }
        row++;
        for (List<String> cells : explained(register)) {
            for (int at = 0; at < cells.size(); at++) {
                sheet.value(row, at, cells.get(at));
                if (row == ADVICE.size() + 1) {
                    sheet.style(row, at).bold().set();
                }
            }
            row++;
        }
        for (int at = 0; at < 3; at++) {
            sheet.width(at, WIDTH);
        }
        sheet.width(3, TEXT_WIDTH);
    }

    private static String howToWrite(CellForm<?> form) {
        return switch (form) {
            case CellForm.Text _ -> "chữ";
            case CellForm.Day _ -> "ngày, năm-tháng-ngày, ví dụ 2024-05-13";
            case CellForm.Whole _ -> "số nguyên, chỉ gồm chữ số";
            case CellForm.Listed<?> listed -> "một trong: " + String.join(", ", listed.codes());
        };
    }

    private static List<String> headers(Register register) {
        return register.table().columns().stream()
                .map(column -> VietnameseHeaders.of(register, column))
                .toList();
    }
}
