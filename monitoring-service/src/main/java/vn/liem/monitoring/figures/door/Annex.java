package vn.liem.monitoring.figures.door;

import java.util.ArrayList;
import java.util.List;

/** A table with a row for each fact, its rows numbered (phụ lục, danh sách). */
record Annex(List<Column> columns, List<List<String>> rows) {

    /** The most rows that are printed; the workbook has all of them. */
    static final int PRINTED_MAX = 500;

    /**
     * A column.
     *
     * @param width beside the widths of the others
     */
    record Column(String title, int width, Side side) {}

    /** On which side of its column a text stands. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    Annex {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A text. */
    static Column text(String title, int width) {
        return new Column(title, width, Side.LEFT);
    }

    /** A day or a code. */
    static Column day(String title) {
        return new Column(title, 15, Side.CENTRE);
    }

    /** A number. */
    static Column number(String title, int width) {
        return new Column(title, width, Side.RIGHT);
    }

    /** The table with its rows numbered; the first column is their number. */
    static Annex numbered(List<Column> columns, List<List<String>> rows) {
        List<Column> all = new ArrayList<>();
        all.add(new Column("TT", 7, Side.CENTRE));
        all.addAll(columns);
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(numbered.size() + 1));
            cells.addAll(row);
            numbered.add(List.copyOf(cells));
        }
        return new Annex(all, numbered);
    }

    /** The rows that are printed. */
    List<List<String>> printed() {
        return rows.subList(0, Math.min(rows.size(), PRINTED_MAX));
    }

    /** How many more there are. */
    int left() {
        return rows.size() - printed().size();
    }
}
