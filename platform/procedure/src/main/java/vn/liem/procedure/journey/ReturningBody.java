package vn.liem.procedure.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who returned a file for further investigation (trả hồ sơ để điều tra bổ sung); each has returns of its own to use. */
public enum ReturningBody {
    PROCURACY("Viện kiểm sát", "Procuracy"),
    JUDGE("Thẩm phán chủ tọa phiên tòa", "Presiding judge"),
    PANEL("Hội đồng xét xử", "Trial panel");

    private final String vietnamese;
    private final String english;

    ReturningBody(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The word on the page, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word on the page, in English. */
    public String english() {
        return english;
    }

    /** The code that registers carry, {@code procuracy}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The body of a code, if there is one. */
    public static Optional<ReturningBody> ofCode(String code) {
        return Arrays.stream(values()).filter(body -> body.code().equals(code)).findFirst();
    }
}
