package vn.liem.handover.protocol;

/** The law that an article is cited from: by its name, or by the kind of act, whose number then stands beside it. */
public enum CitedLaw {
    /** Bộ luật Tố tụng hình sự. */
    CRIMINAL_PROCEDURE_CODE,
    /** Bộ luật Hình sự. */
    PENAL_CODE,
    /** Luật Phòng, chống tham nhũng. */
    ANTI_CORRUPTION_LAW,
    /** Luật Thanh tra. */
    LAW_ON_INSPECTION,
    /** Luật Kiểm toán nhà nước. */
    LAW_ON_STATE_AUDIT,
    /** Luật Khiếu nại. */
    LAW_ON_COMPLAINTS,
    /** Luật Tố cáo. */
    LAW_ON_DENUNCIATION,
    /** Luật Xử lý vi phạm hành chính. */
    LAW_ON_ADMINISTRATIVE_VIOLATIONS,
    /** Luật Tổ chức cơ quan điều tra hình sự. */
    LAW_ON_CRIMINAL_INVESTIGATION_BODIES,
    /** Luật Giám định tư pháp. */
    JUDICIAL_EXPERTISE_LAW,
    /** Luật Thi hành án hình sự. */
    LAW_ON_EXECUTION_OF_CRIMINAL_JUDGMENTS,
    /** Luật Thi hành án dân sự. */
    LAW_ON_CIVIL_JUDGMENT_ENFORCEMENT,
    /** Luật số …: any other. */
    LAW,
    /** Nghị quyết. */
    RESOLUTION,
    /** Nghị định. */
    DECREE,
    /** Thông tư. */
    CIRCULAR,
    /** Thông tư liên tịch. */
    JOINT_CIRCULAR,
    /** Quyết định. */
    DECISION,
    /** Quy định của Đảng. */
    PARTY_REGULATION;

    /** Whether it says nothing without a number: new acts are cited so, and need no code of their own. */
    public boolean isToldByNumber() {
        return switch (this) {
            case CRIMINAL_PROCEDURE_CODE,
                    PENAL_CODE,
                    ANTI_CORRUPTION_LAW,
                    LAW_ON_INSPECTION,
                    LAW_ON_STATE_AUDIT,
                    LAW_ON_COMPLAINTS,
                    LAW_ON_DENUNCIATION,
                    LAW_ON_ADMINISTRATIVE_VIOLATIONS,
                    LAW_ON_CRIMINAL_INVESTIGATION_BODIES,
                    JUDICIAL_EXPERTISE_LAW,
                    LAW_ON_EXECUTION_OF_CRIMINAL_JUDGMENTS,
                    LAW_ON_CIVIL_JUDGMENT_ENFORCEMENT -> false;
            case LAW, RESOLUTION, DECREE, CIRCULAR, JOINT_CIRCULAR, DECISION, PARTY_REGULATION -> true;
        };
    }
}
