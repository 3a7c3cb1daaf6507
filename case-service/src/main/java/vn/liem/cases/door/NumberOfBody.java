package vn.liem.cases.door;

import java.time.LocalDate;
import vn.liem.eventstore.UniqueKey;

/**
 * A number (số, ký hiệu) in the books of one body in one year: each body counts for itself and begins anew each year, so that
 * {@code 01-KL/BCĐ} stands in every province.
 */
public record NumberOfBody(String body, int year, String number) {

    /** The number that a body gave on a day. */
    public static NumberOfBody on(LocalDate day, String body, String number) {
        return new NumberOfBody(body, day.getYear(), number);
    }

    /** What alone may stand under it. */
    public UniqueKey in(String scope) {
        return new UniqueKey(scope, "%s/%d/%s".formatted(body, year, number));
    }
}
