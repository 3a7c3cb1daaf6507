package vn.liem.control.signature;

import vn.liem.kernel.Refusal;

/** Why a decision is not proposed, signed or refused. */
public enum SignatureRefusal implements Refusal {
    NOTHING_TO_SIGN(
            "No such decision waits for a second signature.",
            "Không có quyết định nào như vậy đang chờ chữ ký thứ hai.",
            ""),
    PROPOSED_OTHERWISE(
            "You have proposed this decision with another content; withdraw that first.",
            "Anh/chị đã trình quyết định này với nội dung khác; hãy rút lại trước.",
            ""),
    SIGNED_BY_THE_SAME(
            "You have proposed this decision yourself: somebody else of your body, who is not assigned to the case, signs it as the"
                    + " second.",
            "Anh/chị là người trình quyết định này: người thứ hai ký phải là người khác trong cơ quan, không được phân công"
                    + " trong vụ án.",
            "QĐ 132-QĐ/TW"),
    SIGNED_FROM_THE_TEAM(
            "You are or were assigned to this case: somebody of your body who never was signs as the second; you may refuse to"
                    + " sign.",
            "Anh/chị được hoặc đã từng được phân công trong vụ án này: người thứ hai ký phải là cán bộ của cơ quan chưa từng được"
                    + " phân công trong vụ án; anh/chị vẫn có thể từ chối ký.",
            "QĐ 132-QĐ/TW"),
    SIGNED_BY_ONE_WHO_IS_OUT(
            "You are out of this case: somebody else of your body who was never assigned to it signs as the second.",
            "Anh/chị đã từ chối hoặc bị thay đổi trong vụ án này: người thứ hai ký phải là người khác của cơ quan.",
            "CPC 49; QĐ 132-QĐ/TW"),
    SIGNED_BY_ANOTHER_BODY(
            "Another body has proposed this decision: somebody of that body signs it as the second.",
            "Quyết định này do cơ quan khác trình: người thứ hai ký phải thuộc cơ quan đó.",
            "QĐ 132-QĐ/TW"),
    SIGNED_OTHERWISE(
            "What you sign is not what was proposed; look at the proposal, and refuse it where it is wrong.",
            "Nội dung anh/chị ký không đúng với nội dung được trình; hãy xem lại bản trình và từ chối ký nếu có sai.",
            "QĐ 132-QĐ/TW"),
    PROPOSED_BY_ONE_WHO_IS_OUT(
            "Whoever proposed this decision is out of the case since; it is proposed anew.",
            "Người trình quyết định này đã từ chối hoặc bị thay đổi trong vụ án; phải trình lại.",
            "CPC 49; QĐ 132-QĐ/TW"),
    REFUSED_BEFORE(
            "This decision was proposed before and refused; who refused stands in the list of proposals. Name the document that"
                    + " gives it a new ground first, or decide otherwise.",
            "Quyết định này đã được trình và bị từ chối ký; người từ chối nêu trong danh sách trình ký. Hãy nêu văn bản là căn cứ"
                    + " mới trước khi trình lại, hoặc quyết định khác đi.",
            "QĐ 132-QĐ/TW"),
    NOTHING_REFUSED(
            "No decision of this number of your body was refused and waits for a new ground.",
            "Không có quyết định nào số này của cơ quan bị từ chối ký và chưa có căn cứ mới.",
            ""),
    GROUND_IS_NOT_NEW(
            "This document was refused itself, or was named as the ground before; name the one that is new.",
            "Văn bản này chính là văn bản bị từ chối hoặc đã được nêu làm căn cứ; hãy nêu văn bản mới.",
            "QĐ 132-QĐ/TW"),
    WITHDRAWN_BY_OTHERS(
            "Only whoever proposed the decision withdraws it; somebody else refuses to sign.",
            "Chỉ người trình mới được rút lại; người khác thì từ chối ký.",
            ""),
    TOO_MANY_PROPOSALS(
            "One body proposes at most %d decisions in one case.".formatted(Proposals.OF_A_BODY_MAX),
            "Trong một vụ án, mỗi cơ quan trình tối đa %d quyết định.".formatted(Proposals.OF_A_BODY_MAX),
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    SignatureRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
    }

    /** Whether it is for who asks, and not for what is asked: such a refusal is recorded as one of access. */
    public boolean isForWhoAsks() {
        return switch (this) {
            case SIGNED_BY_THE_SAME,
                    SIGNED_FROM_THE_TEAM,
                    SIGNED_BY_ONE_WHO_IS_OUT,
                    SIGNED_BY_ANOTHER_BODY,
                    WITHDRAWN_BY_OTHERS -> true;
            case NOTHING_TO_SIGN,
                    PROPOSED_OTHERWISE,
                    SIGNED_OTHERWISE,
                    PROPOSED_BY_ONE_WHO_IS_OUT,
                    REFUSED_BEFORE,
                    NOTHING_REFUSED,
                    GROUND_IS_NOT_NEW,
                    TOO_MANY_PROPOSALS -> false;
        };
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
}
