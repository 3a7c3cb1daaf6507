package vn.liem.service.door;

import vn.liem.kernel.Refusal;

/** What may be wrong with one field of a body, or with one parameter. */
public enum FieldRefusal implements Refusal {
    MISSING("This must be given.", "Bắt buộc phải có."),
    UNKNOWN_MEMBER("There is no such field.", "Không có trường này."),
    NO_IDENTITY_TAKEN_IN(
            "There is no such field here. This system takes in nothing by which a protected person can be found: leave it out, keep"
                    + " it on paper at the body in charge, and name the person by the protection number alone.",
            "Không có trường này. Hệ thống không tiếp nhận thông tin có thể nhận dạng người được bảo vệ: hãy bỏ đi, lưu trong hồ sơ"
                    + " giấy tại cơ quan có thẩm quyền và chỉ nêu mã số bảo vệ."),
    IDENTITY_IN_TEXT(
            "The text holds what looks like a number or an address by which a person can be found: leave it out, and keep it on"
                    + " paper at the body in charge.",
            "Nội dung có số hoặc địa chỉ có thể nhận dạng một người: hãy bỏ đi và lưu trong hồ sơ giấy tại cơ quan có thẩm"
                    + " quyền."),
    NOT_AN_OBJECT("This must be an object with fields.", "Phải là một đối tượng có các trường."),
    NOT_A_LIST("This must be a list.", "Phải là một danh sách."),
    TOO_MANY("The list is too long.", "Danh sách quá dài."),
    NOT_TEXT("This must be text.", "Phải là chuỗi ký tự."),
    BLANK("This must not be empty.", "Không được để trống."),
    TOO_LONG("The text is too long.", "Nội dung quá dài."),
    UNPRINTABLE("The text holds characters that cannot be printed.", "Nội dung có ký tự không hợp lệ."),
    BAD_FORM("This does not have the form that is asked for.", "Không đúng định dạng yêu cầu."),
    NOT_A_DAY("This must be a day, YYYY-MM-DD.", "Phải là một ngày viết theo năm-tháng-ngày, ví dụ 2024-05-13."),
    DAY_OUT_OF_BOUNDS(
            "This day lies before 1900 or after 2200; is the year right?",
            "Ngày này trước năm 1900 hoặc sau năm 2200; hãy kiểm tra lại năm."),
    IN_THE_FUTURE("This day has not come yet.", "Ngày này chưa đến."),
    NOT_A_NUMBER("This must be a whole number within its bounds.", "Phải là số nguyên trong giới hạn cho phép."),
    NOT_YES_OR_NO("This must be true or false.", "Phải là true hoặc false."),
    NOT_AN_ID("This must be a UUID.", "Phải là một UUID."),
    NOT_A_CODE("This must be one of the listed codes.", "Phải là một trong các mã đã liệt kê."),
    UNKNOWN_REFERENCE("What this refers to is not here.", "Không tìm thấy đối tượng được dẫn chiếu.");

    private final String english;
    private final String vietnamese;

    FieldRefusal(String english, String vietnamese) {
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
}
