package vn.liem.cases.steering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.kernel.Refusal;

/** The rules of directives, in words. */
public enum DirectiveRefusal implements Refusal {
    NOT_ISSUED("This directive has not been issued.", "Nội dung kết luận, chỉ đạo này chưa được ban hành."),
    ISSUED_ALREADY(
            "This directive has been issued: correct it instead.",
            "Nội dung kết luận, chỉ đạo này đã được ban hành: hãy đính chính."),
    DUE_BEFORE_ISSUE(
            "A directive cannot be due before the day it was issued.",
            "Thời hạn thực hiện không thể trước ngày ban hành."),
    BEFORE_ISSUE(
            "Nothing happens to a directive before the day it was issued.",
            "Không thể ghi nhận việc thực hiện trước ngày ban hành."),
    NO_DAY_TO_EXTEND(
            "No last day was set, so none can be extended: correct the directive where one was set.",
            "Chưa có thời hạn thực hiện nên không thể gia hạn: nếu đã có thời hạn, hãy đính chính."),
    EXTENDED_TO_NO_LATER_DAY(
            "An extension goes to a later day than the one that stands.",
            "Thời hạn được gia hạn phải sau thời hạn đang áp dụng."),
    URGINGS_COUNT_FROM_ONE("Urgings are counted from 1.", "Lần đôn đốc được đếm từ 1."),
    URGED_ALREADY(
            "Each urging has a number of its own that is higher than those before it.",
            "Mỗi lần đôn đốc có số thứ tự riêng, lớn hơn các lần trước."),
    NO_PERCENTAGE(
            "How much is done is a whole number of percent from 0 to 100.",
            "Mức độ thực hiện là số nguyên phần trăm từ 0 đến 100."),
    NOT_AS_IT_STANDS(
            "As the directive stands on that day this is not possible.",
            "Với tình trạng thực hiện vào ngày đó, không thể thực hiện việc này."),
    ONE_A_DAY(
            "Another step of this kind is recorded on that day: take it back first.",
            "Đã ghi nhận một bước cùng loại trong ngày đó: hãy rút lại bước đó trước."),
    NO_SUCH_STEP("No such step is recorded on that day.", "Không có bước này được ghi nhận trong ngày đó."),
    CORRECTION_CHANGES_NUMBER("A correction keeps the number.", "Không được thay đổi số văn bản khi đính chính."),
    SOURCE_IS_NO_MEETING(
            "A directive that carries out a conclusion of a meeting comes out of a meeting or a conclusion.",
            "Chỉ đạo thực hiện kết luận của phiên họp phải có nguồn là phiên họp hoặc kết luận."),
    LATER_STEP_WOULD_NOT_FIT(
            "A step that is recorded would no longer fit: take it back first.",
            "Một bước đã ghi nhận sẽ không còn phù hợp: hãy rút lại bước đó trước.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String english;
    private final String vietnamese;

    DirectiveRefusal(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    /** The same rule with the day that stands against it. */
    Refusal against(LocalDate on) {
        return new Said(
                name(),
                "%s What is recorded: %s.".formatted(english, DAY.format(on)),
                "%s Đã ghi nhận: %s.".formatted(vietnamese, DAY.format(on)));
    }

    /** That an urging has a number that is taken, and up to which they are. */
    static Refusal urged(int urges) {
        return new Said(
                URGED_ALREADY.name(),
                "%s The last one by that day has number %d.".formatted(URGED_ALREADY.english, urges),
                "%s Lần đôn đốc gần nhất tính đến ngày đó là lần thứ %d.".formatted(URGED_ALREADY.vietnamese, urges));
    }

    /** That something is not possible as the directive stands, and in which standing it is. */
    static Refusal standing(DirectiveStanding now, List<DirectiveStanding> fitting) {
        return new Said(
                NOT_AS_IT_STANDS.name(),
                "%s It is: %s. This is possible while it is: %s."
                        .formatted(NOT_AS_IT_STANDS.english, now.english(), words(fitting, DirectiveStanding::english)),
                "%s Hiện trạng: %s. Chỉ có thể thực hiện khi: %s."
                        .formatted(
                                NOT_AS_IT_STANDS.vietnamese,
                                now.vietnamese(),
                                words(fitting, DirectiveStanding::vietnamese)));
    }

    /** That a step recorded already would break a rule. */
    static Refusal later(LocalDate on, Refusal why) {
        return new Said(
                LATER_STEP_WOULD_NOT_FIT.name(),
                "%s What is recorded: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.english, DAY.format(on), why.english()),
                "%s Đã ghi nhận: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.vietnamese, DAY.format(on), why.vietnamese()));
    }

    private static String words(List<DirectiveStanding> standings, Function<DirectiveStanding, String> language) {
        return standings.stream().map(language).collect(Collectors.joining(", "));
    }

    /** A rule with what it rests on. */
    private record Said(String name, String english, String vietnamese) implements Refusal {}
}
