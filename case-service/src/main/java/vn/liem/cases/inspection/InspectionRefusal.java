package vn.liem.cases.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.liem.kernel.Refusal;

/** The rules of inspections, in words. */
public enum InspectionRefusal implements Refusal {
    INSPECTION_NOT_REGISTERED(
            "This inspection has not been registered.", "Cuộc thanh tra, kiểm tra này chưa được đăng ký.", ""),
    INSPECTION_REGISTERED_ALREADY(
            "This inspection has been registered: correct it instead.",
            "Cuộc thanh tra, kiểm tra này đã được đăng ký: hãy đính chính.",
            ""),
    BEFORE_INSPECTION(
            "Nothing happens in an inspection before the day it started.",
            "Không thể ghi nhận nội dung trước ngày bắt đầu thanh tra, kiểm tra.",
            ""),
    RECORDED_OTHERWISE_ALREADY(
            "This is recorded otherwise under the same number: take it back first.",
            "Số này đã được ghi nhận với nội dung khác: hãy rút lại nội dung đó trước.",
            ""),
    FOUND_AFTER_CONCLUSION(
            "The inspection was concluded before that day: what is found later belongs to another one.",
            "Cuộc thanh tra, kiểm tra đã kết luận trước ngày đó: phát hiện sau ngày đó thuộc cuộc thanh tra, kiểm tra khác.",
            ""),
    NO_SUCH_FINDING(
            "No finding of this number is recorded up to that day.",
            "Đến ngày đó chưa ghi nhận phát hiện nào có số này.",
            ""),
    NOT_FLAGGED_AS_CRIME(
            "Only a finding that shows a sign of crime is transferred: flag it, on that day at the latest.",
            "Chỉ chuyển hồ sơ của phát hiện có dấu hiệu tội phạm: hãy ghi nhận dấu hiệu tội phạm, chậm nhất trong ngày"
                    + " đó.",
            "Law on Inspection 11/2022/QH15 Art.68(3); Anti-Corruption Law Art.62(1)"),
    NOT_CONCLUDED(
            "This follows the conclusion: record it, on that day at the latest.",
            "Việc này chỉ thực hiện sau khi có kết luận: hãy ghi nhận kết luận, chậm nhất trong ngày đó.",
            ""),
    CRIME_NOT_TRANSFERRED(
            "A sign of crime is transferred to the investigation: administrative means do not stand in its place.",
            "Phát hiện có dấu hiệu tội phạm phải được chuyển cơ quan điều tra, không thay bằng xử lý hành chính.",
            "Law on Inspection 11/2022/QH15 Art.68(3); Anti-Corruption Law Art.62(1)"),
    NOTHING_FOUND(
            "Nothing was found up to that day: close the inspection without a violation instead.",
            "Đến ngày đó không có phát hiện nào: hãy ghi nhận kết thúc do không phát hiện vi phạm.",
            ""),
    SOMETHING_FOUND("Something was found: settle it instead.", "Đã có phát hiện: hãy ghi nhận kết quả xử lý.", ""),
    ENDED_OTHERWISE(
            "The inspection has ended otherwise already.", "Cuộc thanh tra, kiểm tra đã kết thúc theo cách khác.", ""),
    OF_ANOTHER_KIND(
            "The conclusion names another kind of inspection than is recorded.",
            "Kết luận nêu loại thanh tra, kiểm tra khác với loại đã đăng ký.",
            ""),
    TRANSFERRED_BY_ANOTHER_BODY(
            "A file is transferred by the body that inspects, which learns what becomes of it.",
            "Hồ sơ do chính cơ quan thanh tra, kiểm tra chuyển; cơ quan đó được thông báo kết quả.",
            ""),
    SOURCE_OF_ANOTHER_BODY(
            "That information source was sent by another body: name the one that the inspecting body registered.",
            "Nguồn tin đó do cơ quan khác chuyển: hãy nêu nguồn tin do chính cơ quan thanh tra, kiểm tra đăng ký.",
            ""),
    NO_SUCH_ENTRY("Nothing of this kind is recorded.", "Chưa ghi nhận nội dung nào như vậy.", ""),
    CORRECTION_CHANGES_INSPECTION_NUMBER(
            "A correction keeps the number.", "Không được thay đổi số khi đính chính.", ""),
    LATER_ENTRY_WOULD_NOT_FIT(
            "Something that is recorded would no longer fit: take it back first.",
            "Một nội dung đã ghi nhận sẽ không còn phù hợp: hãy rút lại trước.",
            "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String english;
    private final String vietnamese;
    private final String article;

    InspectionRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    @Override
    public String article() {
        return article;
    }

    /** The same rule with the day of the fact that stands against it. */
    Refusal against(LocalDate on) {
        return new Said(
                name(),
                "%s What is recorded: %s.".formatted(english, DAY.format(on)),
                "%s Đã ghi nhận: %s.".formatted(vietnamese, DAY.format(on)),
                article);
    }

    /** That something recorded already would break a rule. */
    static Refusal later(LocalDate on, Refusal why) {
        return new Said(
                LATER_ENTRY_WOULD_NOT_FIT.name(),
                "%s What is recorded: %s. %s"
                        .formatted(LATER_ENTRY_WOULD_NOT_FIT.english, DAY.format(on), why.english()),
                "%s Đã ghi nhận: %s. %s"
                        .formatted(LATER_ENTRY_WOULD_NOT_FIT.vietnamese, DAY.format(on), why.vietnamese()),
                why.article());
    }

    /** A rule with what it rests on. */
    private record Said(String name, String english, String vietnamese, String article) implements Refusal {}
}
