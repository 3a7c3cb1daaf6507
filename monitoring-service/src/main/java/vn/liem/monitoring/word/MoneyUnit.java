package vn.liem.monitoring.word;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** In what money is written: đồng, triệu đồng, tỷ đồng. */
public enum MoneyUnit {
    DONG("dong", 0, 0, "đồng", "đồng"),
    MILLION("million", 6, 1, "triệu đồng", "million đồng"),
    BILLION("billion", 9, 2, "tỷ đồng", "billion đồng");

    private final String code;
    private final int power;
    private final int decimals;
    private final String vietnamese;
    private final String english;

    MoneyUnit(String code, int power, int decimals, String vietnamese, String english) {
        this.code = code;
        this.power = power;
        this.decimals = decimals;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The unit with this code, if there is one. */
    public static Optional<MoneyUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    /** Its code in addresses. */
    public String code() {
        return code;
    }

    /** An amount in it, rounded half up, as people write numbers; without the name of the unit. */
    public String written(BigInteger vnd, Language language) {
        BigDecimal amount = new BigDecimal(vnd).scaleByPowerOfTen(-power).setScale(decimals, RoundingMode.HALF_UP);
        return language.decimal(amount);
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
