package vn.liem.monitoring.word;

import java.util.Locale;
import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for measures on assets and for obligations; a code without a word stands for itself. */
public final class MoneyTerms {

    private static final Map<String, Wording> MEASURES = Map.of(
            "seizure", new Wording("Kê biên tài sản", "Seizure"),
            "account_freeze", new Wording("Phong tỏa tài khoản", "Freezing of an account"),
            "temporary_custody", new Wording("Tạm giữ đồ vật, tài liệu", "Temporary custody of things"));

    private static final Map<String, Wording> OBLIGATIONS = Map.of(
            "compensation", new Wording("bồi thường", "compensation"),
            "restitution", new Wording("trả lại", "restitution"),
            "confiscation", new Wording("tịch thu", "confiscation"),
            "fine", new Wording("phạt tiền", "fine"),
            "cost", new Wording("án phí", "costs"));

    private MoneyTerms() {}

    /** A measure on an asset (biện pháp đối với tài sản). */
    public static Wording measure(String code) {
        return Terms.of(MEASURES, code.toLowerCase(Locale.ROOT));
    }

    /** For what something is owed (loại nghĩa vụ). */
    public static Wording obligation(String code) {
        return Terms.of(OBLIGATIONS, code);
    }
}
