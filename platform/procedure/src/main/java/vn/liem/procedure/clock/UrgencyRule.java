package vn.liem.procedure.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When people are reminded of a clock, and from when on it counts as due soon or critically overdue: the committee's own
 * bounds, which change nothing about the limit itself.
 *
 * @param clocks the clocks it is for; none for every clock that no other rule names
 * @param daysBefore the days before the last day on which a reminder stands, 0 for the last day itself
 * @param everyDaysAfter after how many days over the last day another one stands, again and again
 * @param dueSoonDays a clock with at most so many days left is due soon
 * @param criticallyOverdueDays a clock that has been over for so many days is critically overdue
 */
public record UrgencyRule(
        String id,
        Set<String> clocks,
        List<Integer> daysBefore,
        int everyDaysAfter,
        int dueSoonDays,
        int criticallyOverdueDays) {

    /** No bound of this kind is longer, in days. */
    public static final int DAYS_MAX = 366;

    public UrgencyRule {
        clocks = Set.copyOf(clocks);
        daysBefore = List.copyOf(new TreeSet<>(daysBefore).reversed());
        if (daysBefore.isEmpty() || daysBefore.getLast() < 0 || daysBefore.getFirst() > DAYS_MAX) {
            throw new IllegalArgumentException("reminders stand between 0 and %d days before".formatted(DAYS_MAX));
        }
        for (int bound : new int[] {everyDaysAfter, dueSoonDays, criticallyOverdueDays}) {
            if (bound < 1 || bound > DAYS_MAX) {
                throw new IllegalArgumentException(
                        "a bound of %d days lies not between 1 and %d".formatted(bound, DAYS_MAX));
            }
        }
    }

    /** The days from one to another, both of them among them. */
    public record Days(LocalDate from, LocalDate until) {

        /** Whether the day is one of them. */
        public boolean include(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Which group a clock with this last day is in, while it runs. */
    public UrgencyGroup groupOf(LocalDate dueOn, LocalDate day) {
        for (UrgencyGroup group : UrgencyGroup.values()) {
            if (dueOf(group, day).include(dueOn)) {
                return group;
            }
        }
        throw new IllegalStateException("the groups cover all days");
    }

    /** The last days of the clocks that are in a group on a day. */
    public Days dueOf(UrgencyGroup group, LocalDate day) {
        LocalDate critical = day.minusDays(criticallyOverdueDays);
        LocalDate soon = day.plusDays(dueSoonDays);
        return switch (group) {
            case CRITICALLY_OVERDUE -> new Days(LocalDate.of(1000, 1, 1), critical);
            case OVERDUE -> new Days(critical.plusDays(1), day.minusDays(1));
            case DUE_SOON -> new Days(day, soon);
            case LATER -> new Days(soon.plusDays(1), LocalDate.of(9999, 12, 31));
        };
    }

    /** The first day after this one on which a reminder of a clock with this last day stands. */
    public LocalDate reminderAfter(LocalDate dueOn, LocalDate day) {
        for (int before : daysBefore) {
            if (dueOn.minusDays(before).isAfter(day)) {
                return dueOn.minusDays(before);
            }
        }
        long over = Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
        return dueOn.plusDays((over / everyDaysAfter + 1) * everyDaysAfter);
    }

    /** The latest day up to this one on which a reminder stands; empty before the first. */
    public Optional<LocalDate> reminderUpTo(LocalDate dueOn, LocalDate day) {
        long over = ChronoUnit.DAYS.between(dueOn, day);
        if (over >= everyDaysAfter) {
            return Optional.of(dueOn.plusDays(over / everyDaysAfter * everyDaysAfter));
        }
        return daysBefore.reversed().stream()
                .map(dueOn::minusDays)
                .filter(stands -> !stands.isAfter(day))
                .findFirst();
    }
}
