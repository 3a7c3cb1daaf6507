package vn.liem.monitoring.door;

import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefused;

/** The number of a page as an address names it. */
public final class PageNumber {

    /** The last page that may be asked for: beyond it an offset in rows would not be counted any more. */
    static final int MAX = 100_000;

    private PageNumber() {}

    /** The number; ends the request where it is none within its bounds. */
    public static int of(String text) {
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MAX) {
            throw RequestRefused.because(FieldError.of("?page", FieldRefusal.NOT_A_NUMBER, "1–" + MAX));
        }
        return number;
    }
}
