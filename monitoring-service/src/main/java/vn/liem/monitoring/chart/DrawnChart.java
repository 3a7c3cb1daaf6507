package vn.liem.monitoring.chart;

import java.util.List;

/**
 * A chart that is a picture of its own kind, with what it shows as rows of a table.
 *
 * @param code its name in addresses
 * @param rows its titles, then its rows, each of as many texts
 */
public record DrawnChart(String code, Drawing drawing, List<List<String>> rows) {

    public DrawnChart {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What it shows. */
    public String title() {
        return drawing.title();
    }
}
