package vn.liem.cases.imports;

import vn.liem.kernel.Refusal;

/** Why a folder of registers is not taken in as a whole; what is wrong with a row is in the rejections. */
public enum ImportRefusal implements Refusal {
    ANOTHER_IMPORT_RUNS(
            "Another import is running: wait until it has ended, then bring this folder again.",
            "Đang có một lần nhập sổ khác: hãy đợi hoàn tất rồi gửi lại thư mục này."),
    OTHERS_SILENT(
            "A service that keeps decisions or money of these cases does not answer now, so rows cannot be judged beside what"
                    + " was recorded there: see ./liem status, and bring this folder again when it runs.",
            "Dịch vụ giữ các quyết định hoặc khoản tiền của những vụ án này hiện không trả lời nên chưa thể đối chiếu các"
                    + " dòng với những gì đã ghi ở đó: hãy xem ./liem status và gửi lại thư mục này khi dịch vụ hoạt động."),
    IMPORT_NOT_ENDED(
            "This import has not ended: wait until it has, then undo it.",
            "Lần nhập này chưa hoàn tất: hãy đợi xong rồi hủy."),
    NOTHING_WAS_IMPORTED(
            "This import was stopped before its first row: there is nothing to undo.",
            "Lần nhập này đã dừng trước dòng đầu tiên: không có gì để hủy."),
    IS_AN_UNDOING(
            "This is the undoing of an import, which is not undone itself: bring the folder in again.",
            "Đây là lần hủy một lần nhập nên không hủy tiếp được: hãy nhập lại thư mục."),
    NOT_A_FOLDER(
            "The body is not a ZIP file of register files, each once.",
            "Nội dung gửi lên không phải là tệp ZIP gồm các tệp sổ, mỗi tệp chỉ xuất hiện một lần."),
    FOLDER_TOO_LARGE(
            "The folder is larger, or has more files, than an import may have.",
            "Thư mục vượt quá dung lượng hoặc số tệp cho phép của một lần nhập sổ."),
    NO_REGISTER(
            "None of these files is a register: a register is named like units.csv or cases.xlsx.",
            "Không có tệp nào là sổ: tệp sổ có tên như units.csv hoặc cases.xlsx."),
    REGISTER_TWICE(
            "The folder has the same register both as CSV and as XLSX: leave the one in it that counts.",
            "Thư mục có cùng một sổ ở cả hai dạng CSV và XLSX: hãy chỉ để lại tệp cần nhập.");

    private final String english;
    private final String vietnamese;

    ImportRefusal(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
