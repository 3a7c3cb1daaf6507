package vn.liem.monitoring.listing.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Pages;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;

/** A page of a list as the template lays it out. */
public record Table(List<Head> heads, List<Line> lines, Pages pages, Address address) {

    static final int ROWS = 50;

    private static final String SORT = "sort";

    public Table {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * A title over a column.
     *
     * @param link where it leads to sort by it; nowhere where it cannot be
     * @param sorted {@code ascending}, {@code descending}, or nothing
     */
    public record Head(String title, boolean right, String link, String sorted) {}

    /** A row: the cell that names it, and the others with their titles. */
    public record Line(Cell name, List<Placed> others) {

        public Line {
            others = List.copyOf(others);
        }
    }

    /** A cell under its title. */
    public record Placed(Head head, Cell cell) {}

    /** A page of a list at an address; a page behind the last is the last. */
    public static <T> Table of(Listing<T> listing, int page, Address address) {
        Pages pages = Pages.of(page, listing.rows().size(), ROWS);
        List<Head> heads = listing.columns().stream()
                .map(column -> head(listing, column, address))
                .toList();
        List<Line> lines = listing.rows().stream()
                .skip((pages.number() - 1L) * ROWS)
                .limit(ROWS)
                .map(row -> line(listing, heads, row))
                .toList();
        return new Table(heads, lines, pages, address);
    }

    /** A short list as a whole, as it comes: nothing in it is sorted or turned over. */
    public static <T> Table whole(Listing<T> listing) {
        List<Head> heads = listing.columns().stream()
                .map(column -> new Head(column.title(), column.right(), "", ""))
                .toList();
        return new Table(
                heads,
                listing.rows().stream().map(row -> line(listing, heads, row)).toList(),
                Pages.of(1, listing.rows().size(), Math.max(1, listing.rows().size())),
                new Address("", Map.of()));
    }

    private static <T> Line line(Listing<T> listing, List<Head> heads, T row) {
        List<Placed> cells = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            cells.add(new Placed(heads.get(i), listing.columns().get(i).cell().apply(row)));
        }
        return new Line(listing.columns().getFirst().cell().apply(row), cells);
    }

    private static <T> Head head(Listing<T> listing, Column<T> column, Address address) {
        if (column.order().isEmpty()) {
            return new Head(column.title(), column.right(), "", "");
        }
        Listing.Sort up = new Listing.Sort(column.code(), false);
        return listing.sort()
                .filter(sort -> sort.column().equals(column.code()))
                .map(sort -> new Head(
                        column.title(),
                        column.right(),
                        link(address, sort.turned()),
                        sort.down() ? "descending" : "ascending"))
                .orElseGet(() -> new Head(column.title(), column.right(), link(address, up), ""));
    }

    private static String link(Address address, Listing.Sort sort) {
        return address.with(SORT, sort.code()).without("page").toString();
    }
}
