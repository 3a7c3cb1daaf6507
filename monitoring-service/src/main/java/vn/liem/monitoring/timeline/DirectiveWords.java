package vn.liem.monitoring.timeline;

import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for steps of directives and tracks of discipline; a code without a word stands for itself. */
final class DirectiveWords {

    private static final Map<String, Wording> STEPS = Map.of(
            "urged", new Wording("Đôn đốc", "Urged"),
            "extended", new Wording("Gia hạn thực hiện", "More time given"),
            "reported_done", new Wording("Báo cáo đã thực hiện", "Reported as done"),
            "rejected_as_not_done", new Wording("Không chấp nhận kết quả báo cáo", "Report rejected as not done"),
            "verified_done", new Wording("Xác nhận đã thực hiện xong", "Verified as done"),
            "cancelled", new Wording("Hủy bỏ chỉ đạo", "Directive cancelled"));

    private static final Map<String, Wording> TRACKS = Map.of(
            "party", new Wording("Kỷ luật Đảng", "Discipline of the Party"),
            "administrative", new Wording("Kỷ luật hành chính", "Discipline of the administration"),
            "head_responsibility", new Wording("Xử lý trách nhiệm người đứng đầu", "Responsibility of a head"));

    private DirectiveWords() {}

    static Wording step(String code) {
        return STEPS.getOrDefault(code, new Wording(code, code));
    }

    static Wording track(String code) {
        return TRACKS.getOrDefault(code, new Wording(code, code));
    }
}
