package vn.liem.eventstore;

import java.util.Locale;

/** What can be wrong with a log, in words that say nothing of what a row holds. */
public enum LogFault {
    EVENT_MISSING("The event at this position is missing.", "Thiếu sự kiện tại vị trí này."),
    EVENT_WITHOUT_FORM("The event's row has a form that no event has.", "Bản ghi sự kiện có định dạng không hợp lệ."),
    EVENT_CHANGED(
            "The event's row was changed: its leaf is another.", "Bản ghi sự kiện đã bị sửa: giá trị băm không khớp."),
    VERSION_BROKEN(
            "The stream's versions have a hole or stand twice.", "Số phiên bản của dòng sự kiện bị khuyết hoặc trùng."),
    CHAIN_BROKEN(
            "The event does not name the leaf of the stream's previous version.",
            "Sự kiện không dẫn đúng giá trị băm của phiên bản trước trong cùng dòng."),
    RECORDED_BEFORE_THE_LAST(
            "The event says that it was recorded before the one in front of it.",
            "Thời điểm ghi của sự kiện sớm hơn sự kiện đứng trước."),
    CHECKPOINT_CHANGED(
            "The checkpoint's root, frontier or instant is not that of the events up to here.",
            "Điểm kiểm soát (gốc, biên hoặc thời điểm) không khớp các sự kiện đến vị trí này."),
    CHECKPOINT_OF_NO_BATCH("A checkpoint of this size cannot be.", "Không thể có điểm kiểm soát với số sự kiện này."),
    EVENTS_MISSING(
            "Events are missing: a checkpoint speaks of more.", "Thiếu sự kiện: điểm kiểm soát ghi nhận nhiều hơn."),
    CHECKPOINT_MISSING(
            "No checkpoint speaks of the events up to here.",
            "Không có điểm kiểm soát cho các sự kiện đến vị trí này."),
    TILE_MISSING("The tile that ends here is missing.", "Thiếu mảnh cây băm kết thúc tại đây."),
    TILE_CHANGED(
            "The tile that ends here is not that of its leaves.", "Mảnh cây băm kết thúc tại đây không khớp các lá."),
    TILE_OF_NOTHING("A tile stands where no leaves are.", "Có mảnh cây băm ở nơi không có lá."),
    SIGNED_NOTE_CHANGED(
            "The signed checkpoint is not the log's, or its signature does not hold.",
            "Điểm kiểm soát đã ký không phải của nhật ký này, hoặc chữ ký không đúng."),
    SIGNED_OTHERWISE(
            "The log has signed another root at this size, or more than it holds.",
            "Nhật ký đã ký một gốc khác ở vị trí này, hoặc đã ký nhiều hơn những gì còn lại.");

    private final String english;
    private final String vietnamese;

    LogFault(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The stable code, {@code event_changed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
