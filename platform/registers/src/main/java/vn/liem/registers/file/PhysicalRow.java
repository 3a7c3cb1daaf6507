package vn.liem.registers.file;

import java.util.List;
import java.util.Map;
import vn.liem.registers.row.NotText;

/**
 * A row as it stands in its file.
 *
 * @param line the first physical line of text, or the number of the row in a sheet, counted from 1
 * @param notText what cells hold that are no texts, by position
 */
record PhysicalRow(int line, List<String> cells, Map<Integer, NotText> notText) {
    PhysicalRow {
        cells = List.copyOf(cells);
        notText = Map.copyOf(notText);
    }
}
