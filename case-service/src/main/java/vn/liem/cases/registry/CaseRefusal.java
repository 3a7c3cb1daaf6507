package vn.liem.cases.registry;

import vn.liem.kernel.Refusal;

/** The rules of the registry, in words. */
public enum CaseRefusal implements Refusal {
    NOT_REGISTERED("This case has not been registered.", "Vụ án, vụ việc này chưa được ghi vào sổ."),
    REGISTERED_ALREADY(
            "This case has been registered: correct it instead.",
            "Vụ án, vụ việc này đã được ghi vào sổ: hãy đính chính."),
    INSTITUTION_BEFORE_REGISTRATION(
            "A case cannot be instituted before the day it was registered.",
            "Không thể khởi tố vụ án trước ngày vào sổ."),
    INSTITUTED_ON_ANOTHER_DAY(
            "The case was instituted on another day: correct that instead.",
            "Vụ án đã được khởi tố vào ngày khác: hãy đính chính."),
    JOINDER_BEFORE_INSTITUTION(
            "A case cannot be joined before the day it was instituted.", "Không thể nhập vụ án trước ngày khởi tố."),
    JOINED_INTO_ITSELF("A case cannot be joined into itself.", "Không thể nhập vụ án vào chính nó."),
    JOINED_ALREADY(
            "The case has been joined into another: correct that instead.",
            "Vụ án đã được nhập vào vụ án khác: hãy đính chính."),
    JOINED_INTO_ABSORBED(
            "The other case was itself joined into another: join this one into the case that goes on.",
            "Vụ án kia đã được nhập vào vụ án khác: hãy nhập vào vụ án đang được tiếp tục giải quyết."),
    SEPARATED_FROM_ITSELF("A case cannot be separated from itself.", "Không thể tách vụ án từ chính nó."),
    SEPARATED_ALREADY(
            "The case has been separated from another: correct that instead.",
            "Vụ án đã được tách từ vụ án khác: hãy đính chính."),
    CORRECTION_CHANGES_NUMBER("A correction keeps the number.", "Không được thay đổi số đã ghi khi đính chính.");

    private final String english;
    private final String vietnamese;

    CaseRefusal(String english, String vietnamese) {
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
