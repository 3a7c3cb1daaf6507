package vn.liem.recovery.asset;

import vn.liem.kernel.Refusal;

/** The rules of an asset, in words. */
public enum AssetRefusal implements Refusal {
    NOT_IDENTIFIED(
            "This asset has not been recorded in a case; record it first.",
            "Tài sản này chưa được ghi nhận trong vụ án nào; hãy ghi nhận trước.",
            ""),
    IDENTIFIED_OTHERWISE(
            "This asset is recorded with another content; correct it instead.",
            "Tài sản này đã được ghi nhận với nội dung khác; hãy đính chính.",
            ""),
    MEASURE_RECORDED_OTHERWISE(
            "A measure of this kind and day is recorded on the asset with another content; take that record back first.",
            "Biện pháp cùng loại, cùng ngày đối với tài sản này đã được ghi nhận với nội dung khác; hãy hủy ghi nhận đó"
                    + " trước.",
            ""),
    NO_SUCH_MEASURE(
            "No measure of this kind and day is recorded on the asset.",
            "Chưa ghi nhận biện pháp nào cùng loại, cùng ngày đối với tài sản này.",
            ""),
    ENDED_BEFORE_DECIDED(
            "A measure cannot end before the day it was decided.",
            "Biện pháp không thể kết thúc trước ngày ra quyết định.",
            "CPC 130"),
    ENDED_OTHERWISE(
            "This measure is recorded as ended in another way; take that record back first.",
            "Biện pháp này đã được ghi nhận kết thúc theo cách khác; hãy hủy ghi nhận đó trước.",
            ""),
    DOCUMENT_RECORDED_OTHERWISE(
            "A document of this number is recorded on the asset with another content.",
            "Văn bản có số này đã được ghi nhận đối với tài sản với nội dung khác.",
            ""),
    NO_SUCH_CLAIM(
            "No claim of this number is registered on the asset.",
            "Chưa ghi nhận yêu cầu nào có số này đối với tài sản.",
            ""),
    CLAIM_DECIDED_BEFORE_MADE(
            "A claim cannot be decided before the day it was made.",
            "Không thể giải quyết yêu cầu trước ngày có yêu cầu.",
            ""),
    CLAIM_DECIDED_OTHERWISE(
            "This claim is recorded as decided in another way.",
            "Yêu cầu này đã được ghi nhận giải quyết theo cách khác.",
            ""),
    CLAIM_NOT_DECIDED(
            "On that day a third party's claim on the asset was not decided: it is neither confiscated, sold nor given to anybody"
                    + " before. What perishes may be sold; its proceeds are held in its place.",
            "Vào ngày đó yêu cầu của người thứ ba đối với tài sản chưa được giải quyết nên chưa được tịch thu, bán hoặc giao cho"
                    + " người khác. Tài sản mau hỏng được bán và tiền bán được giữ thay cho tài sản.",
            ""),
    NOT_UNDER_A_MEASURE(
            "On the day of the decision no measure took hold of the asset: what nobody secured is not sold before judgment.",
            "Vào ngày ra quyết định tài sản không bị kê biên, phong tỏa, tạm giữ nên không được bán trước khi có bản án.",
            "CPC 90, 128"),
    SALE_WOULD_NOT_FIT(
            "An early sale is recorded that rests on this measure; take the record of the sale back first.",
            "Đã ghi nhận việc bán trước khi có bản án dựa trên biện pháp này; hãy hủy ghi nhận việc bán trước.",
            ""),
    SOLD_BEFORE_DECIDED(
            "An asset cannot be sold before the day of the decision to sell.",
            "Không thể bán tài sản trước ngày có quyết định bán.",
            ""),
    SOLD_OTHERWISE(
            "This asset is recorded as sold with another content; take that record back first.",
            "Tài sản này đã được ghi nhận bán với nội dung khác; hãy hủy ghi nhận đó trước.",
            ""),
    PILOT_FOR_CENTRAL_LIST_ALONE(
            "The pilot holds for cases under the Central Steering Committee alone; on the day of the decision this case was not on"
                    + " its list.",
            "Cơ chế thí điểm chỉ áp dụng cho vụ án thuộc diện Ban Chỉ đạo Trung ương theo dõi, chỉ đạo; vào ngày ra quyết định vụ"
                    + " án này không thuộc diện đó.",
            "NA Resolution 164/2024/QH15"),
    PILOT_NOT_IN_FORCE(
            "On the day of the decision the pilot was not in force (its days are not verified).",
            "Vào ngày ra quyết định cơ chế thí điểm không có hiệu lực (thời gian hiệu lực chưa đối chiếu).",
            "NA Resolution 164/2024/QH15"),
    NOT_SOLD(
            "No early sale of this asset is recorded, so no proceeds are held.",
            "Chưa ghi nhận việc bán tài sản này trước khi có bản án nên không có tiền bán đang giữ.",
            ""),
    PAID_BEFORE_SOLD(
            "Proceeds cannot be paid out before the day of the sale.",
            "Không thể chi trả tiền bán trước ngày bán.",
            ""),
    MORE_THAN_PROCEEDS(
            "More cannot be paid out than the sale brought.",
            "Tổng số tiền chi trả không được vượt số tiền bán được.",
            ""),
    RECORDED_IN_THE_SYSTEM(
            "A body recorded this in the system with another content; no register changes that. Correct it there.",
            "Nội dung này do cơ quan ghi nhận trong hệ thống và khác với sổ; sổ không làm thay đổi. Hãy đính chính trong hệ"
                    + " thống.",
            ""),
    OTHERS_STAND_ON_IT(
            "Something else is recorded of this asset that would stand on nothing: take that back first.",
            "Tài sản này còn ghi nhận khác dựa vào nội dung đó: hãy hủy các ghi nhận ấy trước.",
            ""),
    PAY_OUTS_REST_ON_IT(
            "Payments out of the proceeds are recorded; take their records back first.",
            "Đã ghi nhận các khoản chi trả từ tiền bán; hãy hủy ghi nhận các khoản đó trước.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    AssetRefusal(String english, String vietnamese, String article) {
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
