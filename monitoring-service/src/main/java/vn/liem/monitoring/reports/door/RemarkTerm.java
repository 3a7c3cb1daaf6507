package vn.liem.monitoring.reports.door;

import java.util.Arrays;
import java.util.List;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.word.Language;

/** The remarks that a draft may get, in words (ý kiến về chỉ tiêu). */
enum RemarkTerm {
    CHECKED("checked", "Đã đối chiếu", "Checked"),
    EXPLAIN_CHANGE("explain_change", "Đề nghị giải trình nguyên nhân tăng, giảm", "Explain the change"),
    CHECK_RECORDS("check_records", "Đề nghị kiểm tra lại dữ liệu gốc", "Check the records behind it"),
    RECORDED_LATE("recorded_late", "Dữ liệu ghi nhận muộn", "Recorded late");

    private final String code;
    private final String vietnamese;
    private final String english;

    RemarkTerm(String code, String vietnamese, String english) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** All of them, to choose from. */
    static List<Choice> choices(Language language) {
        return Arrays.stream(values())
                .map(term -> new Choice(term.code, language.of(term.vietnamese, term.english)))
                .toList();
    }

    /** What a code says. */
    static String said(String code, Language language) {
        return Arrays.stream(values())
                .filter(term -> term.code.equals(code))
                .findFirst()
                .map(term -> language.of(term.vietnamese, term.english))
                .orElse(code);
    }
}
