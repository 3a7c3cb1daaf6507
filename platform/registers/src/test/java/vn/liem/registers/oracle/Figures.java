package vn.liem.registers.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report by their ids, in the form in which they are printed. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Map<String, Object> byId = new LinkedHashMap<>();

    Map<String, Object> byId() {
        return byId;
    }

    void count(String id, long count) {
        byId.put(id, count);
    }

    void money(String id, BigInteger vnd) {
        byId.put(id, vnd.toString());
    }

    void rate(String id, long numerator, long denominator) {
        rate(id, numerator, denominator, percent(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    void moneyRate(String id, BigInteger numerator, BigInteger denominator) {
        rate(id, numerator.toString(), denominator.toString(), percent(numerator, denominator));
    }

    private void rate(String id, Object numerator, Object denominator, Object percent) {
        Map<String, Object> rate = new LinkedHashMap<>();
        rate.put("numerator", numerator);
        rate.put("denominator", denominator);
        rate.put("rate", percent);
        byId.put(id, rate);
    }

    private static Object percent(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0
                ? null
                : new BigDecimal(numerator)
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    void median(String id, List<Long> values) {
        if (values.isEmpty()) {
            byId.put(id, null);
            return;
        }
        List<Long> sorted = values.stream().sorted().toList();
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        boolean whole = (low + high) % 2 == 0;
        byId.put(id, whole ? (Object) ((low + high) / 2) : BigDecimal.valueOf((low + high) * 5, 1));
    }
}
