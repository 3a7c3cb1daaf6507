package vn.liem.security;

import vn.liem.kernel.Refusal;

/** Why somebody may not do what they ask, in the order in which it is asked; the last is asked before the grants. */
public enum AccessRefusal implements Refusal {
    PARTY_BODY_TAKES_NO_PROCEDURAL_ACT(
            "A body that leads and supervises takes no procedural act.",
            "Cơ quan lãnh đạo, chỉ đạo không tiến hành hoạt động tố tụng."),
    MACHINE_TAKES_NO_DECISION(
            "A system may not decide: an officer of the body must sign in and do it.",
            "Hệ thống tự động không được ra quyết định: cán bộ của cơ quan phải tự đăng nhập và thực hiện."),
    ROLE_DOES_NOT_HAVE_THIS_ACT(
            "None of your roles has this act.", "Vai trò của anh/chị không được thực hiện việc này."),
    RECUSED_FROM_CASE(
            "You have stepped back from this case or were replaced in it; whoever is assigned in your place acts.",
            "Anh/chị đã từ chối tiến hành tố tụng hoặc đã bị thay đổi trong vụ án này; người được phân công thay thực hiện.",
            "CPC 49, 51-54"),
    OUTSIDE_JURISDICTION(
            "The case belongs to a territory outside yours.", "Vụ án không thuộc địa bàn anh/chị phụ trách."),
    BODY_TAKES_NO_PART("Your body takes no part in this case.", "Cơ quan của anh/chị không tham gia vụ án này."),
    ANOTHER_BODY_HOLDS_THE_FILE("Your body does not hold this file.", "Cơ quan của anh/chị không giữ hồ sơ này."),
    NOT_ASSIGNED(
            "Your body does not hold this file, or it is assigned to another officer; the head of the body assigns officers.",
            "Cơ quan của anh/chị không giữ hồ sơ này, hoặc hồ sơ đã phân công cho cán bộ khác; người đứng đầu cơ quan phân công.",
            "CPC 36, 41, 44"),
    NOT_OFFERED_TO_THIS_BODY(
            "This file is not on offer to your body.", "Hồ sơ này không được chuyển đến cơ quan của anh/chị."),
    NOT_ASKED(
            "Your body was not asked for an appraisal in this case.",
            "Cơ quan của anh/chị không được trưng cầu giám định, yêu cầu định giá trong vụ án này."),
    CLEARANCE_TOO_LOW(
            "The file is more secret than you are cleared for.",
            "Độ mật của hồ sơ vượt quá phạm vi anh/chị được tiếp cận."),
    DECISION_OF_ANOTHER_BODY(
            "Another body took this decision: only that body corrects it or takes it back.",
            "Quyết định này do cơ quan khác ban hành: chỉ cơ quan đó được đính chính hoặc hủy bỏ.");

    private final String english;
    private final String vietnamese;
    private final String article;

    AccessRefusal(String english, String vietnamese) {
        this(english, vietnamese, "");
    }

    AccessRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
    }

    @Override
    public String article() {
        return article;
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
