package vn.liem.procedure.counting;

import java.util.List;
import java.util.stream.Stream;
import vn.liem.procedure.Wording;

/**
 * How a due date came about, so that a person can check it by hand: the steps, the rules they follow by number, the days
 * passed over, what is not certain about it, and the version of the calendar.
 */
public record Explanation(
        List<Wording> steps,
        List<Integer> rules,
        List<SkippedDay> skipped,
        List<Wording> caveats,
        String calendarVersion) {

    public Explanation {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        skipped = List.copyOf(skipped);
        caveats = List.copyOf(caveats);
    }

    /** The whole explanation, sentence by sentence. */
    public List<Wording> sentences() {
        var calendar = new Wording(
                "Lịch làm việc, bản %s.".formatted(calendarVersion),
                "Calendar, version %s.".formatted(calendarVersion));
        return Stream.of(steps.stream(), caveats.stream(), Stream.of(calendar))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** This explanation with another behind it. */
    Explanation followedBy(Explanation next) {
        return new Explanation(
                joined(steps, next.steps),
                joined(rules, next.rules),
                joined(skipped, next.skipped),
                joined(caveats, next.caveats).stream().distinct().toList(),
                calendarVersion);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
