package vn.liem.handover.protocol;

import vn.liem.kernel.Refusal;

/** The rules of holding a file, in the words of the officer who meets them. */
public enum CustodyRefusal implements Refusal {
    HOLDER_NOT_KNOWN("It is not known here who holds the file.", "Tại đây chưa rõ cơ quan nào đang giữ hồ sơ."),
    NOT_THE_HOLDER("Another body holds the file.", "Hồ sơ đang do cơ quan khác giữ."),
    ONLY_URGENT_MEASURES(
            "The file is under offer: only urgent measures may be taken until it is answered or withdrawn.",
            "Hồ sơ đang được chuyển: chỉ được áp dụng biện pháp khẩn cấp cho đến khi có trả lời hoặc rút lại."),
    ALREADY_UNDER_OFFER(
            "The file is already offered to a body that has not answered.",
            "Hồ sơ đã được chuyển đến một cơ quan và chưa có trả lời."),
    EPOCH_HAS_MOVED(
            "The file has changed hands since; look at it again.",
            "Hồ sơ đã được chuyển giao sau đó; hãy xem lại trước khi thực hiện."),
    MOVED_TOO_OFTEN(
            "A file can change hands at most %d times.".formatted(Custody.EPOCHS_BETWEEN_ENDS - 2),
            "Hồ sơ chỉ có thể được chuyển giao tối đa %d lần.".formatted(Custody.EPOCHS_BETWEEN_ENDS - 2)),
    OVERTAKEN(
            "The file is held under a later hand-over; this one has been overtaken.",
            "Hồ sơ đang được giữ theo lần chuyển giao sau; lần này không còn hiệu lực."),
    NOT_UNDER_THIS_OFFER("The file is not under this offer any more.", "Hồ sơ không còn nằm trong lần chuyển này."),
    FILE_ALREADY_OPENED("The file has been begun already.", "Hồ sơ đã được lập trước đó."),
    MOVED_SINCE_IMPORT(
            "The file has moved since it was brought in; its holder follows the hand-overs.",
            "Hồ sơ đã thay đổi sau khi nhập; cơ quan giữ hồ sơ theo các lần chuyển giao.");

    private final String english;
    private final String vietnamese;

    CustodyRefusal(String english, String vietnamese) {
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
