package vn.liem.investigation.assetorder;

import vn.liem.kernel.Refusal;

/** What may not be done with orders on assets. */
public enum AssetOrderRefusal implements Refusal {
    NO_SUCH_ORDER(
            "No order of this number is recorded on an asset in this case.",
            "Trong vụ án chưa ghi nhận lệnh nào có số này đối với tài sản.",
            ""),
    NOT_IN_THIS_STAGE(
            "On that day the case was neither under investigation nor before the procuracy; before institution only temporary"
                    + " custody is ordered, and from the trial on the court decides.",
            "Vào ngày đó vụ án không ở giai đoạn điều tra hoặc truy tố; trước khi khởi tố chỉ có thể tạm giữ tài sản, từ giai"
                    + " đoạn xét xử do Tòa án quyết định.",
            "CPC 128, 129"),
    NOT_BEFORE_A_COURT(
            "On that day the case was not before a court, as far as is recorded here: record the indictment first, or let the"
                    + " body that had the case record its order.",
            "Vào ngày đó theo ghi nhận ở đây vụ án chưa ở giai đoạn xét xử: hãy ghi nhận cáo trạng trước, hoặc để cơ quan đang"
                    + " thụ lý khi đó ghi nhận lệnh.",
            "CPC 128, 129"),
    STAGE_BEFORE_THE_COURT_NOT_SAID(
            "A court says at which stage it orders the measure: first instance or appeal.",
            "Tòa án phải nêu giai đoạn khi áp dụng biện pháp: sơ thẩm hoặc phúc thẩm.",
            "CPC 128, 129"),
    NOT_A_MEASURE_OF_COURTS(
            "A court seizes assets and freezes accounts; it takes nothing into temporary custody (not verified).",
            "Tòa án kê biên tài sản, phong tỏa tài khoản; không ra lệnh tạm giữ tài sản, đồ vật (chưa đối chiếu).",
            "CPC 128, 129, 198"),
    ORDERED_BY_A_COURT(
            "A court has ordered this measure: the court changes or lifts it.",
            "Lệnh này do Tòa án ban hành: Tòa án quyết định thay đổi hoặc hủy bỏ.",
            "CPC 130"),
    PERSON_NOT_CHARGED(
            "Only the assets of an accused are seized: name the person, who must have been charged by that day. An account may"
                    + " be frozen and an asset taken into custody without.",
            "Chỉ kê biên tài sản của bị can, bị cáo: phải nêu người đó và người đó đã bị khởi tố bị can vào ngày ra lệnh. Phong"
                    + " tỏa tài khoản, tạm giữ tài sản thì không bắt buộc.",
            "CPC 128(1)"),
    EXECUTED_BEFORE_ORDERED(
            "An order cannot be executed before its day.",
            "Không thể thi hành lệnh trước ngày ra lệnh.",
            "CPC 128, 129"),
    PROCURACY_NOT_TOLD_BEFORE(
            "An order of the investigating agency is told to the procuracy before it is executed; record the day on which it"
                    + " was told.",
            "Lệnh của Cơ quan điều tra phải được thông báo cho Viện kiểm sát trước khi thi hành; hãy ghi ngày thông báo.",
            "CPC 128(2), 129(2)"),
    EXECUTED_ALREADY(
            "The order is recorded as executed by another document already.",
            "Lệnh này đã được ghi nhận thi hành bằng văn bản khác.",
            ""),
    CHANGED_BEFORE_ORDERED(
            "The value cannot be changed before the day of the order.",
            "Không thể thay đổi giá trị trước ngày ra lệnh.",
            ""),
    NOT_AFTER_IT_WAS_LIFTED(
            "The order was lifted by that day: nothing is executed or changed by it any more.",
            "Đến ngày đó lệnh đã được hủy bỏ: không thể thi hành hoặc thay đổi giá trị.",
            "CPC 130"),
    LIFTED_BEFORE_ORDERED("An order cannot be lifted before its day.", "Không thể hủy bỏ lệnh trước ngày ra lệnh.", ""),
    LIFTED_ALREADY(
            "The order is lifted by another document already.",
            "Lệnh này đã được hủy bỏ bằng văn bản khác.",
            "CPC 130"),
    TOO_MANY_ORDERS(
            "In this case %d orders on assets are recorded, and no more are taken.".formatted(AssetOrders.ORDERS_MAX),
            "Đã ghi nhận %d lệnh đối với tài sản trong vụ án này, không nhận thêm.".formatted(AssetOrders.ORDERS_MAX),
            ""),
    DOCUMENTS_REST_ON_IT(
            "Other documents rest on this order; annul what was recorded of them first.",
            "Đã có văn bản khác dựa trên lệnh này; hãy hủy ghi nhận các văn bản đó trước.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    AssetOrderRefusal(String english, String vietnamese, String article) {
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
