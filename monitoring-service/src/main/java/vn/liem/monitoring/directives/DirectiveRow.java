package vn.liem.monitoring.directives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DirectiveFact.Step;

/**
 * A directive as it stands at the end of a day (kết luận, kiến nghị, chỉ đạo).
 *
 * @param dueOn the last day with the extensions that were given by then
 * @param daysLeft negative once its last day is over; none where it is done or has no last day
 * @param urges how often a register says that it was urged, and on how many days it was in the system
 * @param rejections how often a report was rejected as not done
 */
public record DirectiveRow(
        DirectiveFact directive,
        State state,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        long urges,
        long rejections,
        Optional<LocalDate> reportedOn) {

    /** How many days before its last one it is called near. */
    public static final int SOON_DAYS = 15;

    /** How it stands, what must be looked at first. */
    public enum State {
        OVERDUE("overdue", "Quá hạn", "Overdue"),
        REPORTED("reported", "Đã báo cáo, chờ xác nhận", "Reported, to be verified"),
        DUE_SOON("due_soon", "Sắp đến hạn", "Due soon"),
        OPEN("open", "Đang thực hiện", "Under way"),
        VERIFIED("verified", "Đã xác nhận xong", "Verified as done"),
        CANCELLED("cancelled", "Đã hủy bỏ", "Cancelled");

        private final String code;
        private final String vietnamese;
        private final String english;

        State(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Its code in addresses. */
        public String code() {
            return code;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** One that was issued by a day, as it stands at the end of that day. */
    public static DirectiveRow on(DirectiveFact directive, LocalDate day) {
        Optional<LocalDate> due = directive.finalDueOn(day);
        Optional<LocalDate> reported = lastReport(directive, day);
        State state = state(directive, due, reported, day);
        boolean done = state == State.VERIFIED || state == State.CANCELLED;
        return new DirectiveRow(
                directive,
                state,
                due,
                done ? Optional.empty() : due.map(last -> ChronoUnit.DAYS.between(day, last)),
                Math.toIntExact(directive.timesUrgedBy(day)),
                count(directive, "rejected_as_not_done", day),
                reported);
    }

    private static State state(
            DirectiveFact directive, Optional<LocalDate> due, Optional<LocalDate> reported, LocalDate day) {
        if (by(directive.cancelledOn(), day)) {
            return State.CANCELLED;
        }
        if (by(directive.verifiedOn(), day)) {
            return State.VERIFIED;
        }
        if (due.filter(day::isAfter).isPresent()) {
            return State.OVERDUE;
        }
        if (reported.isPresent()) {
            return State.REPORTED;
        }
        return due.filter(last -> !last.isAfter(day.plusDays(SOON_DAYS))).isPresent() ? State.DUE_SOON : State.OPEN;
    }

    /** The last report that was not rejected since. */
    private static Optional<LocalDate> lastReport(DirectiveFact directive, LocalDate day) {
        Optional<LocalDate> reported = directive.told().reportedOn().filter(on -> !on.isAfter(day));
        for (Step step : directive.steps()) {
            if (!step.on().isAfter(day)) {
                reported = switch (step.code()) {
                    case "reported_done" -> Optional.of(step.on());
                    case "rejected_as_not_done" -> Optional.empty();
                    default -> reported;
                };
            }
        }
        return reported;
    }

    private static long count(DirectiveFact directive, String code, LocalDate day) {
        return directive.steps().stream()
                .filter(step -> step.code().equals(code) && !step.on().isAfter(day))
                .count();
    }

    private static boolean by(Optional<LocalDate> on, LocalDate day) {
        return on.filter(known -> !known.isAfter(day)).isPresent();
    }
}
