package vn.liem.cases.steering;

import vn.liem.kernel.Refusal;

/** The rules of the committee's list, in words. */
public enum SupervisionRefusal implements Refusal {
    NOT_LISTED("This item is not on the list.", "Mục này chưa được đưa vào diện theo dõi, chỉ đạo."),
    LISTED_ALREADY(
            "This item is on the list: correct it instead.",
            "Mục này đã có trong diện theo dõi, chỉ đạo: hãy đính chính."),
    LISTED_BEFORE_REGISTRATION(
            "A case cannot be listed before the day it was registered.",
            "Không thể đưa vào diện theo dõi, chỉ đạo trước ngày vào sổ."),
    DELISTED_BEFORE_LISTING(
            "An item cannot leave the list before the day it was listed.",
            "Không thể đưa ra khỏi diện theo dõi, chỉ đạo trước ngày đưa vào."),
    DELISTED_ALREADY(
            "This item has left the list with other facts: correct that instead.",
            "Mục này đã được đưa ra khỏi diện theo dõi, chỉ đạo với nội dung khác: hãy đính chính."),
    CORRECTION_CHANGES_KEY(
            "A correction keeps the case and the day of listing.",
            "Việc đính chính không thay đổi vụ án và ngày đưa vào diện theo dõi, chỉ đạo.");

    private final String english;
    private final String vietnamese;

    SupervisionRefusal(String english, String vietnamese) {
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
