package vn.liem.cases.petition;

/** How far a petition has come. */
public enum PetitionStanding {
    /** Đã tiếp nhận. */
    RECEIVED("đã tiếp nhận", "received"),
    /** Đã phân loại. */
    CLASSIFIED("đã phân loại", "classified"),
    /** Đang giải quyết. */
    ACCEPTED("đang giải quyết", "being settled"),
    /** Tạm đình chỉ giải quyết. */
    SUSPENDED("tạm đình chỉ giải quyết", "suspended"),
    /** Đã giải quyết. */
    CONCLUDED("đã giải quyết", "settled"),
    /** Mở lại vì có tình tiết mới. */
    REOPENED("mở lại vì có tình tiết mới", "opened again on a new fact"),
    /** Đã chuyển cơ quan có thẩm quyền. */
    FORWARDED("đã chuyển cơ quan có thẩm quyền", "forwarded to the competent body"),
    /** Đã trả lại, không thụ lý. */
    RETURNED("đã trả lại, không thụ lý", "returned"),
    /** Đã rút đơn. */
    WITHDRAWN("đã rút đơn", "withdrawn"),
    /** Đơn trùng, giải quyết cùng đơn khác. */
    LINKED("đơn trùng, giải quyết cùng đơn khác", "settled with another that it repeats");

    private final String vietnamese;
    private final String english;

    PetitionStanding(String vietnamese, String english) {
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

    /** Whether it is not settled and still in the hands of the body that received it. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, CLASSIFIED, ACCEPTED, SUSPENDED, REOPENED -> true;
            case CONCLUDED, FORWARDED, RETURNED, WITHDRAWN, LINKED -> false;
        };
    }
}
