package vn.liem.investigation.appraisal;

import vn.liem.kernel.Refusal;

/** What may not be done with requests for expertise and valuation. */
public enum AppraisalRefusal implements Refusal {
    NO_SUCH_REQUEST(
            "No such request for an expertise or a valuation is recorded in this case.",
            "Chưa ghi nhận yêu cầu giám định, định giá này trong vụ án.",
            ""),
    VALUATION_STATES_ITS_DAY(
            "A request for a valuation states by when the conclusion is wanted: the law gives no length of its own.",
            "Văn bản yêu cầu định giá phải ghi ngày trả kết luận: pháp luật không quy định sẵn thời hạn.",
            "CPC 216"),
    MATTER_OF_AN_EXPERTISE(
            "What is examined changes the time of an expertise alone; leave it out for a valuation.",
            "Nội dung cần giám định chỉ thay đổi thời hạn giám định; không nêu khi yêu cầu định giá.",
            "CPC 208"),
    DUE_BEFORE_ITS_DAY(
            "The conclusion is wanted before the day of the request itself.",
            "Ngày phải trả kết luận sớm hơn ngày ra văn bản.",
            ""),
    ASKS_ITSELF(
            "A body does not ask itself; name the body that is to conclude.",
            "Cơ quan không tự trưng cầu, yêu cầu chính mình; hãy nêu tổ chức được trưng cầu, yêu cầu.",
            ""),
    NOT_IN_THIS_STAGE(
            "On that day the case was neither under verification or investigation nor before the procuracy; a suspended case"
                    + " is resumed first, and from the trial on the court asks itself.",
            "Vào ngày đó vụ án không ở giai đoạn xác minh, điều tra hoặc truy tố. Nếu đang tạm đình chỉ thì phải phục hồi"
                    + " trước. Từ giai đoạn xét xử, việc trưng cầu, yêu cầu do Tòa án thực hiện.",
            "CPC 205, 215"),
    FIRST_NOT_CONCLUDED(
            "The request that this one supplements or repeats was not concluded by that day.",
            "Đến ngày đó yêu cầu được bổ sung hoặc làm lại chưa có kết luận.",
            "CPC 210, 211, 218"),
    FIRST_OF_ANOTHER_KIND(
            "An expertise supplements or repeats an expertise, and a valuation a valuation.",
            "Giám định bổ sung, giám định lại phải theo một lần giám định; định giá lại phải theo một lần định giá.",
            "CPC 210, 211, 218"),
    ANSWERED_ALREADY(
            "The body that was asked has answered; take back what was recorded of its answers first.",
            "Tổ chức được trưng cầu, yêu cầu đã trả lời; hãy hủy ghi nhận các văn bản trả lời trước.",
            ""),
    OF_ANOTHER_BODY(
            "Another body was asked: it alone answers this request.",
            "Yêu cầu này gửi tổ chức khác: chỉ tổ chức đó trả lời.",
            "CPC 207, 216"),
    BEFORE_ITS_REQUEST(
            "That is before the day of the request.", "Ngày này sớm hơn ngày trưng cầu, yêu cầu.", "CPC 205, 215"),
    NOT_RECEIVED_BY_THEN(
            "By that day the body had not received the request with its complete file; record the receipt first.",
            "Đến ngày đó tổ chức chưa nhận được yêu cầu và hồ sơ đầy đủ; hãy ghi nhận việc tiếp nhận trước.",
            "CPC 208"),
    OVER_BY_THEN(
            "By that day the body had concluded or refused.", "Đến ngày đó tổ chức đã kết luận hoặc đã từ chối.", ""),
    DECLINED_ALREADY(
            "The body has refused this request; ask another body, or take back what was recorded of the refusal.",
            "Tổ chức đã từ chối yêu cầu này; hãy trưng cầu, yêu cầu tổ chức khác hoặc hủy ghi nhận việc từ chối.",
            ""),
    CONCLUDED_ALREADY(
            "The request is concluded; ask for a supplement or a repetition by a new request.",
            "Yêu cầu này đã có kết luận; nếu cần, hãy yêu cầu bổ sung hoặc làm lại bằng yêu cầu mới.",
            "CPC 210, 211, 218"),
    NO_SUCH_ASKING(
            "No letter of this number asked for documents in this request.",
            "Trong yêu cầu này không có văn bản số đó yêu cầu bổ sung hồ sơ, tài liệu.",
            ""),
    PROVIDED_BEFORE_ASKED(
            "Documents cannot have come before they were asked for.",
            "Hồ sơ, tài liệu không thể được cung cấp trước ngày yêu cầu bổ sung.",
            ""),
    LENGTHENED_BY_NOTHING(
            "An extension has at least one day or month.", "Thời gian gia hạn phải từ 01 ngày hoặc 01 tháng.", ""),
    DELAY_OF_A_THIRD_BODY(
            "A delay is that of the body that asked or of the body that was asked.",
            "Việc chậm là của cơ quan trưng cầu, yêu cầu hoặc của tổ chức được trưng cầu, yêu cầu.",
            ""),
    NOT_RECORDED(
            "Nothing of this kind is recorded under this number in the request.",
            "Yêu cầu này không có văn bản loại đó mang số này.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    AppraisalRefusal(String english, String vietnamese, String article) {
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
