package vn.liem.monitoring.meetings.door;

import java.util.Arrays;
import java.util.Optional;

/** What may be recorded of a meeting on its page. */
enum MeetingAct {
    AGENDA(
            "agenda",
            "agenda-items",
            "Đưa vào chương trình",
            "Put on the agenda",
            "Đã đưa vào chương trình.",
            "It is on the agenda."),
    HOLD(
            "hold",
            "sittings",
            "Ghi nhận đã họp",
            "Record that it was held",
            "Đã ghi nhận phiên họp.",
            "It is recorded as held."),
    CONCLUDE(
            "conclude",
            "conclusions",
            "Ghi kết luận",
            "Record a conclusion",
            "Đã ghi kết luận.",
            "The conclusion is recorded."),
    MINUTES(
            "minutes",
            "minutes",
            "Ghi nhận biên bản",
            "Record the minutes",
            "Đã ghi nhận biên bản.",
            "The minutes are recorded."),
    CALL_OFF(
            "call-off",
            "callings-off",
            "Hoãn, hủy phiên họp",
            "Call it off",
            "Đã ghi nhận hoãn, hủy phiên họp.",
            "It is called off.");

    /** What the address of a form may name. */
    static final String CODES = "agenda|hold|conclude|minutes|call-off";

    private final String code;
    private final String route;
    private final String vietnamese;
    private final String english;
    private final String doneVi;
    private final String doneEn;

    MeetingAct(String code, String route, String vietnamese, String english, String doneVi, String doneEn) {
        this.code = code;
        this.route = route;
        this.vietnamese = vietnamese;
        this.english = english;
        this.doneVi = doneVi;
        this.doneEn = doneEn;
    }

    /** The one with this code, if there is one. */
    static Optional<MeetingAct> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Its code in addresses. */
    String code() {
        return code;
    }

    /** The route of case-service below the meeting. */
    String route() {
        return route;
    }

    /** Whether it is offered for a meeting; whether it can be done case-service says. */
    boolean isOffered(MeetingAtWork meeting) {
        boolean isOff = meeting.standing().equals("called_off");
        return switch (this) {
            case AGENDA, CONCLUDE -> !isOff;
            case HOLD -> !isOff && meeting.heldOn().isEmpty();
            case MINUTES -> !isOff && meeting.minutes().isEmpty();
            case CALL_OFF -> meeting.standing().equals("prepared");
        };
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
