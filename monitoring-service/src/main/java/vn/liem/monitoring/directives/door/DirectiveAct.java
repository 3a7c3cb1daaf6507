package vn.liem.monitoring.directives.door;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.liem.security.Act;

/** What may be done about a directive on its page, and while it stands how. */
enum DirectiveAct {
    URGE(
            "urge",
            "urgings",
            Act.DIRECT,
            Standings.WITH_OWNER,
            "Đôn đốc",
            "Urge",
            "Đã ghi nhận đôn đốc.",
            "The urging is recorded."),
    EXTEND(
            "extend",
            "extensions",
            Act.DIRECT,
            Standings.OPEN,
            "Gia hạn",
            "Extend",
            "Đã ghi nhận gia hạn.",
            "The extension is recorded."),
    REPORT_PROGRESS(
            "report-progress",
            "progress-reports",
            Act.REPORT_ON_DIRECTIVE,
            Standings.WITH_OWNER,
            "Báo cáo tiến độ",
            "Report progress",
            "Đã ghi nhận báo cáo tiến độ.",
            "The report of progress is recorded."),
    REPORT_DONE(
            "report-done",
            "completion-reports",
            Act.REPORT_ON_DIRECTIVE,
            Standings.WITH_OWNER,
            "Báo cáo đã thực hiện xong",
            "Report done",
            "Đã ghi nhận báo cáo thực hiện xong; chờ cơ quan thường trực xác nhận.",
            "The report is recorded; the standing agency verifies it."),
    VERIFY(
            "verify",
            "verifications",
            Act.VERIFY_DIRECTIVE,
            Standings.REPORTED,
            "Xác nhận đã thực hiện xong",
            "Verify as done",
            "Đã xác nhận thực hiện xong.",
            "It is verified as done."),
    REJECT(
            "reject",
            "rejections",
            Act.VERIFY_DIRECTIVE,
            Standings.REPORTED,
            "Xác định chưa thực hiện xong",
            "Find not done",
            "Đã ghi nhận chưa thực hiện xong; trả lại đơn vị thực hiện.",
            "It is found not done; it is with its owner again."),
    CANCEL(
            "cancel",
            "cancellations",
            Act.DIRECT,
            Standings.OPEN,
            "Hủy, thu hồi",
            "Cancel",
            "Đã ghi nhận hủy, thu hồi.",
            "It is cancelled.");

    /** What the address of a form may name. */
    static final String CODES = "urge|extend|report-progress|report-done|verify|reject|cancel";

    private final String code;
    private final String route;
    private final Act act;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<String> standings;

    private final String vietnamese;
    private final String english;
    private final String doneVi;
    private final String doneEn;

    DirectiveAct(
            String code,
            String route,
            Act act,
            Set<String> standings,
            String vietnamese,
            String english,
            String doneVi,
            String doneEn) {
        this.code = code;
        this.route = route;
        this.act = act;
        this.standings = standings;
        this.vietnamese = vietnamese;
        this.english = english;
        this.doneVi = doneVi;
        this.doneEn = doneEn;
    }

    /** How a directive stands, as case-service tells it. */
    private static final class Standings {
        private static final Set<String> WITH_OWNER = Set.of("issued", "in_progress", "not_done");
        private static final Set<String> REPORTED = Set.of("reported_done");
        private static final Set<String> OPEN = Set.of("issued", "in_progress", "not_done", "reported_done");
    }

    /** The one with this code, if there is one. */
    static Optional<DirectiveAct> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Its code in addresses. */
    String code() {
        return code;
    }

    /** The route of case-service below the directive. */
    String route() {
        return route;
    }

    /** The act of the policy. */
    Act act() {
        return act;
    }

    /** Whether it is offered while a directive stands so; whether it can be done case-service says. */
    boolean isOffered(String standing) {
        return standings.contains(standing);
    }

    /** In Vietnamese. */
    String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    String english() {
        return english;
    }

    /** The sentence after it was done, in Vietnamese. */
    String doneVi() {
        return doneVi;
    }

    /** The sentence after it was done, in English. */
    String doneEn() {
        return doneEn;
    }
}
