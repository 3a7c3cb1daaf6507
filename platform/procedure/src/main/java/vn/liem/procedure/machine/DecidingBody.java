package vn.liem.procedure.machine;

import java.util.Locale;

/** Who may take a decision (thẩm quyền ra quyết định), as the law names bodies and not as they are called in a province. */
public enum DecidingBody {
    INVESTIGATION_AGENCY("Cơ quan điều tra", "investigating agency"),
    COMMUNE_POLICE("Công an cấp xã", "commune police"),
    OTHER_BODY("cơ quan, tổ chức khác", "other body"),
    PROCURACY("Viện kiểm sát", "procuracy"),
    SUPERIOR_PROCURACY("Viện kiểm sát cấp trên", "superior procuracy"),
    HEAD_OF_PROCURACY("Viện trưởng Viện kiểm sát có thẩm quyền", "head of the competent procuracy"),
    COURT("Tòa án", "court"),
    PRESIDING_JUDGE("Thẩm phán chủ tọa phiên tòa", "presiding judge"),
    CHIEF_JUDGE("Chánh án", "chief judge"),
    PANEL("Hội đồng xét xử", "trial panel"),
    APPELLATE_COURT("Tòa án cấp phúc thẩm", "appellate court"),
    HEAD_OF_COURT("Chánh án Tòa án có thẩm quyền", "chief justice of the competent court"),
    CASSATION_COUNCIL("Hội đồng giám đốc thẩm", "cassation council"),
    REOPENING_COUNCIL("Hội đồng tái thẩm", "reopening council"),
    PARTY("bị cáo, bị hại, đương sự", "defendant, victim or party"),
    PRISON("cơ quan thi hành án phạt tù", "prison"),
    ENFORCEMENT_AGENCY("Cơ quan thi hành án dân sự", "civil enforcement agency"),
    STANDING_AGENCY("Cơ quan thường trực Ban Chỉ đạo", "standing agency of the committee"),
    STEERING_COMMITTEE("Ban Chỉ đạo", "Steering Committee"),
    TIME("hết thời hạn", "the passing of time");

    private final String vietnamese;
    private final String english;

    DecidingBody(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The word of the law. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word in English. */
    public String english() {
        return english;
    }

    /** The code in the files, {@code presiding_judge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
