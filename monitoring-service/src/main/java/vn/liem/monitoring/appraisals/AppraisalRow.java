package vn.liem.monitoring.appraisals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.monitoring.fact.AppraisalFact;

/**
 * A request for expertise or valuation as it stands at the end of a day (giám định, định giá).
 *
 * @param dueOn its last day; none while documents are awaited
 * @param daysLeft negative once its last day is over; none where it is concluded
 * @param netDays from receipt to conclusion without the days of waiting
 */
public record AppraisalRow(
        AppraisalFact appraisal,
        State state,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        Optional<Long> netDays) {

    /** How it stands, what must be looked at first. */
    public enum State {
        OVERDUE("overdue", "Quá hạn", "Overdue"),
        AWAITS_DOCUMENTS("awaits_documents", "Chờ bổ sung tài liệu", "Awaits documents"),
        NOT_RECEIVED("not_received", "Chưa ghi nhận tiếp nhận", "No receipt recorded"),
        UNDER_WAY("under_way", "Đang thực hiện", "Under way"),
        CONCLUDED("concluded", "Đã kết luận", "Concluded");

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

    /** One that was requested by a day, as it stands at the end of that day. */
    public static AppraisalRow on(AppraisalFact appraisal, LocalDate day) {
        boolean open = appraisal.isOpenOn(day);
        Optional<LocalDate> due = appraisal.dueOn(day);
        return new AppraisalRow(
                appraisal,
                open ? state(appraisal, due, day) : State.CONCLUDED,
                due,
                open ? due.map(last -> ChronoUnit.DAYS.between(day, last)) : Optional.empty(),
                open ? Optional.empty() : appraisal.netDays());
    }

    private static State state(AppraisalFact appraisal, Optional<LocalDate> due, LocalDate day) {
        if (due.filter(day::isAfter).isPresent()) {
            return State.OVERDUE;
        }
        boolean stands = due.isEmpty()
                && appraisal.documentsAsked().stream().anyMatch(one -> !one.on().isAfter(day));
        if (stands) {
            return State.AWAITS_DOCUMENTS;
        }
        return appraisal.receipt().filter(one -> !one.on().isAfter(day)).isPresent()
                ? State.UNDER_WAY
                : State.NOT_RECEIVED;
    }
}
