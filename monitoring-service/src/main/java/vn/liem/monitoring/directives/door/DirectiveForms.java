package vn.liem.monitoring.directives.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.word.Language;

/** The forms of directives, each with the fields that its route of case-service reads. */
final class DirectiveForms {

    static final String SERVICE = "case-service";
    static final String ROUTE = "/api/v1/directives";

    private static final int TITLE_MAX = 2_000;
    private static final int NUMBER_MAX = 60;

    private final Language language;
    private final LocalDate today;

    DirectiveForms(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    /**
     * To issue one.
     *
     * @param about members that are known already: the case, the conclusion of a meeting
     * @param lines what these are, as people read it
     */
    Form issue(
            String action,
            String back,
            String ownBody,
            List<Choice> bodies,
            Map<String, Object> about,
            List<Line> lines) {
        List<Choice> sources = about.containsKey("conclusion")
                ? DirectiveSources.all(language).subList(0, 2)
                : DirectiveSources.all(language);
        List<Field> fields = List.of(
                Field.text("number", of("Số, ký hiệu văn bản", "Number"))
                        .atMost(NUMBER_MAX)
                        .hinted(of(
                                "Không có khoảng trắng, ví dụ 12-KL/BCĐ. Không ghi tên người.",
                                "Without blanks, 12-KL/BCĐ. No names of people.")),
                Field.day("issuedOn", of("Ngày ban hành", "Issued on")).holding(today.toString()),
                Field.choice("source", of("Nguồn", "It comes out of"), sources)
                        .holding(about.containsKey("conclusion") ? "conclusion" : ""),
                Field.choice("issuedBy", of("Cơ quan ban hành", "Issued by"), bodies)
                        .holding(ownBody),
                Field.choice("addressedTo", of("Đơn vị thực hiện", "Owner"), bodies),
                Field.longText("title", of("Nội dung phải thực hiện", "What is to be done"))
                        .atMost(TITLE_MAX)
                        .hinted(of(
                                "Được mã hóa khi lưu; chỉ hai bên và người theo dõi, chỉ đạo xem được.",
                                "It is sealed when it is stored; both sides and those who steer can read it.")),
                Field.day("dueOn", of("Hạn thực hiện", "Due on")).optional());
        return new Form(
                action,
                of("Ban hành chỉ đạo", "Issue a directive"),
                of(
                        "Chỉ đạo được theo dõi từ khi ghi nhận; đơn vị thực hiện thấy chỉ đạo trong danh sách được"
                                + " giao.",
                        "It is followed from now on; its owner finds it among what was given to him."),
                of("Ban hành", "Issue"),
                back,
                lines,
                new Form.To(SERVICE, ROUTE, ""),
                fields,
                about);
    }

    /** To take a step on a directive. */
    Form step(DirectiveAct act, DirectiveAtWork directive, List<Line> about) {
        String page = DirectivePage.PATH + "/" + directive.id();
        return new Form(
                page + "/" + act.code(),
                language.of(act.vietnamese(), act.english()) + ": " + directive.number(),
                help(act),
                language.of(act.vietnamese(), act.english()),
                page,
                about,
                new Form.To(SERVICE, ROUTE + "/" + directive.id() + "/" + act.route(), directive.version()),
                fields(act, directive),
                Map.of());
    }

    private List<Field> fields(DirectiveAct act, DirectiveAtWork directive) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.day("on", day(act)).holding(today.toString()));
        switch (act) {
            case URGE -> {
                fields.add(Field.number("number", of("Lần đôn đốc thứ", "Number of the urging"))
                        .holding(Integer.toString(directive.urges() + 1)));
                fields.add(Field.longText("words", of("Nội dung đôn đốc", "Its words"))
                        .optional());
            }
            case EXTEND -> {
                fields.add(Field.day("extendedTo", of("Gia hạn đến ngày", "Until")));
                fields.add(Field.longText("reason", of("Lý do", "Reason")).optional());
            }
            case REPORT_PROGRESS -> {
                fields.add(Field.number("percentDone", of("Mức độ thực hiện (%)", "How much is done (%)")));
                fields.add(Field.longText("words", of("Nội dung báo cáo", "Its words"))
                        .optional());
            }
            case REPORT_DONE ->
                fields.add(Field.longText("words", of("Kết quả thực hiện", "What was done"))
                        .optional());
            case VERIFY -> {
                // The day says all of it.
            }
            case REJECT, CANCEL -> fields.add(Field.longText("reason", of("Lý do", "Reason")));
        }
        return fields;
    }

    private String day(DirectiveAct act) {
        return switch (act) {
            case URGE -> of("Ngày đôn đốc", "Urged on");
            case EXTEND -> of("Ngày gia hạn", "Extended on");
            case REPORT_PROGRESS, REPORT_DONE -> of("Ngày báo cáo", "Reported on");
            case VERIFY -> of("Ngày xác nhận", "Verified on");
            case REJECT -> of("Ngày xác định", "Found on");
            case CANCEL -> of("Ngày hủy, thu hồi", "Cancelled on");
        };
    }

    private String help(DirectiveAct act) {
        return switch (act) {
            case URGE ->
                of(
                        "Mỗi lần đôn đốc có số thứ tự riêng; hệ thống điền sẵn lần tiếp theo.",
                        "Each urging has a number of its own; the next one is filled in.");
            case EXTEND -> of("Hạn mới phải sau hạn đang áp dụng.", "The new day lies after the one that stands.");
            case REPORT_PROGRESS ->
                of("Báo cáo phần việc đã làm, từ 0 đến 100 %.", "What is done by now, from 0 to 100 %.");
            case REPORT_DONE ->
                of(
                        "Chỉ cơ quan thường trực xác nhận việc đã thực hiện xong.",
                        "Only the standing agency says that it is done.");
            case VERIFY ->
                of(
                        "Sau khi xác nhận, chỉ đạo được đưa khỏi danh sách đang theo dõi.",
                        "After that it is followed no longer.");
            case REJECT ->
                of(
                        "Chỉ đạo trở lại đơn vị thực hiện, thời hạn không thay đổi.",
                        "It goes back to its owner; its last day stays.");
            case CANCEL -> of("Không còn theo dõi việc thực hiện.", "It is followed no longer.");
        };
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
