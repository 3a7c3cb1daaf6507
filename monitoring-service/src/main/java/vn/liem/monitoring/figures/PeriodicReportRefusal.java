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
    RESTATES_ANOTHER(
            "A report takes up the one of its scope that was signed last, and another was signed since: draft a new one.",
            "Báo cáo phải đính chính báo cáo cùng phạm vi được ký gần nhất, và đã có báo cáo khác được ký: hãy lập dự thảo mới."),
    POSITION_TOO_OLD(
            "The draft does not count all that was recorded by its cut-off day, by the day before yesterday, or in the"
                    + " report that it takes up: look at the draft again and sign that.",
            "Dự thảo chưa tính hết dữ liệu đã ghi nhận đến ngày chốt số liệu, đến ngày hôm kia, hoặc trong báo cáo được"
                    + " đính chính: hãy mở lại dự thảo rồi ký."),
    DRAFT_DIFFERS(
            "At this position the logs give another draft than the one that you say you saw: look at the draft again.",
            "Tại vị trí này nhật ký cho ra dự thảo khác với dự thảo anh/chị nêu: hãy mở lại dự thảo."),
    UNREAD_NOT_NAMED(
            "Some records could not be read and are not counted: the signer names exactly these, and the report prints them.",
            "Một số bản ghi không đọc được và chưa được tính: người ký phải nêu đúng các bản ghi này, và báo cáo sẽ in ra."),
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
