package vn.liem.registers.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A row as its cells. */
record Row(Map<String, String> cells) {

    String get(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return text;
    }

    boolean is(String column, String value) {
        return get(column).equals(value);
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    BigInteger money(String column) {
        return has(column) ? new BigInteger(get(column)) : BigInteger.ZERO;
    }

    long days(String laterColumn, String earlierColumn) {
        return ChronoUnit.DAYS.between(LocalDate.parse(get(earlierColumn)), LocalDate.parse(get(laterColumn)));
    }
}
