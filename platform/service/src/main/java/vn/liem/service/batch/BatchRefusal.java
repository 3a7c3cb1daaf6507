package vn.liem.service.batch;

import vn.liem.kernel.Refusal;

/** Why a row of a batch is not put to any aggregate. */
public enum BatchRefusal implements Refusal {
    COMMAND_ID_OF_A_PERSON(
            "The id of a row's command is made of its content (UUID version 8).",
            "Mã lệnh của dòng sổ phải được tạo từ nội dung dòng (UUID phiên bản 8)."),
    UNKNOWN_COMMAND("This service has no such command.", "Dịch vụ này không có lệnh như vậy.");

    private final String english;
    private final String vietnamese;

    BatchRefusal(String english, String vietnamese) {
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
