package vn.liem.procedure.counting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.Confidence;

/** Collects the steps of one count into its explanation. */
final class Steps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final WorkingCalendar calendar;
    private final CountingRules rules;
    private final List<Wording> steps = new ArrayList<>();
    private final List<Integer> followed = new ArrayList<>();
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<Wording> caveats = new ArrayList<>();

    Steps(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** A step without a rule of its own. */
    Steps say(String vietnamese, String english) {
        steps.add(new Wording(vietnamese, english));
        return this;
    }

    /** A step that follows a rule, which is cited behind it. */
    Steps follow(int number, String vietnamese, String english) {
        var rule = rules.rule(number);
        var article = new Citation(rule.article()).wording();
        var confirmed = rule.isConfirmed();
        followed.add(number);
        return say(
                "%s [quy tắc %d%s: %s]"
                        .formatted(vietnamese, number, confirmed ? "" : ", chưa đối chiếu", article.vietnamese()),
                "%s [rule %d%s: %s]".formatted(english, number, confirmed ? "" : ", not verified", article.english()));
    }

    Steps skip(LocalDate day, Wording why) {
        skipped.add(new SkippedDay(day, why));
        return this;
    }

    Steps caveat(String vietnamese, String english) {
        caveats.add(new Wording(vietnamese, english));
        return this;
    }

    /** Says what is not certain about the calendar between the two days, both included. */
    Steps caveatsOfCalendar(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            caveatOfYear(year);
        }
        calendar.unconfirmed().forEach((day, name) -> {
            if (!day.isBefore(first) && !day.isAfter(last)) {
                caveat(
                        "Ngày %s (%s) chưa được xác nhận là ngày nghỉ, nên được tính là ngày làm việc."
                                .formatted(written(day), name.vietnamese()),
                        "%s (%s) is not confirmed as a day off and counts as a working day."
                                .formatted(written(day), name.english()));
            }
        });
        return this;
    }

    private void caveatOfYear(int year) {
        if (!calendar.covers(year)) {
            caveat(
                    "Lịch nghỉ lễ năm %d chưa có trong bộ quy định pháp luật: chỉ tính ngày nghỉ hằng tuần."
                            .formatted(year),
                    "The holidays of %d are not in the profile: weekly rest days alone are counted.".formatted(year));
        }
        calendar.confidence(year)
                .flatMap(Confidence::mark)
                .ifPresent(mark -> caveat(
                        "Lịch nghỉ lễ năm %d %s.".formatted(year, mark.vietnamese()),
                        "The holidays of %d are %s.".formatted(year, mark.english())));
    }

    Explanation explanation() {
        return new Explanation(steps, followed, skipped, caveats, calendar.version());
    }

    /** The days passed over, each with its reason, in Vietnamese. */
    String skippedVietnamese() {
        return skipped.stream()
                .map(day -> "%s (%s)".formatted(written(day.day()), day.why().vietnamese()))
                .collect(Collectors.joining(", "));
    }

    /** The days passed over, each with its reason, in English. */
    String skippedEnglish() {
        return skipped.stream()
                .map(day -> "%s (%s)".formatted(written(day.day()), day.why().english()))
                .collect(Collectors.joining(", "));
    }

    /** The day as it is written in Vietnam, {@code 02/03/2026}. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
