package vn.liem.procedure.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.liem.procedure.Wording;

/** Thrown inside the reading of one row at its first fault, and caught where the rows are listed: never seen outside. */
public final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String place;

    /** A row that cannot be read, and why, in both languages. */
    public UnreadableRow(String vietnamese, String english) {
        this(vietnamese, english, "");
    }

    private UnreadableRow(String vietnamese, String english, String place) {
        super(english);
        this.vietnamese = vietnamese;
        this.place = place;
    }

    /** What is wrong. */
    public Wording reason() {
        return new Wording(vietnamese, String.valueOf(getMessage()));
    }

    /** The entry of the file it concerns, where the file is one row with many entries. */
    public Optional<String> place() {
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /** Reads the rows of a field in turn; what is wrong in one is told of it by its number, {@code swaps #2}. */
    public static void inTurn(String field, List<Row> rows, Consumer<Row> read) {
        for (var number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            at("%s #%d".formatted(field, number + 1), () -> {
                read.accept(row);
                return row;
            });
        }
    }

    /** Reads an entry of a file that is one row; what is wrong in it is told of this entry. */
    public static <T> T at(String place, Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableRow e) {
            throw e.place.isEmpty() ? new UnreadableRow(e.vietnamese, String.valueOf(e.getMessage()), place) : e;
        }
    }
}
