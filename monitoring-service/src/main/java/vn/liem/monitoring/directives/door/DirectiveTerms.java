package vn.liem.monitoring.directives.door;

import java.util.List;
import java.util.Map;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;

/** What case-service calls sources, standings and steps of directives, in the words of people. */
final class DirectiveTerms {

    private static final Map<String, String[]> STANDINGS = Map.of(
            "issued", new String[] {"Đã ban hành", "Issued"},
            "in_progress", new String[] {"Đang thực hiện", "In progress"},
            "reported_done", new String[] {"Đã báo cáo xong, chờ xác nhận", "Reported done, to be verified"},
            "not_done", new String[] {"Chưa thực hiện xong", "Found not done"},
            "verified_done", new String[] {"Đã xác nhận xong", "Verified as done"},
            "cancelled", new String[] {"Đã hủy, thu hồi", "Cancelled"});

    private static final Map<String, String[]> STEPS = Map.of(
            "extended", new String[] {"Gia hạn", "Extended"},
            "urged", new String[] {"Đôn đốc", "Urged"},
            "progress_reported", new String[] {"Báo cáo tiến độ", "Progress reported"},
            "reported_done", new String[] {"Báo cáo đã thực hiện xong", "Reported done"},
            "rejected_as_not_done", new String[] {"Xác định chưa thực hiện xong", "Found not done"},
            "verified_done", new String[] {"Xác nhận đã thực hiện xong", "Verified as done"},
            "cancelled", new String[] {"Hủy, thu hồi", "Cancelled"});

    private DirectiveTerms() {}

    /** How far it has come. */
    static String standing(Language language, String code) {
        return said(language, STANDINGS, code);
    }

    /** What was done about it. */
    static String step(Language language, String code) {
        return said(language, STEPS, code);
    }

    /** How a standing is marked. */
    static Tone tone(DirectiveAtWork directive) {
        if (directive.isOverdue()) {
            return Tone.BAD;
        }
        return switch (directive.standing()) {
            case "verified_done" -> Tone.GOOD;
            case "reported_done", "not_done" -> Tone.WARN;
            default -> Tone.PLAIN;
        };
    }

    /** What a directive may come out of. */
    static List<Choice> sources(Language language) {
        return List.of(
                new Choice("conclusion", language.of("Kết luận, thông báo kết luận", "A conclusion")),
                new Choice("meeting", language.of("Phiên họp, cuộc họp", "A meeting")),
                new Choice("inspection", language.of("Thanh tra, kiểm tra", "An inspection")),
                new Choice("audit", language.of("Kiểm toán", "An audit")),
                new Choice(
                        "council_supervision",
                        language.of("Giám sát của Hội đồng nhân dân", "Supervision by the People's Council")),
                new Choice("central", language.of("Trung ương giao", "Given by the centre")));
    }

    private static String said(Language language, Map<String, String[]> words, String code) {
        String[] both = words.getOrDefault(code, new String[] {code, code});
        return language.of(both[0], both[1]);
    }
}
