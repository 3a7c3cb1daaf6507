package vn.liem.cases.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.liem.kernel.Refusal;

/** The rules of information sources, in words. */
public enum SourceRefusal implements Refusal {
    NOT_REGISTERED("This source has not been registered.", "Nguồn tin này chưa được đăng ký."),
    REGISTERED_ALREADY(
            "This source has been registered: correct it instead.", "Nguồn tin này đã được đăng ký: hãy đính chính."),
    RECEIPT_BEFORE_SENDING(
            "A source cannot be received before the day it was sent.",
            "Không thể tiếp nhận nguồn tin trước ngày chuyển đến."),
    REDIRECTION_BEFORE_SENDING(
            "A source cannot be forwarded before the day it was sent.",
            "Không thể chuyển tiếp nguồn tin trước ngày chuyển đến."),
    REDIRECTION_BEFORE_RECEIPT(
            "A source cannot be forwarded before the day it was received.",
            "Không thể chuyển tiếp nguồn tin trước ngày tiếp nhận."),
    DECISION_BEFORE_SENDING(
            "A source cannot be decided before the day it was sent.",
            "Không thể quyết định giải quyết nguồn tin trước ngày chuyển đến."),
    DECISION_BEFORE_RECEIPT(
            "A source cannot be decided before the day it was received.",
            "Không thể quyết định giải quyết nguồn tin trước ngày tiếp nhận."),
    RECEIVED_ON_ANOTHER_DAY(
            "This body has acknowledged the source on another day: correct that instead.",
            "Cơ quan này đã tiếp nhận nguồn tin vào ngày khác: hãy đính chính."),
    TWO_DECISIONS_ON_ONE_DAY("Another decision of that day stands already.", "Đã có quyết định khác trong cùng ngày."),
    DECISION_AFTER_INSTITUTION(
            "After the case was instituted nothing further is decided on the source.",
            "Sau khi khởi tố vụ án, không quyết định thêm về nguồn tin."),
    DECISION_NEEDS_TWO(
            "Not instituting and suspending take two officers: take the other decision out by a correction, then record this one"
                    + " as a decision.",
            "Không khởi tố, tạm đình chỉ phải có hai người ký: hãy đính chính bỏ quyết định ghi sai, rồi ghi nhận quyết định"
                    + " này."),
    CORRECTION_CHANGES_NUMBER("A correction keeps the number.", "Không được thay đổi số của nguồn tin khi đính chính.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String english;
    private final String vietnamese;

    SourceRefusal(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** The same rule, naming the day of the recorded fact that stands against it. */
    public Refusal against(LocalDate on) {
        return new Against(this, on);
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    /** A rule with the fact that it rests on. */
    private record Against(SourceRefusal rule, LocalDate on) implements Refusal {
        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public String english() {
            return "%s What is recorded: %s.".formatted(rule.english, DAY.format(on));
        }

        @Override
        public String vietnamese() {
            return "%s Đã ghi nhận: %s.".formatted(rule.vietnamese, DAY.format(on));
        }
    }
}
