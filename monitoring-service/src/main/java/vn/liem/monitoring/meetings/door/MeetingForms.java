package vn.liem.monitoring.meetings.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.word.Language;

/** The forms of meetings, each with the fields that its route of case-service reads. */
final class MeetingForms {

    static final String SERVICE = "case-service";
    static final String ROUTE = "/api/v1/meetings";

    private static final int NUMBER_MAX = 60;
    private static final int CONCLUSION_MAX = 4_000;
    private static final int HASH_LENGTH = 64;

    private final Language language;
    private final LocalDate today;

    MeetingForms(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    /** To prepare one. */
    Form prepare(String ownBody, List<Choice> bodies) {
        return new Form(
                MeetingPreparePage.PATH,
                of("Chuẩn bị phiên họp", "Prepare a meeting"),
                of(
                        "Sau khi chuẩn bị, đưa từng nội dung và vụ cần thảo luận vào chương trình.",
                        "After that items and the cases to discuss are put on its agenda."),
                of("Chuẩn bị", "Prepare"),
                MeetingPage.PATH,
                List.of(),
                new Form.To(SERVICE, ROUTE, ""),
                List.of(
                        Field.text("number", of("Số phiên họp", "Number"))
                                .atMost(NUMBER_MAX)
                                .hinted(of("Không có khoảng trắng, ví dụ PH-03/2024.", "Without blanks, PH-03/2024.")),
                        Field.choice("convenedBy", of("Cơ quan chuẩn bị", "Prepared by"), bodies)
                                .holding(ownBody),
                        Field.day("plannedOn", of("Dự kiến họp ngày", "Planned on")),
                        Field.longText("purpose", of("Nội dung, mục đích", "What it is about"))
                                .optional()),
                Map.of());
    }

    /** To record something of one. */
    Form entry(MeetingAct act, MeetingAtWork meeting, List<Line> about, List<Choice> cases) {
        String page = MeetingPage.PATH + "/" + meeting.id();
        return new Form(
                page + "/" + act.code(),
                of(act.vietnamese(), act.english()) + ": " + meeting.number(),
                "",
                of(act.vietnamese(), act.english()),
                page,
                about,
                new Form.To(SERVICE, ROUTE + "/" + meeting.id() + "/" + act.route(), meeting.version()),
                switch (act) {
                    case AGENDA -> agenda(meeting, cases);
                    case HOLD -> hold();
                    case CONCLUDE -> conclude(meeting);
                    case MINUTES -> minutes();
                    case CALL_OFF -> callOff();
                },
                Map.of());
    }

    private List<Field> agenda(MeetingAtWork meeting, List<Choice> cases) {
        return List.of(
                Field.number("number", of("Số thứ tự", "Number")).holding(Integer.toString(meeting.nextItem())),
                Field.choice("caseId", of("Vụ án, vụ việc cần thảo luận", "Case to discuss"), cases)
                        .hinted(of("Các vụ trong diện theo dõi, chỉ đạo.", "Cases that are under supervision."))
                        .optional(),
                Field.longText("title", of("Nội dung", "What is to be discussed")),
                Field.lines("papers", of("Tài liệu gửi kèm", "Papers"))
                        .hinted(of(
                                "Mã SHA-256 của từng tài liệu, mỗi dòng một mã.",
                                "The SHA-256 of each, one in a line."))
                        .optional());
    }

    private List<Field> hold() {
        return List.of(
                Field.day("heldOn", of("Ngày họp", "Held on")).holding(today.toString()),
                Field.lines("present", of("Thành viên có mặt", "Members present"))
                        .hinted(of(
                                "Mã của từng thành viên, mỗi dòng một mã, ví dụ UV1. Không ghi họ tên.",
                                "The code of each seat, one in a line, UV1. No names.")));
    }

    private List<Field> conclude(MeetingAtWork meeting) {
        return List.of(
                Field.number("number", of("Kết luận số", "Number")).holding(Integer.toString(meeting.nextConclusion())),
                Field.day("concludedOn", of("Ngày kết luận", "Concluded on"))
                        .holding(meeting.heldOn().orElse(today).toString()),
                Field.number("agendaItem", of("Về nội dung chương trình số", "On item of the agenda"))
                        .optional(),
                Field.longText("what", of("Nội dung kết luận", "What was concluded"))
                        .atMost(CONCLUSION_MAX));
    }

    private List<Field> minutes() {
        return List.of(
                Field.day("signedOn", of("Ngày ký biên bản", "Signed on")).holding(today.toString()),
                Field.text("documentNo", of("Số biên bản", "Number of the minutes"))
                        .atMost(NUMBER_MAX),
                Field.text("sha256", of("Mã SHA-256 của biên bản", "SHA-256 of the minutes"))
                        .atMost(HASH_LENGTH));
    }

    private List<Field> callOff() {
        return List.of(
                Field.day("on", of("Ngày hoãn, hủy", "Called off on")).holding(today.toString()),
                Field.longText("reason", of("Lý do", "Reason")));
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
