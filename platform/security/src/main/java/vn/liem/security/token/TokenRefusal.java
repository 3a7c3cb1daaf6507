package vn.liem.security.token;

import vn.liem.kernel.Refusal;

/** Why a token whose signature, issuer and time are right is still not taken. */
public enum TokenRefusal implements Refusal {
    BOUND_TO_A_PROOF(
            "The token is bound to a key or certificate that is not checked here.",
            "Mã truy cập gắn với khóa hoặc chứng thư mà hệ thống không kiểm tra ở đây."),
    NOT_AN_ACCESS_TOKEN("The token is not an access token.", "Mã này không phải mã truy cập."),
    NOT_MEANT_FOR_LIEM("The token was issued for another system.", "Mã truy cập được cấp cho hệ thống khác."),
    NO_SUBJECT("The token names nobody.", "Mã truy cập không nêu chủ thể."),
    SERVICE_AND_OFFICER(
            "An account is either a service or an officer.",
            "Một tài khoản chỉ có thể là dịch vụ hoặc cán bộ, không thể là cả hai."),
    NO_ROLE("Your account has no role in Liêm.", "Tài khoản của anh/chị chưa có vai trò trong Liêm."),
    NO_AGENCY(
            "Your account names no agency or no jurisdiction.",
            "Tài khoản của anh/chị chưa ghi cơ quan hoặc địa bàn phụ trách.");

    private final String english;
    private final String vietnamese;

    TokenRefusal(String english, String vietnamese) {
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
