package vn.liem.monitoring.directives.door;

import java.util.List;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;

/** What a directive comes out of, in the words of people, and how its standing is marked. */
final class DirectiveSources {

    private DirectiveSources() {}

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
}
