package vn.liem.cases.steering;

/** How far an item of the committee's list has come. */
public enum SupervisionStanding {
    /** Đã đề xuất, chưa đưa vào diện. */
    PROPOSED,
    /** Đề xuất đã kết thúc mà không đưa vào diện. */
    NOT_TAKEN_UP,
    /** Đã đưa vào diện, chưa có kết quả theo dõi. */
    LISTED,
    /** Đang theo dõi. */
    MONITORED,
    /** Đang theo dõi, cần chỉ đạo. */
    DIRECTION_NEEDED,
    /** Đã đề xuất đưa ra khỏi diện. */
    CLOSING_PROPOSED,
    /** Đã đưa ra khỏi diện. */
    DELISTED;

    /** Whether the item is on the list. */
    public boolean isOnTheList() {
        return switch (this) {
            case LISTED, MONITORED, DIRECTION_NEEDED, CLOSING_PROPOSED -> true;
            case PROPOSED, NOT_TAKEN_UP, DELISTED -> false;
        };
    }
}
