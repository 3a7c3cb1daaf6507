package vn.liem.registers.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The texts and days that cells have said so far, each kept once: registers name the same bodies, cases, people and days in
 * tens of thousands of cells, and their rows are held while an import is planned and carried out.
 */
public final class SharedValues {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    String text(String text) {
        return texts.computeIfAbsent(text, Function.identity());
    }

    LocalDate day(String text) {
        return days.computeIfAbsent(text, LocalDate::parse);
    }
}
