package vn.liem.monitoring.process.door;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.liem.kernel.LegalDay;

/** A legal day as the point of time that the formats ask for: its first moment here, since nobody records the hour. */
final class LegalTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private LegalTime() {}

    static String of(LocalDate day) {
        return FORM.format(day.atStartOfDay(LegalDay.ZONE));
    }
}
