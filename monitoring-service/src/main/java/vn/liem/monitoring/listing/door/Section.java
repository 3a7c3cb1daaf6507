package vn.liem.monitoring.listing.door;

import java.util.List;
import vn.liem.monitoring.listing.Listing;

/**
 * A part of a page that is a table of its own.
 *
 * @param id by which links find it
 * @param help one line below the title; nothing where none is needed
 * @param parts ways to look at it, as links
 * @param none what is said where the table has no row
 */
public record Section(
        String id,
        String title,
        String help,
        List<Screen.Tile> tiles,
        List<Screen.Part> parts,
        Table table,
        String none) {

    public Section {
        tiles = List.copyOf(tiles);
        parts = List.copyOf(parts);
    }

    /** One without figures above. */
    public static <T> Section of(String id, String title, String help, Listing<T> rows, String none) {
        return new Section(id, title, help, List.of(), List.of(), Table.whole(rows), none);
    }

    /** It with figures above its table, and ways to look at it. */
    public Section with(List<Screen.Tile> above, List<Screen.Part> ways) {
        return new Section(id, title, help, above, ways, table, none);
    }

    /** How many rows it has. */
    public int size() {
        return table.lines().size();
    }
}
