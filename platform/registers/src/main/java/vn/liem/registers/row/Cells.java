package vn.liem.registers.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one row, found by the names of the header; a column that the header lacks is empty. */
public record Cells(Map<String, Integer> positions, List<String> texts) {

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

    <T> T get(Column<T> column) {
        return column.read(text(column));
    }
}
