package vn.liem.cases.reward;

/** The form of a reward (hình thức khen thưởng). */
public enum RewardForm {
    /** Huân chương. */
    MEDAL("huân chương", "medal"),
    /** Bằng khen của Thủ tướng Chính phủ. */
    CERTIFICATE_OF_THE_PRIME_MINISTER("bằng khen của Thủ tướng Chính phủ", "certificate of the Prime Minister"),
    /** Bằng khen của bộ, tỉnh. */
    CERTIFICATE_OF_MINISTRY_OR_PROVINCE("bằng khen của bộ, tỉnh", "certificate of a ministry or a province"),
    /** Giấy khen. */
    COMMENDATION("giấy khen", "commendation"),
    /** Thưởng tiền. */
    MONEY("thưởng tiền", "money");

    private final String vietnamese;
    private final String english;

    RewardForm(String vietnamese, String english) {
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
