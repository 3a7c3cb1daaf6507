package vn.liem.monitoring.figures;

import vn.liem.kernel.Refusal;

/** The rules of periodic reports, in words. */
public enum PeriodicReportRefusal implements Refusal {
    NOT_DRAFTED("This report was not drafted.", "Báo cáo này chưa được dự thảo."),
    DRAFTED_ALREADY(
            "This report is drafted for another period: draft a new one.",
            "Báo cáo này đã được dự thảo cho kỳ khác: hãy lập báo cáo mới."),
    SIGNED_ALREADY(
            "A signed report is not changed: a later report restates its numbers.",
            "Báo cáo đã ký không thay đổi: báo cáo sau sẽ đính chính số liệu."),
    PERIOD_NOT_OVER(
            "A report is signed after its period and its cut-off day are over.",
            "Chỉ ký báo cáo khi kỳ báo cáo và ngày chốt số liệu đã qua."),
    HELD_CASES_NOT_NAMED(
            "Facts of some cases wait and are not counted: the signer names exactly these cases, and the report prints them.",
            "Một số vụ việc, vụ án có dữ liệu đang chờ xử lý và chưa được tính: người ký phải nêu đúng các vụ này, và báo cáo sẽ in ra."),
    DOCUMENT_DIFFERS(
            "The logs give another document than the one that was signed: a log was changed since, or a figure is"
                    + " counted by another definition now. What was signed stands in the report's own record; have the"
                    + " logs verified.",
            "Nhật ký cho ra văn bản khác với văn bản đã ký: nhật ký đã bị thay đổi, hoặc chỉ tiêu nay được tính theo"
                    + " định nghĩa khác. Số liệu đã ký vẫn lưu trong bản ghi của báo cáo; hãy cho kiểm tra nhật ký.");

    private final String english;
    private final String vietnamese;

    PeriodicReportRefusal(String english, String vietnamese) {
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
