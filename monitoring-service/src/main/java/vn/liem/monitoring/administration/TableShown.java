package vn.liem.monitoring.administration;

import java.util.List;
import java.util.stream.IntStream;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;

/**
 * A table with its titles, each row as it stands.
 *
 * @param help what one should know before reading it; nothing where it speaks for itself
 */
public record TableShown(List<String> titles, List<Line> lines, String help) {

    public TableShown {
        titles = List.copyOf(titles);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.cells().size() != titles.size()) {
                throw new IllegalArgumentException("%d titles have not %d cells"
                        .formatted(titles.size(), line.cells().size()));
            }
        }
    }

    /** A row. */
    public record Line(List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** One of these cells. */
        public static Line of(Cell... cells) {
            return new Line(List.of(cells));
        }
    }

    /** Its columns. */
    public List<Column<Line>> columns() {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Column.<Line>of(
                        "c" + i, titles.get(i), line -> line.cells().get(i)))
                .toList();
    }
}
