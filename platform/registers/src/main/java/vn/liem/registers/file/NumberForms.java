package vn.liem.registers.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.registers.row.NotText;

/** How a workbook shows its numbers: which are days, which have zeros in front, and which are as they are. */
final class NumberForms {

    /** The formats that every workbook knows and that show a day, a month and a year (ISO/IEC 29500-1, 18.8.30). */
    private static final Set<Integer> KNOWN_DAYS = Set.of(14, 15, 22);

    private static final Pattern SAID_NOT_COUNTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{1,30}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** The day of the old count that never was, 29 February 1900; before it the count is one day off. */
    private static final long NO_DAY = 60;

    /** 31 December 9999, the last day that a workbook can write. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** A spreadsheet keeps this many digits of a number; what is stored behind them is noise. */
    private static final MathContext KEPT_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** The most styles and formats; a spreadsheet has room for fewer. */
    private static final int MAX_STYLES = 200_000;

    /** The most zeros or decimals that a number is written out with; no program stores so many. */
    private static final int MAX_SCALE = 5_000;

    private final Set<Integer> days = new HashSet<>();
    private final Map<Integer, Integer> zeros = new HashMap<>();
    private final boolean from1904;

    private NumberForms(boolean from1904) {
        this.from1904 = from1904;
    }

    /** What a number shows as. */
    record Shown(String text, Optional<NotText> kept) {}

    static NumberForms of(Optional<InputStream> styles, boolean from1904) throws XMLStreamException, IOException {
        NumberForms forms = new NumberForms(from1904);
        if (styles.isPresent()) {
            forms.read(PlainXml.of(styles.get()));
        }
        return forms;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Set<Integer> dayFormats = new HashSet<>(KNOWN_DAYS);
        Map<Integer, Integer> zeroFormats = new HashMap<>();
        boolean ofCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        int id = numberFormat(xml);
                        String code = PlainXml.attribute(xml, "formatCode").orElse("");
                        if (isDay(code)) {
                            dayFormats.add(id);
                        } else if (ZEROS.matcher(code).matches()) {
                            zeroFormats.put(id, code.length());
                        }
                    }
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            keep(style++, numberFormat(xml), dayFormats, zeroFormats);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void keep(int style, int format, Set<Integer> dayFormats, Map<Integer, Integer> zeroFormats) {
        if (style == MAX_STYLES || dayFormats.size() + zeroFormats.size() > MAX_STYLES) {
            throw new IllegalArgumentException("a workbook has more styles than workbooks have");
        }
        if (dayFormats.contains(format)) {
            days.add(style);
        }
        Integer digits = zeroFormats.get(format);
        if (digits != null) {
            zeros.put(style, digits);
        }
    }

    /**
     * A format is one of days where it shows year and day: a program that is told {@code 5/2024} makes it the first of May and
     * shows the month, and nobody has said the first.
     */
    private static boolean isDay(String format) {
        String plain = SAID_NOT_COUNTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.contains("y") && plain.contains("m") && plain.contains("d");
    }

    private static int numberFormat(XMLStreamReader xml) {
        return PlainXml.attribute(xml, "numFmtId").map(Integer::valueOf).orElse(0);
    }

    /** A number as its cell shows it; the hour of a day is no matter of registers. */
    Shown shown(BigDecimal value, int style) {
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            throw new IllegalArgumentException("a number of a sheet is beyond all numbers that sheets have");
        }
        if (days.contains(style) && value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0) {
            Optional<LocalDate> day = day(value.setScale(0, RoundingMode.FLOOR).longValueExact());
            if (day.isPresent()) {
                return new Shown(day.get().toString(), Optional.of(NotText.DAY));
            }
        }
        BigDecimal rounded = value.round(KEPT_DIGITS);
        if (rounded.precision() - rounded.scale() > KEPT_DIGITS.getPrecision()) {
            return new Shown(value.toString(), Optional.of(NotText.TOO_MANY_DIGITS));
        }
        String text = rounded.stripTrailingZeros().toPlainString();
        Integer digits = zeros.get(style);
        return digits != null && digits > 1 && rounded.signum() >= 0 && text.indexOf('.') < 0
                ? new Shown("0".repeat(Math.max(0, digits - text.length())) + text, Optional.empty())
                : new Shown(text, Optional.of(NotText.NUMBER));
    }

    private Optional<LocalDate> day(long number) {
        if (from1904) {
            return Optional.of(DAY_ZERO_1904.plusDays(number));
        }
        if (number == 0 || number == NO_DAY) {
            return Optional.empty();
        }
        return Optional.of(DAY_ZERO.plusDays(number < NO_DAY ? number + 1 : number));
    }
}
