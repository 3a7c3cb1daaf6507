package vn.liem.control.officer;

import vn.liem.kernel.Refusal;

/** What may not be recorded about the officers of a case. */
public enum OfficerRefusal implements Refusal {
    OFFICER_IS_RECUSED(
            "On that day this officer is out of the case by a recusal; assign another one.",
            "Vào ngày đó người này đã từ chối hoặc bị thay đổi trong vụ án; hãy phân công người khác.",
            "CPC 49, 51-54"),
    ASSIGNED_ALREADY(
            "This officer is assigned to the case from that day or a later one already; replace the officer first.",
            "Người này đã được phân công trong vụ án vào ngày đó hoặc sau ngày đó; hãy ghi nhận việc thay đổi trước.",
            "CPC 36, 41, 44"),
    ASSIGNED_OTHERWISE(
            "The document is recorded as an assignment of this officer with another content; take the record back first.",
            "Văn bản này đã được ghi nhận là phân công người này với nội dung khác; hãy hủy ghi nhận trước.",
            ""),
    NO_SUCH_ASSIGNMENT(
            "No document of this number has assigned this officer.",
            "Chưa ghi nhận văn bản nào có số này phân công người này.",
            ""),
    REPLACED_BEFORE_ASSIGNED(
            "An officer cannot be replaced before the day of the assignment.",
            "Không thể thay đổi người được phân công trước ngày phân công.",
            ""),
    REPLACED_ALREADY(
            "This assignment has ended by another document already.",
            "Việc phân công này đã chấm dứt bằng văn bản khác.",
            ""),
    RECUSED_ALREADY(
            "Another document has put this officer out of the case already.",
            "Đã có văn bản khác về việc người này từ chối hoặc bị thay đổi trong vụ án.",
            "CPC 49, 51-54"),
    RECUSED_BY_OTHERS(
            "Only the panel puts somebody out of a hearing, and only the procuracy speaks for the procuracy.",
            "Chỉ Hội đồng xét xử quyết định thay đổi tại phiên tòa, chỉ Viện kiểm sát quyết định về người của Viện kiểm sát.",
            "CPC 51-54"),
    OFFICER_OF_ANOTHER_BODY(
            "Another body has assigned this officer to the case: ask that body to replace him; its head decides, and in a hearing"
                    + " the panel on judges, assessors, clerks and procurators.",
            "Người này do cơ quan khác phân công trong vụ án: hãy yêu cầu cơ quan đó thay đổi; người đứng đầu cơ quan đó quyết"
                    + " định, tại phiên tòa thì Hội đồng xét xử quyết định về Thẩm phán, Hội thẩm, Thư ký và Kiểm sát viên.",
            "CPC 50-54"),
    OWN_OFFICER_DEMANDED(
            "Your body has assigned this officer itself: replace him, or put him out of the case.",
            "Người này do chính cơ quan phân công: hãy ghi nhận việc thay đổi.",
            "CPC 49, 51-54"),
    NO_SUCH_DEMAND(
            "No demand of this number of that body to replace this officer is recorded.",
            "Chưa ghi nhận yêu cầu thay đổi người này của cơ quan đó theo số văn bản này.",
            ""),
    DECLINED_BEFORE_DEMANDED(
            "A demand is not declined before its own day.", "Không thể trả lời yêu cầu trước ngày yêu cầu.", ""),
    CHANGED_BY_A_PROPOSER(
            "A decision that you have proposed in this case waits for its second signature: until then somebody else of your"
                    + " body assigns, replaces and puts out officers, or you withdraw it first.",
            "Anh/chị có quyết định đang chờ chữ ký thứ hai trong vụ án này: trong thời gian đó việc phân công, thay đổi do người"
                    + " khác trong cơ quan ghi nhận, hoặc anh/chị rút lại bản trình trước.",
            "QĐ 132-QĐ/TW"),
    NO_SUCH_RECORD(
            "Nothing is recorded on this officer under this number.",
            "Chưa ghi nhận nội dung nào về người này theo số văn bản này.",
            ""),
    TAKEN_BACK_IN_ONES_OWN_MATTER(
            "What is recorded on you is taken back by somebody else of your body.",
            "Ghi nhận về chính anh/chị phải do người khác trong cơ quan hủy.",
            "QĐ 132-QĐ/TW"),
    REPLACEMENT_RESTS_ON_IT(
            "The replacement of this officer rests on the assignment; take that back first.",
            "Việc thay đổi người này dựa trên văn bản phân công; hãy hủy ghi nhận việc thay đổi trước.",
            ""),
    TOO_MANY_OF_ONE_BODY(
            "One body records at most %d officers of each kind in one case; take back what was recorded by mistake."
                    .formatted(CaseOfficers.OF_A_BODY_MAX),
            "Trong một vụ án, mỗi cơ quan ghi nhận tối đa %d lượt phân công, từ chối hoặc yêu cầu thay đổi mỗi loại; hãy hủy những ghi nhận sai."
                    .formatted(CaseOfficers.OF_A_BODY_MAX),
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    OfficerRefusal(String english, String vietnamese, String article) {
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
}
