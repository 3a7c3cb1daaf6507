package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.Sentence;
import vn.liem.procedure.clock.UrgencyGroup;

/**
 * How many clocks are how urgent on a day, the most urgent first.
 *
 * @param groups those in which there is a clock
 */
public record ClockGroups(LocalDate asOf, List<Group> groups) {

    public ClockGroups {
        groups = List.copyOf(groups);
    }

    /** One group and its clocks; the list of them has the same filter. */
    public record Group(UrgencyGroup group, Sentence name, long clocks) {}

    /** The groups in which there is a clock. */
    public static ClockGroups of(LocalDate asOf, Map<UrgencyGroup, Long> counts) {
        return new ClockGroups(
                asOf,
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> new Group(
                                entry.getKey(),
                                new Sentence(
                                        entry.getKey().vietnamese(),
                                        entry.getKey().english()),
                                entry.getValue()))
                        .toList());
    }
}
