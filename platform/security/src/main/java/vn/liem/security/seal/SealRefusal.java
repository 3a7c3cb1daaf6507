package vn.liem.security.seal;

import vn.liem.kernel.Refusal;

/** Why a text is not taken in. */
public enum SealRefusal implements Refusal {
    TEXT_TOO_LONG(
            "The text is longer than %d bytes: attach it as a document.".formatted(FreeText.MAX_BYTES),
            "Nội dung dài quá %d byte: hãy đính kèm dưới dạng tài liệu.".formatted(FreeText.MAX_BYTES)),
    NOT_TEXT(
            "The text holds characters that are not text: type it again.",
            "Nội dung có ký tự không hợp lệ: hãy nhập lại.");

    private final String english;
    private final String vietnamese;

    SealRefusal(String english, String vietnamese) {
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
