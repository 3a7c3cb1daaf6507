package vn.liem.monitoring.directives.door;

import java.util.List;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.word.Language;

/** What a directive comes out of (nguồn của chỉ đạo), in the words of people. */
final class DirectiveSources {

    private DirectiveSources() {}

    /** All of them, to choose from; the first two are of meetings. */
    static List<Choice> all(Language language) {
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
}
