package vn.liem.registers.answer;

import vn.liem.procedure.Wording;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Fault;

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
