package vn.liem.monitoring.meetings.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.meetings.door.MeetingAtWork.CarriedOutBy;
import vn.liem.monitoring.meetings.door.MeetingAtWork.Conclusion;
import vn.liem.monitoring.meetings.door.MeetingAtWork.Item;
import vn.liem.monitoring.word.Language;

/** The tables of a meeting: agenda, conclusions, directives that wait to be verified. */
final class MeetingTables {

    private static final String DIRECTIVES = "/directives/";

    private final MeetingDesk desk;
    private final MeetingAtWork meeting;
    private final Map<String, String> texts;
    private final Language language;

    MeetingTables(MeetingDesk desk, MeetingAtWork meeting, Map<String, String> texts) {
        this.desk = desk;
        this.meeting = meeting;
        this.texts = Map.copyOf(texts);
        this.language = desk.language();
    }

    /** What the meeting is about. */
    String purpose() {
        return texts.getOrDefault("meeting.corrected.v1/details/purpose", text("meeting.prepared.v1/details/purpose"));
    }

    /** What is to be discussed, each case leading to its page. */
    WorkShown.Part agenda() {
        List<Column<Item>> columns = List.of(
                Column.of("number", of("Số", "No."), item -> Cell.text(language.count(item.number()))),
                Column.of(
                        "title",
                        of("Nội dung", "What is discussed"),
                        item -> Cell.text(text("meeting.agenda-item-set.v1/item/%d/title".formatted(item.number())))),
                Column.of(
                        "case",
                        of("Vụ án, vụ việc", "Case"),
                        item -> item.caseId()
                                .map(id -> Cell.text(desk.numberOf(id)).to("/cases/" + id))
                                .orElseGet(() -> Cell.text(""))));
        return new WorkShown.Part(
                "agenda-items",
                of("Chương trình", "Agenda"),
                "",
                Table.whole(Listing.of(columns, meeting.agenda())),
                of("Chưa có nội dung nào.", "There is nothing on it yet."),
                "");
    }

    /** What was concluded; a conclusion that no directive carries out leads to issuing one. */
    WorkShown.Part conclusions() {
        List<Row> rows = new ArrayList<>();
        for (Conclusion conclusion : meeting.conclusions()) {
            List<CarriedOutBy> standing = conclusion.directives().stream()
                    .filter(directive -> !directive.standing().equals("cancelled"))
                    .toList();
            standing.forEach(directive -> rows.add(new Row(conclusion, Optional.of(directive))));
            if (standing.isEmpty()) {
                rows.add(new Row(conclusion, Optional.empty()));
            }
        }
        List<Column<Row>> columns = List.of(
                Column.of(
                        "number",
                        of("Số", "No."),
                        row -> Cell.text(language.count(row.conclusion().number()))),
                Column.of(
                        "on",
                        of("Ngày", "Day"),
                        row -> Cell.day(language, Optional.of(row.conclusion().concludedOn()))),
                Column.of(
                        "what",
                        of("Kết luận", "Conclusion"),
                        row -> Cell.text(text("meeting.concluded.v1/conclusion/%d/what"
                                .formatted(row.conclusion().number())))),
                Column.of("directive", of("Chỉ đạo thực hiện", "Carried out by"), this::carriedOut));
        return new WorkShown.Part(
                "conclusions",
                of("Kết luận", "Conclusions"),
                of(
                        "Kết luận chưa có chỉ đạo thực hiện thì mở ngay biểu mẫu ban hành từ dòng đó.",
                        "A conclusion without a directive leads to the form that issues one."),
                Table.whole(Listing.of(columns, rows)),
                of("Chưa có kết luận nào.", "There is none yet."),
                "");
    }

    /** Which directives their owners reported as done: they may be closed at the meeting. */
    WorkShown.Part toVerify(Answered answer) {
        List<JsonNode> rows = new ArrayList<>();
        String more = "";
        switch (answer) {
            case Answered.Done done -> {
                done.body().path("items").forEach(rows::add);
                more = done.body().has("next") ? "/directives?state=reported" : "";
            }
            case Answered.Refused _, Answered.Silent _ -> {
                // The page stands without them and says so.
            }
        }
        List<Column<JsonNode>> columns = List.of(
                Column.of(
                        "number",
                        of("Chỉ đạo", "Directive"),
                        row -> Cell.text(row.path("number").asText())
                                .to(DIRECTIVES + row.path("id").asText())),
                Column.of(
                        "due",
                        of("Hạn", "Due"),
                        row -> Cell.day(
                                language,
                                Optional.of(row.path("lastDay").asText())
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse))),
                Column.of(
                        "standing",
                        of("Trạng thái", "Standing"),
                        _ -> Cell.mark(
                                Tone.WARN, of("Đã báo cáo xong, chờ xác nhận", "Reported done, to be verified"))));
        return new WorkShown.Part(
                "to-verify",
                of("Chỉ đạo chờ xác nhận", "Directives to close"),
                "",
                Table.whole(Listing.of(columns, rows)),
                of("Không có, hoặc dịch vụ chưa trả lời.", "There is none, or the service did not answer."),
                more);
    }

    /** A conclusion, and one directive that carries it out, where one does. */
    private record Row(Conclusion conclusion, Optional<CarriedOutBy> directive) {}

    private Cell carriedOut(Row row) {
        return row.directive()
                .map(directive -> Cell.text(directive.number()).to(DIRECTIVES + directive.id()))
                .orElseGet(() -> Cell.text(of("Ban hành chỉ đạo", "Issue a directive"))
                        .to(toIssue(row.conclusion()))
                        .with(of("chưa có chỉ đạo nào thực hiện", "nothing carries it out yet")));
    }

    private String toIssue(Conclusion conclusion) {
        Address issue = new Address(DIRECTIVES + "issue", Map.of());
        Address ofCase =
                meeting.caseOf(conclusion).map(id -> issue.with("case", id)).orElse(issue);
        return ofCase.with("meeting", meeting.id())
                .with("conclusion", Integer.toString(conclusion.number()))
                .toString();
    }

    private String text(String place) {
        return texts.getOrDefault(place, "");
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
