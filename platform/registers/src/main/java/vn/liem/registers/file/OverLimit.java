package vn.liem.registers.file;

import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Fault;

/** The faults of files that are larger than registers may be. */
final class OverLimit {

    private OverLimit() {}

    static LinedFault folder() {
        return of("Số byte của thư mục", "The folder", RegisterLimits.MAX_FOLDER_BYTES);
    }

    static LinedFault file() {
        return of("Số byte của tệp", "The size of the file", RegisterLimits.MAX_FILE_BYTES);
    }

    static LinedFault unpacked() {
        return of("Số byte của tệp khi giải nén", "The file, unpacked,", WorkbookParts.MAX_UNPACKED_BYTES);
    }

    static LinedFault texts() {
        return of("Số ký tự trong các ô của tệp", "What the cells hold, in characters,", TextBudget.OF_FILE);
    }

    static LinedFault rows() {
        return of("Số dòng của tệp", "The number of rows", RegisterLimits.MAX_ROWS);
    }

    static LinedFault columns() {
        return of("Số cột của tệp", "The number of columns", RegisterLimits.MAX_COLUMNS);
    }

    static LinedFault merged() {
        return of("Số vùng ô được gộp", "The number of merged cells", XlsxSheet.MAX_MERGED);
    }

    private static LinedFault of(String whatVietnamese, String whatEnglish, long limit) {
        return new LinedFault(1, Fault.OVER_LIMIT, "", FileSentences.overLimit(whatVietnamese, whatEnglish, limit));
    }
}
