package vn.liem.verify;

import java.util.Locale;

/** What can be wrong between two logs, in words that say nothing of what a row holds. */
enum CrossFault {
    LOG_GONE(
            "The log is not there, though its key or what other services keep of it shows that it was.",
            "Nhật ký không còn, dù khóa của nó hoặc những gì dịch vụ khác giữ cho thấy đã từng có."),
    RECEIVED_OTHERWISE(
            "What this service keeps of the other log at this position is not what that log holds.",
            "Bản ghi dịch vụ này giữ từ nhật ký kia tại vị trí này không khớp nhật ký kia."),
    MARKED_OTHERWISE(
            "What took effect here from this position of the other log is not what that log holds.",
            "Sự kiện đã được xử lý tại đây, lấy từ vị trí này của nhật ký kia, không khớp với nhật ký kia."),
    RECEIVED_MISSING(
            "This service keeps later records of the other log, and not the one at this position.",
            "Dịch vụ này giữ các bản ghi sau của nhật ký kia nhưng thiếu bản ghi tại vị trí này."),
    RECEIVED_UNCHAINED(
            "What this service keeps of the other log at this position names another record before it.",
            "Bản ghi dịch vụ này giữ từ nhật ký kia tại vị trí này dẫn sai bản ghi đứng trước."),
    MARK_MISSING(
            "Later records of the other log took effect here, and not the one at this position.",
            "Các sự kiện sau của nhật ký kia đã có hiệu lực tại đây nhưng thiếu sự kiện tại vị trí này."),
    WITNESSED_OTHERWISE(
            "Another service has seen another root of this log at this size: it was rewritten, or put back and gone on.",
            "Dịch vụ khác đã thấy gốc khác của nhật ký này tại vị trí này; nhật ký đã bị viết lại, hoặc khôi phục rồi ghi tiếp."),
    WITNESS_NOTE_CHANGED(
            "What another service keeps of this log at this size was not signed with its key.",
            "Bản dịch vụ khác giữ về nhật ký này tại vị trí này không được ký bằng khóa của nhật ký này."),
    FORK_SEEN(
            "Another service has been shown a second history of this log at this size.",
            "Dịch vụ khác đã nhận được một lịch sử thứ hai của nhật ký này tại vị trí này."),
    KEY_MISSING(
            "The log has signed checkpoints, and its key is not there to check them by.",
            "Nhật ký đã ký điểm kiểm soát nhưng không có khóa của nó để kiểm tra."),
    KEY_OTHERWISE("Another service knows another key of this log.", "Dịch vụ khác biết một khóa khác của nhật ký này."),
    COSIGNATURE_CHANGED(
            "A countersignature under this log's checkpoint is not of that checkpoint or does not hold.",
            "Chữ ký chứng kiến dưới điểm kiểm soát của nhật ký này không đúng."),
    HANDOVER_NAMES_NOTHING(
            "The hand-over names an event that no log holds.", "Bàn giao dẫn chiếu một sự kiện không nhật ký nào có."),
    HANDOVER_NAMES_ANOTHER(
            "The hand-over names an event that speaks of something else.",
            "Bàn giao dẫn chiếu một sự kiện nói về việc khác."),
    HANDOVER_CHECKPOINT_OTHERWISE(
            "The hand-over carries a checkpoint that its log has not signed or does not have.",
            "Bàn giao kèm điểm kiểm soát mà nhật ký liên quan không ký hoặc không có."),
    HANDOVER_PROOF_BROKEN(
            "The hand-over carries a proof that does not lead to its checkpoint.",
            "Bàn giao kèm bằng chứng không dẫn đến điểm kiểm soát."),
    HOLDER_WITHOUT_GROUND(
            "A holder of a file is named here, and nothing in any log has made that body the holder.",
            "Tại đây có nêu cơ quan giữ hồ sơ nhưng không nhật ký nào ghi nhận việc làm cho cơ quan đó giữ hồ sơ."),
    TWO_HOLDERS(
            "Two bodies were made holders of one file at the same time, or it was accepted twice.",
            "Cùng một lúc có hai cơ quan được ghi nhận giữ một hồ sơ, hoặc hồ sơ được tiếp nhận hai lần.");

    private final String english;
    private final String vietnamese;

    CrossFault(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String english() {
        return english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
