package vn.liem.monitoring.word;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for where protections and rewards of whistleblowers stand; a code without a word stands for itself. */
public final class ProtectionTerms {

    /** Where a protection stands, in the order of its way. */
    public static final Map<String, Wording> PROTECTIONS = inOrder(
            Map.entry("requested", new Wording("Đã đề nghị", "Requested")),
            Map.entry("assessed", new Wording("Đã xem xét", "Looked into")),
            Map.entry("granted", new Wording("Đang bảo vệ", "Protected")),
            Map.entry("extended", new Wording("Đang bảo vệ, đã gia hạn hoặc thay đổi", "Protected, extended")),
            Map.entry("refused", new Wording("Không áp dụng", "Refused")),
            Map.entry("ended", new Wording("Đã chấm dứt", "Ended")));

    /** Where a reward stands, in the order of its way. */
    public static final Map<String, Wording> REWARDS = inOrder(
            Map.entry("proposed", new Wording("Đã đề nghị", "Proposed")),
            Map.entry("approved", new Wording("Đã duyệt", "Approved")),
            Map.entry("part_paid", new Wording("Đã chi một phần", "Paid in part")),
            Map.entry("paid", new Wording("Đã chi", "Paid")),
            Map.entry("declined", new Wording("Không duyệt", "Declined")));

    /** What is protected (phạm vi bảo vệ). */
    public static final Map<String, Wording> INTERESTS = inOrder(
            Map.entry("secrecy", new Wording("bí mật thông tin", "secrecy")),
            Map.entry("work", new Wording("vị trí công tác, việc làm", "post and work")),
            Map.entry("life_and_health", new Wording("tính mạng, sức khỏe", "life and health")),
            Map.entry("property", new Wording("tài sản", "property")),
            Map.entry("honour", new Wording("danh dự, nhân phẩm", "honour and dignity")));

    private ProtectionTerms() {}

    @SafeVarargs
    private static Map<String, Wording> inOrder(Map.Entry<String, Wording>... entries) {
        Map<String, Wording> words = new LinkedHashMap<>();
        for (Map.Entry<String, Wording> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return java.util.Collections.unmodifiableMap(words);
    }
}
