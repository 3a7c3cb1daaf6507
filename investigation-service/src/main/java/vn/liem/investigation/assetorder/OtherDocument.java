package vn.liem.investigation.assetorder;

import vn.liem.kernel.Refusal;

/** A document recorded already that would no longer fit; it is named. */
public record OtherDocument(String name, String english, String vietnamese, String article) implements Refusal {

    static OtherDocument wouldNotFit(String documentNo, Refusal why) {
        return new OtherDocument(
                "OTHER_DOCUMENT_WOULD_NOT_FIT",
                "Document %s on this order would no longer fit; annul what was recorded of it first. %s"
                        .formatted(documentNo, why.english()),
                "Văn bản số %s về lệnh này sẽ không còn phù hợp; hãy hủy ghi nhận văn bản đó trước. %s"
                        .formatted(documentNo, why.vietnamese()),
                why.article());
    }
}
