package vn.liem.monitoring.word;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.Wording;

/** A language of the pages, and how it writes days and numbers. */
public enum Language {
    VIETNAMESE("vi", "dd/MM/uuuu", '.'),
    ENGLISH("en", "d MMM uuuu", ',');

    private static final int GROUP_DIGITS = 3;

    private final String code;
    private final char groupMark;

    @SuppressWarnings("ImmutableEnumChecker") // A formatter is immutable.
    private final DateTimeFormatter days;

    Language(String code, String dayForm, char groupMark) {
        this.code = code;
        this.groupMark = groupMark;
        this.days = DateTimeFormatter.ofPattern(dayForm, Locale.ENGLISH);
    }

    /** The language with this code, if there is one. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Its code, as HTML names it. */
    public String code() {
        return code;
    }

    /** Its locale. */
    public Locale locale() {
        return Locale.of(code);
    }

    /** The other one. */
    public Language other() {
        return switch (this) {
            case VIETNAMESE -> ENGLISH;
            case ENGLISH -> VIETNAMESE;
        };
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** A number with its groups of three digits kept apart. */
    public String number(long number) {
        return number(BigInteger.valueOf(number));
    }

    private String number(BigInteger number) {
        String digits = number.abs().toString();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP_DIGITS == 0) {
                text.append(groupMark);
            }
            text.append(digits.charAt(i));
        }
        return number.signum() < 0 ? "−" + text : text.toString();
    }

    /** A number with its decimals behind the mark of the language. */
    public String decimal(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", 2);
        String whole = number(new BigInteger(parts[0]));
        String text = parts.length == 1 ? whole : whole + (groupMark == '.' ? ',' : '.') + parts[1];
        return number.signum() < 0 ? "−" + text : text;
    }

    /** The same for a small number. */
    public String count(int number) {
        return number(number);
    }

    /** The words in this language. */
    public String say(Wording wording) {
        return of(wording.vietnamese(), wording.english());
    }

    /** One of the two. */
    public String of(String vietnamese, String english) {
        return switch (this) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
        };
    }
}
