package vn.liem.cases.protection;

/** Why protection ends (lý do chấm dứt bảo vệ). */
public enum ProtectionEndGround {
    /** Căn cứ bảo vệ không còn. */
    NO_LONGER_NEEDED("căn cứ bảo vệ không còn", "the grounds are gone"),
    /** Người được bảo vệ đề nghị. */
    ON_REQUEST("người được bảo vệ đề nghị", "the person asks for it"),
    /** Hết thời hạn bảo vệ. */
    PERIOD_OVER("hết thời hạn bảo vệ", "the period is over"),
    /** Người được bảo vệ đã chết. */
    PERSON_HAS_DIED("người được bảo vệ đã chết", "the person has died");

    private final String vietnamese;
    private final String english;

    ProtectionEndGround(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
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
