package vn.liem.registers.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of one row, found by the names of the header; a column that the header lacks is empty.
 *
 * @param notText what cells hold that are no texts, by position; nothing where the file is one of texts
 * @param shared what cells of its folder have said before
 */
public record Cells(
        Map<String, Integer> positions, List<String> texts, Map<Integer, NotText> notText, SharedValues shared) {

    /** Cells that are texts. */
    public Cells(Map<String, Integer> positions, List<String> texts) {
        this(positions, texts, Map.of(), new SharedValues());
    }

    /** Where each column of a header stands. */
    public static Map<String, Integer> positionsOf(List<String> header) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.put(header.get(i), i);
        }
        return Map.copyOf(positions);
    }

    /** The text of a column's cell. */
    public String text(Column<?> column) {
        Integer position = positions.get(column.name());
        return position == null ? "" : texts.get(position);
    }

    /** What a column's cell holds that is no text, and cannot stand there. */
    public Optional<NotText> misplaced(Column<?> column) {
        return Optional.ofNullable(positions.get(column.name()))
                .flatMap(position -> Optional.ofNullable(notText.get(position)))
                .filter(kept -> kept.faultIn(column).isPresent());
    }

    Optional<Fault> faultOf(Column<?> column) {
        return misplaced(column).flatMap(kept -> kept.faultIn(column)).or(() -> column.faultOf(text(column)));
    }

    <T> T get(Column<T> column) {
        return column.read(text(column), shared);
    }
}
