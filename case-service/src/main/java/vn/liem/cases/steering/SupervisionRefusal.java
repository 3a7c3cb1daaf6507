package vn.liem.cases.steering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.liem.kernel.Refusal;

/** The rules of the committee's list, in words. */
public enum SupervisionRefusal implements Refusal {
    NOT_LISTED("This item is not on the list.", "Vụ án, vụ việc này chưa được đưa vào diện theo dõi, chỉ đạo."),
    LISTED_ALREADY(
            "This item is on the list: correct it instead.",
            "Vụ án, vụ việc này đã có trong diện theo dõi, chỉ đạo: hãy đính chính."),
    LISTED_BEFORE_REGISTRATION(
            "A case cannot be listed before the day it was registered.",
            "Không thể đưa vào diện theo dõi, chỉ đạo trước ngày vào sổ."),
    DELISTED_BEFORE_LISTING(
            "An item cannot leave the list before the day it was listed.",
            "Không thể đưa ra khỏi diện theo dõi, chỉ đạo trước ngày đưa vào."),
    DELISTED_ALREADY(
            "This item has left the list with other facts: correct that instead.",
            "Vụ án, vụ việc này đã được đưa ra khỏi diện theo dõi, chỉ đạo với nội dung khác: hãy đính chính."),
    CORRECTION_CHANGES_KEY(
            "A correction keeps the case and the day of listing.",
            "Không được thay đổi vụ án, vụ việc và ngày đưa vào diện theo dõi, chỉ đạo khi đính chính."),
    STILL_ON_THE_LIST(
            "The earlier item has not left the list, so the case cannot be put back.",
            "Mục trước chưa được đưa ra khỏi diện theo dõi, chỉ đạo nên không thể đưa trở lại."),
    PUT_BACK_BEFORE_LEAVING(
            "A case cannot be put back before the day it left the list.",
            "Không thể đưa trở lại diện theo dõi, chỉ đạo trước ngày đưa ra."),
    PUT_BACK_WITHOUT_LISTING(
            "A case is put back on the day of its new listing.",
            "Ngày đưa trở lại phải là ngày đưa vào diện của mục mới."),
    PROPOSED_ALREADY(
            "A proposal of this item is recorded: a further one is an item of its own.",
            "Mục này đã có đề xuất: một đề xuất khác phải là một mục riêng."),
    PROPOSAL_OF_ANOTHER_CASE(
            "The proposal speaks of another case than the listing.",
            "Đề xuất nói về vụ án, vụ việc khác với mục đã đưa vào diện."),
    PROPOSED_AFTER_LISTING(
            "An item is proposed before it is listed.", "Đề xuất phải trước hoặc trong ngày đưa vào diện."),
    NOT_PROPOSED(
            "By that day nobody had proposed to put this case on the list.",
            "Đến ngày đó chưa có đề xuất đưa vào diện theo dõi, chỉ đạo."),
    PROPOSAL_TAKEN_UP(
            "The proposal led to the listing and has not ended otherwise.",
            "Đề xuất đã dẫn đến việc đưa vào diện nên không thể kết thúc theo cách khác."),
    PROPOSAL_ENDED(
            "The proposal has ended: propose the case anew.",
            "Đề xuất đã kết thúc: hãy đề xuất lại thành một mục mới."),
    PROPOSAL_IS_ALL_THERE_IS(
            "The proposal is all that is recorded of this item: end it as withdrawn.",
            "Mục này chỉ có đề xuất: hãy ghi nhận rút đề xuất."),
    NOT_ON_THE_LIST_THAT_DAY(
            "The item was not on the list on that day.", "Vào ngày đó mục này không ở trong diện theo dõi, chỉ đạo."),
    GOALS_NUMBERED_BADLY(
            "Goals of a plan have numbers of their own, counted from 1.",
            "Mỗi mục tiêu của kế hoạch có số thứ tự riêng, đếm từ 1."),
    NO_SUCH_GOAL(
            "The plan of that day has no goal with this number.",
            "Kế hoạch tính đến ngày đó không có mục tiêu mang số này."),
    GOAL_MET_ALREADY(
            "This goal was found to be reached before: take that back first.",
            "Mục tiêu này đã được ghi nhận hoàn thành: hãy rút lại ghi nhận đó trước."),
    CLOSING_PROPOSED_ALREADY(
            "It has been proposed to close this item, and not been answered yet.",
            "Mục này đã được đề xuất đưa ra khỏi diện và chưa có ý kiến."),
    NO_CLOSING_PROPOSED(
            "By that day nobody had proposed to close this item.",
            "Đến ngày đó chưa có đề xuất đưa ra khỏi diện theo dõi, chỉ đạo."),
    ONE_A_DAY(
            "Something of this kind is recorded on that day with other facts: take it back first.",
            "Trong ngày đó đã ghi nhận việc cùng loại với nội dung khác: hãy rút lại trước."),
    NO_SUCH_STEP("Nothing of this kind is recorded on that day.", "Không có việc này được ghi nhận trong ngày đó."),
    LATER_STEP_WOULD_NOT_FIT(
            "Something that is recorded would no longer fit: take it back first.",
            "Một việc đã ghi nhận sẽ không còn phù hợp: hãy rút lại việc đó trước.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String english;
    private final String vietnamese;

    SupervisionRefusal(String english, String vietnamese) {
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

    /** That something recorded already would break a rule. */
    static Refusal later(LocalDate on, Refusal why) {
        return new Said(
                LATER_STEP_WOULD_NOT_FIT.name(),
                "%s What is recorded: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.english, DAY.format(on), why.english()),
                "%s Đã ghi nhận: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.vietnamese, DAY.format(on), why.vietnamese()));
    }

    /** A rule with what it rests on. */
    private record Said(String name, String english, String vietnamese) implements Refusal {}
}
