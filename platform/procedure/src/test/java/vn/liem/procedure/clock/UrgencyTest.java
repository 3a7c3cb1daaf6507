package vn.liem.procedure.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;

class UrgencyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final Urgency URGENCY = Profile.vietnam().urgency();
    private static final UrgencyRule INVESTIGATION = URGENCY.of("investigation");
    private static final UrgencyRule DETENTION = URGENCY.of("detention");

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, LATER",
        "2026-03-16, DUE_SOON",
        "2026-03-31, DUE_SOON",
        "2026-04-01, OVERDUE",
        "2026-04-29, OVERDUE",
        "2026-04-30, CRITICALLY_OVERDUE"
    })
    void a_clock_is_in_one_group_each_day(LocalDate day, UrgencyGroup group) {
        assertEquals(group, INVESTIGATION.groupOf(DUE, day));
    }

    @Test
    void detention_over_its_last_day_is_critical_at_once() {
        assertEquals(UrgencyGroup.DUE_SOON, DETENTION.groupOf(DUE, DUE.minusDays(20)));
        assertEquals(UrgencyGroup.CRITICALLY_OVERDUE, DETENTION.groupOf(DUE, DUE.plusDays(1)));
    }

    @Test
    void the_groups_cover_each_last_day_once() {
        for (UrgencyRule rule : URGENCY.rules()) {
            for (int days = -400; days <= 400; days++) {
                LocalDate due = DUE.plusDays(days);
                long groups = List.of(UrgencyGroup.values()).stream()
                        .filter(group -> rule.dueOf(group, DUE).include(due))
                        .count();
                assertEquals(1, groups, rule.id() + " " + due);
            }
        }
    }

    @Test
    void reminders_stand_15_10_5_1_days_before_on_the_day_and_each_week_after() {
        assertEquals(List.of(-15L, -10L, -5L, -1L, 0L, 7L, 14L, 21L), reminders(INVESTIGATION));
        assertEquals(List.of(-20L, -15L, -10L, -5L, -1L, 0L, 7L, 14L, 21L), reminders(DETENTION));
    }

    /** Whoever looks after a week sees what a daily look would have seen. */
    @Test
    void the_latest_reminder_of_a_day_is_the_last_that_stood_on_the_way() {
        for (UrgencyRule rule : URGENCY.rules()) {
            Optional<LocalDate> latest = Optional.empty();
            for (LocalDate day = DUE.minusDays(40); day.isBefore(DUE.plusDays(60)); day = day.plusDays(1)) {
                if (rule.reminderAfter(DUE, day.minusDays(1)).equals(day)) {
                    latest = Optional.of(day);
                }
                assertEquals(latest, rule.reminderUpTo(DUE, day));
            }
        }
    }

    @Test
    void two_rules_do_not_name_one_clock() {
        UrgencyRule other = new UrgencyRule("other", Set.of("detention"), List.of(1), 7, 1, 1);
        List<UrgencyRule> rules = new ArrayList<>(URGENCY.rules());
        rules.add(other);
        assertEquals(
                Optional.of("a clock stands in two rules"),
                Urgency.faultIn(rules).map(Wording::english));
        assertThrows(IllegalArgumentException.class, () -> new Urgency(rules));
    }

    @Test
    void every_group_speaks_both_languages() {
        for (UrgencyGroup group : UrgencyGroup.values()) {
            assertTrue(!group.vietnamese().isBlank() && !group.english().isBlank(), group.code());
        }
    }

    private static List<Long> reminders(UrgencyRule rule) {
        List<Long> days = new ArrayList<>();
        LocalDate day = rule.reminderAfter(DUE, DUE.minusDays(100));
        while (day.isBefore(DUE.plusDays(22))) {
            days.add(day.toEpochDay() - DUE.toEpochDay());
            day = rule.reminderAfter(DUE, day);
        }
        return days;
    }
}
