package vn.liem.notification.clock;

import java.util.Locale;

/** Why a statutory date was missed (lý do quá hạn), as its owner says. */
public enum MissReason {
    WAITING_FOR_APPRAISAL("Chờ kết luận giám định, định giá", "Waiting for an appraisal or a valuation"),
    WAITING_FOR_DOCUMENTS("Chờ tài liệu của cơ quan khác", "Waiting for documents of another body"),
    WAITING_FOR_LEGAL_ASSISTANCE("Chờ kết quả tương trợ tư pháp", "Waiting for mutual legal assistance"),
    ACCUSED_ABSENT("Bị can, bị cáo vắng mặt hoặc bỏ trốn", "The accused is absent or has fled"),
    FILE_CAME_LATE("Nhận hồ sơ chậm", "The file came late"),
    CASE_IS_COMPLEX("Vụ án phức tạp, nhiều người, nhiều hành vi", "The case is complex"),
    TOO_FEW_OFFICERS("Thiếu người tiến hành tố tụng", "Too few officers"),
    FORCE_MAJEURE("Bất khả kháng, trở ngại khách quan", "Force majeure"),
    DONE_IN_TIME_RECORDED_LATE("Đã làm đúng hạn, ghi nhận chậm", "Done in time and recorded late"),
    OVERSIGHT("Thiếu sót của người có trách nhiệm", "An oversight of the officer in charge"),
    OTHER("Lý do khác, ghi rõ", "Another reason, to be said");

    private final String vietnamese;
    private final String english;

    MissReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Its stable code, {@code waiting_for_appraisal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
