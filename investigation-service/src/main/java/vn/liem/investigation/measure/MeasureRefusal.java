package vn.liem.investigation.measure;

import vn.liem.kernel.Refusal;

/** What may not be done with measures on a person. */
public enum MeasureRefusal implements Refusal {
    NO_SUCH_MEASURE(
            "No order of this number is recorded against this person.",
            "Chưa ghi nhận lệnh, quyết định nào có số này đối với người này.",
            ""),
    NO_STATED_END(
            "The order of custody or detention states the day on which it ends; record that day.",
            "Lệnh, quyết định tạm giữ, tạm giam phải ghi ngày hết hạn; hãy ghi nhận ngày đó.",
            "CPC 134; TTLT 04/2018 Art.17"),
    ENDS_BEFORE_IT_STARTS(
            "A measure cannot end before its first day.", "Biện pháp không thể kết thúc trước ngày bắt đầu.", ""),
    PERSON_NOT_CHARGED(
            "On that day the person was not charged in the case. Somebody who is not charged may be held in an"
                    + " emergency, arrested, taken into custody or banned from leaving the country.",
            "Vào ngày đó người này chưa bị khởi tố bị can trong vụ án. Với người chưa bị khởi tố chỉ có thể giữ trong"
                    + " trường hợp khẩn cấp, bắt, tạm giữ hoặc tạm hoãn xuất cảnh.",
            "CPC 119, 121, 122, 123"),
    NOT_IN_THIS_STAGE(
            "On that day the case was neither under verification or investigation nor before the procuracy: a suspended"
                    + " case has its measures lifted, and from the trial on the court decides on them.",
            "Vào ngày đó vụ án không ở giai đoạn xác minh, điều tra hoặc truy tố: khi tạm đình chỉ thì các biện pháp được"
                    + " hủy bỏ, từ giai đoạn xét xử do Tòa án quyết định.",
            "CPC 109, 278; TTLT 01/2020 Art.12"),
    NOT_BEFORE_A_COURT(
            "On that day the case was not before a court, as far as is recorded here: record the indictment first, or let the"
                    + " body that had the case record its order.",
            "Vào ngày đó theo ghi nhận ở đây vụ án chưa ở giai đoạn xét xử: hãy ghi nhận cáo trạng trước, hoặc để cơ quan đang"
                    + " thụ lý khi đó ghi nhận lệnh.",
            "CPC 278"),
    STAGE_BEFORE_THE_COURT_NOT_SAID(
            "A court says at which stage it orders the measure: first instance, judged, appeal, or judged on appeal.",
            "Tòa án phải nêu giai đoạn khi áp dụng biện pháp: sơ thẩm, đã tuyên án sơ thẩm, phúc thẩm hoặc đã tuyên án phúc"
                    + " thẩm.",
            "CPC 278, 329, 347"),
    NOT_A_MEASURE_OF_COURTS(
            "A court neither takes into custody nor orders an emergency hold; it orders an arrest, a detention or a milder"
                    + " measure (not verified).",
            "Tòa án không ra quyết định tạm giữ, lệnh giữ người trong trường hợp khẩn cấp; Tòa án ra lệnh bắt, tạm giam hoặc"
                    + " biện pháp khác nhẹ hơn (chưa đối chiếu).",
            "CPC 109, 278"),
    COURTS_ORDER_ANEW(
            "A detention that a court ordered is not extended: record the court's next order, from the day after, within the limit"
                    + " of the stage.",
            "Lệnh tạm giam của Tòa án không được gia hạn: hãy ghi nhận lệnh tiếp theo của Tòa án, từ ngày kế tiếp, trong thời hạn"
                    + " của giai đoạn đó.",
            "CPC 278"),
    COURTS_NEED_NO_APPROVAL(
            "An order of a court is approved by nobody else.",
            "Lệnh, quyết định của Tòa án không phải phê chuẩn.",
            "CPC 278"),
    ORDERED_BY_THE_PROCURACY_NOW(
            "On that day the file was before the procuracy, which orders measures against the accused itself.",
            "Vào ngày đó hồ sơ ở giai đoạn truy tố, Viện kiểm sát quyết định biện pháp đối với bị can.",
            "CPC 240, 241"),
    DETENTION_WITHOUT_GROUND(
            "For a less serious or a serious crime a detention names its ground; without one, a guarantee, bail or a ban"
                    + " from leaving the residence may be taken (not verified).",
            "Với tội ít nghiêm trọng, nghiêm trọng, lệnh tạm giam phải nêu căn cứ; nếu không có thì có thể áp dụng bảo"
                    + " lĩnh, đặt tiền để bảo đảm hoặc cấm đi khỏi nơi cư trú (chưa đối chiếu).",
            "CPC 119(2)"),
    DETENTION_GROUND_TOO_WEAK(
            "For a crime with a frame of up to two years of prison an accused is detained only who goes on offending, or has"
                    + " fled and was caught (not verified).",
            "Với tội có khung hình phạt tù đến 02 năm chỉ tạm giam khi bị can tiếp tục phạm tội hoặc bỏ trốn và bị bắt theo"
                    + " quyết định truy nã (chưa đối chiếu).",
            "CPC 119(3)"),
    ALREADY_HELD(
            "On that day the person is in custody or detention under another order; end that one, or extend it.",
            "Vào ngày đó người này đang bị tạm giữ, tạm giam theo lệnh khác; hãy kết thúc hoặc gia hạn lệnh đó.",
            "CPC 118, 173"),
    NOTHING_TO_EXTEND(
            "The order states no last day, so there is nothing to extend.",
            "Lệnh, quyết định không ghi ngày hết hạn nên không có thời hạn để gia hạn.",
            ""),
    EXTENSION_NOT_LONGER(
            "The extension ends no later than the measure did before it.",
            "Thời hạn gia hạn không dài hơn thời hạn trước đó.",
            "CPC 118(2), 173(2)"),
    EXTENDED_AFTER_ITS_END(
            "The measure had run out or had ended by the day of the extension: whoever is still held is released.",
            "Đến ngày gia hạn biện pháp đã hết hạn hoặc đã kết thúc: phải trả tự do cho người đang bị giữ.",
            "CPC 118(4), 173"),
    CUSTODY_EXTENDED_BY_OTHERS(
            "Custody is extended by the body that ordered it; the procuracy approves that.",
            "Gia hạn tạm giữ do người ra quyết định tạm giữ quyết định và Viện kiểm sát phê chuẩn.",
            "CPC 118(2)"),
    DETENTION_EXTENDED_BY_OTHERS(
            "Detention is extended by the procuracy, at the request of the investigating agency.",
            "Gia hạn tạm giam do Viện kiểm sát quyết định theo đề nghị của Cơ quan điều tra.",
            "CPC 173(2)"),
    ENDED_ALREADY(
            "The measure has ended by another document already.", "Biện pháp này đã kết thúc bằng văn bản khác.", ""),
    NOT_HELD(
            "Only somebody who is held is released; cancel or replace the measure instead.",
            "Chỉ trả tự do cho người đang bị giữ; hãy hủy bỏ hoặc thay thế biện pháp.",
            "CPC 125"),
    ENDED_BY_THE_COURT(
            "A court has ordered this measure: the court cancels or replaces it.",
            "Biện pháp này do Tòa án áp dụng: việc hủy bỏ, thay thế do Tòa án quyết định.",
            "CPC 125, 278"),
    ENDED_BY_THE_PROCURACY(
            "The procuracy has approved or extended this measure: before its last day the procuracy decides on its end.",
            "Biện pháp này đã được Viện kiểm sát phê chuẩn hoặc gia hạn: trước khi hết thời hạn, việc hủy bỏ, thay thế do"
                    + " Viện kiểm sát quyết định.",
            "CPC 125(2)"),
    DUTY_OF_OTHERS(
            "That somebody is set free at once after a judgment or a termination is for the court to say, and that a custody"
                    + " has no ground for the procuracy (not verified).",
            "Việc trả tự do ngay sau khi tuyên án hoặc đình chỉ vụ án do Tòa án quyết định; việc hủy bỏ tạm giữ không có căn"
                    + " cứ do Viện kiểm sát quyết định (chưa đối chiếu).",
            "CPC 117(4), 328"),
    APPROVED_BEFORE_ITS_DAY(
            "A document cannot be approved before its own day.",
            "Không thể phê chuẩn văn bản trước ngày ban hành văn bản đó.",
            "CPC 118, 119"),
    APPROVED_OTHERWISE(
            "The document is approved by another one already.", "Văn bản này đã được phê chuẩn bằng văn bản khác.", ""),
    TOO_MANY_DOCUMENTS(
            ("On this person %d orders, extensions and approvals are recorded in this case, and no more are taken: annul what"
                            + " was recorded by mistake.")
                    .formatted(Measures.DOCUMENTS_MAX),
            ("Đã ghi nhận %d lệnh, quyết định, văn bản gia hạn và phê chuẩn đối với người này trong vụ án, không nhận thêm: hãy"
                            + " hủy những ghi nhận nhầm.")
                    .formatted(Measures.DOCUMENTS_MAX),
            ""),
    DOCUMENTS_REST_ON_IT(
            "Other documents rest on this one; annul what was recorded of them first.",
            "Đã có văn bản khác dựa trên văn bản này; hãy hủy ghi nhận các văn bản đó trước.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    MeasureRefusal(String english, String vietnamese, String article) {
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
