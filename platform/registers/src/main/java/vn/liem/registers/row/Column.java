package vn.liem.registers.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One column of a register: its name in the header, how its cells are written, whether they may be empty and what they
 * refer to.
 *
 * @param <T> what a cell is read as; an {@link Optional} where it may be empty
 */
public final class Column<T> {

    /** Free text or a number of a document. */
    static final CellForm<String> TEXT = new CellForm.Text();

    /** A day of the calendar, {@code YYYY-MM-DD}. */
    static final CellForm<LocalDate> DAY = new CellForm.Day();

    /** A whole number that is not negative, in digits. */
    static final CellForm<Long> WHOLE = new CellForm.Whole();

    /** {@code yes} or {@code no}. */
    static final CellForm<Boolean> FLAG = CellForm.codeOf(List.of(true, false), yes -> yes ? "yes" : "no");

    private final String name;
    private final CellForm<?> form;
    private final Need need;
    private final Target target;
    private final BiFunction<String, SharedValues, T> reading;
    private final Function<T, String> writing;

    private Column(
            String name,
            CellForm<?> form,
            Need need,
            Target target,
            BiFunction<String, SharedValues, T> reading,
            Function<T, String> writing) {
        this.name = name;
        this.form = form;
        this.need = need;
        this.target = target;
        this.reading = reading;
        this.writing = writing;
    }

    /** A column of the key. */
    static <T> Column<T> key(String name, CellForm<T> form) {
        return new Column<>(name, form, Need.KEY, Target.NOTHING, form::read, form::write);
    }

    /** A column of the key that may be empty. */
    static <T> Column<Optional<T>> keyIfAny(String name, CellForm<T> form) {
        return emptyable(name, form, Need.KEY_IF_ANY);
    }

    /** A column that the row says nothing without. */
    static <T> Column<T> required(String name, CellForm<T> form) {
        return new Column<>(name, form, Need.REQUIRED, Target.NOTHING, form::read, form::write);
    }

    /** A column whose cells may be empty. */
    static <T> Column<Optional<T>> optional(String name, CellForm<T> form) {
        return emptyable(name, form, Need.OPTIONAL);
    }

    private static <T> Column<Optional<T>> emptyable(String name, CellForm<T> form, Need need) {
        return new Column<>(
                name,
                form,
                need,
                Target.NOTHING,
                (text, shared) -> text.isEmpty() ? Optional.empty() : Optional.of(form.read(text, shared)),
                value -> value.map(form::write).orElse(""));
    }

    /** The same column, whose cells refer to the target. */
    Column<T> to(Target refersTo) {
        return new Column<>(name, form, need, refersTo, reading, writing);
    }

    /** The name in the header. */
    public String name() {
        return name;
    }

    /** How a cell that is not empty is written. */
    public CellForm<?> form() {
        return form;
    }

    /** Whether a cell may be empty. */
    public Need need() {
        return need;
    }

    /** What a cell refers to. */
    public Target target() {
        return target;
    }

    /** Whether its cells are numbers of documents, persons or bodies, in which a leading zero is no decoration. */
    boolean namesSomething() {
        return form.equals(TEXT) && (need.isKey() || target != Target.NOTHING);
    }

    /** Whether its cells hold days. */
    public boolean holdsDay() {
        return form.equals(DAY);
    }

    /** What is wrong with the text of a cell taken by itself. */
    Optional<Fault> faultOf(String text) {
        if (text.isEmpty()) {
            return need.mayBeEmpty() ? Optional.empty() : Optional.of(Fault.MISSING_VALUE);
        }
        return form.faultOf(text);
    }

    /** The value of a text that has no fault. */
    T read(String text, SharedValues shared) {
        return reading.apply(text, shared);
    }

    /** The text that reads as the value. */
    String write(T value) {
        return writing.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
