package vn.liem.monitoring.listing.door;

import java.util.List;
import vn.liem.monitoring.listing.Column;

/**
 * A screen of lists that are not made of facts: the one that is open, with links to the others.
 *
 * @param file the name of its workbook
 * @param help one line that says what it answers
 * @param notes what it does not show, and what one should know before reading on
 * @param links the lists, of which one is chosen
 */
public record Desk<T>(
        String file,
        String title,
        String help,
        List<String> notes,
        List<Screen.Tile> tiles,
        List<Screen.Part> links,
        List<Column<T>> columns,
        List<T> rows) {

    public Desk {
        notes = List.copyOf(notes);
        tiles = List.copyOf(tiles);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** It as the template lays it out. */
    public record Laid(
            String title,
            String help,
            List<String> notes,
            List<Screen.Tile> tiles,
            List<Screen.Part> links,
            String heading,
            Table table,
            String workbook) {}
}
