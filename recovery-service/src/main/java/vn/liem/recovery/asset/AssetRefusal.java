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
