package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.counting.Ground;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.ExtensionTerm;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.LimitCase;

/**
 * When a limit is due that stands still while something is awaited (không tính thời gian chờ): its end by the row or as the
 * document states it, then the extensions from there, then the days of waiting.
 */
public record NetTime(Profile profile) {

    private static final String EXPERTISE = "EXP-03";
    private static final String COMPULSORY_EXPERTISE = "EXP-02";
    private static final String VALUATION = "VAL-02";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /**
     * A time in which something was awaited.
     *
     * @param from the day on which it was asked for
     * @param until the day on which it came, which counts again
     */
    public record Wait(LocalDate from, LocalDate until) {
        public Wait {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a wait from %s cannot end on %s".formatted(from, until));
            }
        }

        /** How many days it took. */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
        }
    }

    /** What the row of a limit says to the extensions that were granted. */
    public sealed interface Bound {

        /** They are no longer than it allows. */
        record Fits() implements Bound {}

        /** The last one that was looked at is longer: it may last until then. */
        record TooLong(DeadlineRow row, Counted most) implements Bound {}

        /** There are more than it allows. */
        record OneTooMany(DeadlineRow row, int allowed) implements Bound {}

        /** The row gives no length of an extension, and says so. */
        record NotInProfile(Wording why) implements Bound {}
    }

    /**
     * The question until when an expertise is due (thời hạn giám định), from the receipt of the complete file on.
     *
     * @param matter the code of what it is on, where the law gives that another time than the usual one
     * @param statedOn the end that the request states
     */
    public DueQuestion expertise(LocalDate receivedOn, Optional<String> matter, Optional<LocalDate> statedOn) {
        var compulsory = matter.flatMap(code -> profile.deadline(COMPULSORY_EXPERTISE)
                        .flatMap(row -> row.terms().caseOf(code)))
                .isPresent();
        return question(compulsory ? COMPULSORY_EXPERTISE : EXPERTISE, receivedOn, matter, statedOn);
    }

    /** The question until when a valuation is due (thời hạn định giá tài sản): the request states it. */
    public DueQuestion valuation(LocalDate receivedOn, Optional<LocalDate> statedOn) {
        return question(VALUATION, receivedOn, Optional.empty(), statedOn);
    }

    private static DueQuestion question(
            String rule, LocalDate receivedOn, Optional<String> inCase, Optional<LocalDate> statedOn) {
        return new DueQuestion(
                rule, new Start.OnDay(receivedOn), Optional.empty(), Optional.empty(), inCase, List.of(), 0, statedOn);
    }

    /** The waits in the order of their days, those that touch each other as one. */
    public static List<Wait> merged(List<Wait> waits) {
        var merged = new ArrayList<Wait>();
        for (var wait : waits.stream()
                .sorted(Comparator.comparing(Wait::from).thenComparing(Wait::until))
                .toList()) {
            if (!merged.isEmpty() && !wait.from().isAfter(merged.getLast().until())) {
                var last = merged.removeLast();
                merged.add(new Wait(last.from(), latest(last.until(), wait.until())));
            } else {
                merged.add(wait);
            }
        }
        return merged;
    }

    /** How many days were waited; days in which several things were awaited count once. */
    public static int days(List<Wait> waits) {
        return merged(waits).stream().mapToInt(Wait::days).sum();
    }

    /** When the limit is due. What was asked for after its time had run out does not stop it any more, and is told. */
    public DueAnswer answer(DueQuestion question, List<Countable> extensions, List<Wait> waits) {
        return switch (new DueDates(profile).answer(question)) {
            case DueAnswer.NoDate none -> none;
            case DueAnswer.Wrong wrong -> wrong;
            case Due due -> after(due, question, extensions, merged(waits));
        };
    }

    /** What the row says to the extensions. */
    public Bound bound(DueQuestion question, List<Countable> extensions) {
        return switch (new DueDates(profile).answer(question)) {
            case DueAnswer.NoDate(var why) -> new Bound.NotInProfile(why);
            case DueAnswer.Wrong(var why) -> new Bound.NotInProfile(why);
            case Due due -> bound(due, due.row().orElseThrow(), question, extensions);
        };
    }

    private Bound bound(Due due, DeadlineRow row, DueQuestion question, List<Countable> extensions) {
        var terms = terms(row, question);
        if (terms.isEmpty()) {
            return new Bound.NotInProfile(new Wording(
                    "Dòng %s không có độ dài gia hạn tối đa dưới dạng số; ghi chú của dòng: “%s”."
                            .formatted(row.id(), row.extension()),
                    "The row %s has no longest extension as a number; it says: “%s”."
                            .formatted(row.id(), row.extension())));
        }
        if (extensions.size() > terms.size()) {
            return new Bound.OneTooMany(row, terms.size());
        }
        var ground = ground(row, question);
        var end = due.counted();
        for (var turn = 0; turn < extensions.size(); turn++) {
            var granted = profile.counting().extend(end, extensions.get(turn), ground);
            var most = profile.counting().extend(end, terms.get(turn).most(), ground);
            if (granted.nominal().isAfter(most.nominal())) {
                return new Bound.TooLong(row, most);
            }
            end = granted;
        }
        return new Bound.Fits();
    }

    private DueAnswer after(Due due, DueQuestion question, List<Countable> extensions, List<Wait> waits) {
        var ground = ground(due.row().orElseThrow(), question);
        var end = due.counted();
        for (var extension : extensions) {
            end = profile.counting().extend(end, extension, ground);
        }
        var findings = new ArrayList<>(due.findings());
        var days = 0;
        for (var wait : waits) {
            if (wait.from().isAfter(stoodStill(end, days, ground).due())) {
                findings.add(tooLate(wait));
            } else {
                days += wait.days();
            }
        }
        var last = stoodStill(end, days, ground);
        return new Due(due.row(), due.length(), false, last, due.confidence(), due.before(), findings);
    }

    private Counted stoodStill(Counted end, int days, Ground ground) {
        return days == 0 ? end : profile.counting().stoodStill(end, days, ground);
    }

    private static List<ExtensionTerm> terms(DeadlineRow row, DueQuestion question) {
        return caseOf(row, question)
                .map(LimitCase::extensions)
                .orElseGet(() -> row.terms().extensions());
    }

    private Ground ground(DeadlineRow row, DueQuestion question) {
        var day = question.start().day(profile.calendar().zone());
        return caseOf(row, question).map(one -> Ground.of(row, one, day)).orElseGet(() -> Ground.of(row, day));
    }

    private static Optional<LimitCase> caseOf(DeadlineRow row, DueQuestion question) {
        return question.inCase().flatMap(row.terms()::caseOf);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Wording tooLate(Wait wait) {
        return new Wording(
                "Ngày %s yêu cầu bổ sung khi thời hạn đã hết: thời gian chờ này không kéo dài thời hạn."
                        .formatted(DAY.format(wait.from())),
                "What was asked for on %s was asked for after the time had run out: that wait does not lengthen it."
                        .formatted(DAY.format(wait.from())));
    }
}
