package vn.liem.registers.answer;

import vn.liem.procedure.Wording;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.NotText;

/** What is said to the clerk about a file or a cell that cannot be read. */
public final class FileSentences {

    private FileSentences() {}

    /** Something is larger than it may be. */
    public static Wording overLimit(String whatVietnamese, String whatEnglish, long limit) {
        return new Wording(
                "%s vượt mức cho phép là %d.".formatted(whatVietnamese, limit),
                "%s is beyond the limit of %d.".formatted(whatEnglish, limit));
    }

    /** The bytes are not UTF-8. */
    public static Wording notUtf8() {
        return new Wording(
                "Tệp không phải là UTF-8; hãy lưu lại dưới dạng CSV UTF-8.",
                "The file is not UTF-8; save it again as CSV UTF-8.");
    }

    /** The bytes are no workbook. */
    public static Wording noWorkbook() {
        return new Wording(
                "Tệp không đọc được như một tệp XLSX; hãy lưu lại dưới dạng XLSX hoặc CSV UTF-8, không đặt mật khẩu.",
                "The file cannot be read as XLSX; save it again as XLSX or as CSV UTF-8, without a password.");
    }

    /** A workbook holds programs. */
    public static Wording holdsPrograms() {
        return new Wording(
                "Tệp có macro nên không được nhận; hãy lưu lại dưới dạng XLSX không có macro.",
                "The workbook holds macros and is not taken; save it again as XLSX without macros.");
    }

    /** A workbook takes values from other files. */
    public static Wording drawsOnOtherFiles() {
        return new Wording(
                "Tệp có liên kết lấy dữ liệu từ tệp khác; hãy dán giá trị thay cho liên kết rồi lưu lại.",
                "The workbook takes values from other files; paste them as values and save it again.");
    }

    /** Where a cell stands in a workbook; a sheet is named by the place of its tab, since its name may be anything. */
    public static Wording inCell(int sheetNo, String cell, Wording said) {
        return new Wording(
                "Trang tính thứ %d, ô %s. %s".formatted(sheetNo, cell, said.vietnamese()),
                "Sheet %d, cell %s. %s".formatted(sheetNo, cell, said.english()));
    }

    /** A cell of a sheet holds what cannot stand in its column. */
    public static Wording notText(NotText kept, Column<?> column, String text) {
        return switch (kept) {
            case NUMBER ->
                new Wording(
                        "Cột %s: ô chứa số %s, các số 0 ở đầu nếu có đã mất; hãy định dạng ô là văn bản và ghi lại như trong sổ."
                                .formatted(column, Quote.vietnamese(text)),
                        "Column %s: the cell holds the number %s, which has lost the zeros that may have led it; format the cell as text and write it as the register has it."
                                .formatted(column, Quote.english(text)));
            case DAY ->
                new Wording(
                        "Cột %s: ô chứa một ngày (%s) chứ không phải chữ; hãy định dạng ô là văn bản và ghi lại như trong sổ."
                                .formatted(column, Quote.vietnamese(text)),
                        "Column %s: the cell holds a day (%s) and not a text; format the cell as text and write it as the register has it."
                                .formatted(column, Quote.english(text)));
            case TRUTH ->
                new Wording(
                        "Cột %s: ô chứa giá trị đúng/sai chứ không phải chữ; hãy định dạng ô là văn bản và ghi lại như trong sổ."
                                .formatted(column),
                        "Column %s: the cell holds true or false and not a text; format the cell as text and write it as the register has it."
                                .formatted(column));
            case TOO_MANY_DIGITS ->
                new Wording(
                        "Cột %s: ô chứa số có hơn 15 chữ số, bảng tính không giữ đúng các chữ số sau; hãy định dạng ô là văn bản và ghi lại."
                                .formatted(column),
                        "Column %s: the cell holds a number of more than 15 digits, of which a spreadsheet does not keep the last; format the cell as text and write it again."
                                .formatted(column));
            case NO_RESULT ->
                new Wording(
                        "Cột %s: công thức trong ô bị lỗi hoặc không lưu kết quả; hãy ghi giá trị thay cho công thức."
                                .formatted(column),
                        "Column %s: the formula in the cell failed, or its result was not saved; write the value in its place."
                                .formatted(column));
            case MERGED ->
                new Wording(
                        "Cột %s: ô bị gộp với ô khác nên không có giá trị riêng; hãy bỏ gộp ô và ghi đủ từng dòng."
                                .formatted(column),
                        "Column %s: the cell is merged into another and has no value of its own; unmerge the cells and fill in each row."
                                .formatted(column));
        };
    }

    /** The header lacks a column. */
    public static Wording headerLacks(Column<?> column) {
        return new Wording(
                "Dòng tiêu đề thiếu cột %s, cần cho khóa hoặc cho ngày.".formatted(column),
                "The header lacks the column %s, which keys or dates need.".formatted(column));
    }

    /** The header names a column twice. */
    public static Wording headerTwice(Column<?> column) {
        return new Wording(
                "Dòng tiêu đề có hai cột %s.".formatted(column), "The header has two columns %s.".formatted(column));
    }

    /** The row has another number of cells than the header. */
    public static Wording wrongCount(int cells, int columns) {
        return new Wording(
                "Dòng có %d ô nhưng tiêu đề có %d cột.".formatted(cells, columns),
                "The row has %d cells, the header has %d columns.".formatted(cells, columns));
    }

    /** A cell cannot be read. */
    public static Wording cell(Fault fault, Column<?> column, String text) {
        return switch (fault) {
            case MISSING_VALUE ->
                new Wording(
                        "Cột %s để trống, mà thiếu giá trị này thì dòng không có nghĩa.".formatted(column),
                        "Column %s is empty, and without it the row says nothing.".formatted(column));
            case BAD_DATE ->
                new Wording(
                        "Cột %s: %s không phải là một ngày có trong lịch, viết theo năm-tháng-ngày, ví dụ 2024-05-13."
                                .formatted(column, Quote.vietnamese(text)),
                        "Column %s: %s is not a day of the calendar, written YYYY-MM-DD."
                                .formatted(column, Quote.english(text)));
            case BAD_NUMBER ->
                new Wording(
                        "Cột %s: %s không phải là số nguyên không âm, chỉ gồm chữ số, tối đa 18 chữ số."
                                .formatted(column, Quote.vietnamese(text)),
                        "Column %s: %s is not a whole number of at most 18 digits, digits only."
                                .formatted(column, Quote.english(text)));
            case BAD_CODE -> badCode(column, text);
            case OVER_LIMIT,
                    BAD_ENCODING,
                    WRONG_COLUMN_COUNT,
                    DUPLICATE_KEY,
                    UNKNOWN_REFERENCE,
                    DATE_ORDER,
                    ILLEGAL_TRANSITION ->
                throw new IllegalArgumentException("%s is no fault of a cell".formatted(fault));
        };
    }

    private static Wording badCode(Column<?> column, String text) {
        String codes = String.join(", ", column.form().codes());
        return codes.isEmpty()
                ? new Wording(
                        "Cột %s: %s không phải là mã dùng cho quyết định này."
                                .formatted(column, Quote.vietnamese(text)),
                        "Column %s: %s is not a code for this decision.".formatted(column, Quote.english(text)))
                : new Wording(
                        "Cột %s: %s không có trong danh mục mã: %s.".formatted(column, Quote.vietnamese(text), codes),
                        "Column %s: %s is not a listed code: %s.".formatted(column, Quote.english(text), codes));
    }
}
