package vn.liem.monitoring.listing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/**
 * What stands in one place of a table.
 *
 * @param text what is read; nothing where it is not known
 * @param small what stands below it
 * @param link where it leads; nowhere where it is empty
 * @param value what a workbook holds
 */
public record Cell(Kind kind, String text, String small, String link, Tone tone, Value value) {

    /** How it is laid out. */
    public enum Kind {
        TEXT,
        DAY,
        NUMBER,
        MARK
    }

    /** What a workbook holds. */
    public sealed interface Value {
        /** Words. */
        record Words(String text) implements Value {}

        /** A day. */
        record On(LocalDate day) implements Value {}

        /** A number. */
        record Amount(BigDecimal number) implements Value {}
    }

    /** Words. */
    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, "", "", Tone.PLAIN, new Value.Words(text));
    }

    /** Words, or a dash where there are none. */
    public static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A day as people write it. */
    public static Cell day(Language language, Optional<LocalDate> day) {
        Value value = day.<Value>map(Value.On::new).orElseGet(() -> new Value.Words(""));
        return new Cell(Kind.DAY, day.map(language::day).orElse(""), "", "", Tone.PLAIN, value);
    }

    /** A number. */
    public static Cell number(Language language, long number) {
        Value value = new Value.Amount(BigDecimal.valueOf(number));
        return new Cell(Kind.NUMBER, language.number(number), "", "", Tone.PLAIN, value);
    }

    /** A number where there is one. */
    public static Cell number(Language language, Optional<Long> number) {
        return number.map(known -> number(language, known))
                .orElseGet(() -> new Cell(Kind.NUMBER, "", "", "", Tone.PLAIN, new Value.Words("")));
    }

    /** Money in a unit; a workbook holds whole đồng. */
    public static Cell money(Language language, MoneyUnit unit, BigInteger vnd) {
        Value value = new Value.Amount(new BigDecimal(vnd));
        return new Cell(Kind.NUMBER, unit.written(vnd, language), "", "", Tone.PLAIN, value);
    }

    /** A mark. */
    public static Cell mark(Tone tone, String text) {
        return new Cell(Kind.MARK, text, "", "", tone, new Value.Words(text));
    }

    /** It with something below it. */
    public Cell with(String below) {
        return new Cell(kind, text, below, link, tone, value);
    }

    /** It leading somewhere. */
    public Cell to(String address) {
        return new Cell(kind, text, small, address, tone, value);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
