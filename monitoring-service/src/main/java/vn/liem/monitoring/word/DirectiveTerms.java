package vn.liem.monitoring.word;

import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for standings and steps of directives, on every page the same; a code without a word stands for itself. */
public final class DirectiveTerms {

    /** How far a directive has come (tình trạng thực hiện chỉ đạo). */
    public static final Map<String, Wording> STANDINGS = Map.of(
            "issued", new Wording("Đã ban hành", "Issued"),
            "in_progress", new Wording("Đang thực hiện", "In progress"),
            "reported_done", new Wording("Đã báo cáo xong, chờ xác nhận", "Reported done, to be verified"),
            "not_done", new Wording("Chưa thực hiện xong", "Found not done"),
            "verified_done", new Wording("Đã xác nhận xong", "Verified as done"),
            "cancelled", new Wording("Đã hủy, thu hồi", "Cancelled"));

    /** What was done about it. */
    public static final Map<String, Wording> STEPS = Map.of(
            "extended", new Wording("Gia hạn thực hiện chỉ đạo", "More time given for a directive"),
            "urged", new Wording("Đôn đốc", "Urged"),
            "progress_reported", new Wording("Báo cáo tiến độ", "Progress reported"),
            "reported_done", new Wording("Báo cáo đã thực hiện xong", "Reported done"),
            "rejected_as_not_done", new Wording("Xác định chưa thực hiện xong", "Found not done"),
            "verified_done", new Wording("Xác nhận đã thực hiện xong", "Verified as done"),
            "cancelled", new Wording("Hủy, thu hồi chỉ đạo", "Directive cancelled"));

    private DirectiveTerms() {}
}
