package vn.liem.monitoring.listing.door;

import java.util.List;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.ColumnChart;
import vn.liem.monitoring.chart.DrawingAsSvg;
import vn.liem.monitoring.chart.Drawings;
import vn.liem.monitoring.chart.DrawnChart;
import vn.liem.monitoring.chart.door.ChartLinks;
import vn.liem.monitoring.listing.Tone;

/**
 * A list screen as the template lays it out.
 *
 * @param notes what it does not show
 * @param heading how many rows there are
 * @param workbook where the whole list is to be had
 * @param outside how many rows are not shown, as people read it; nothing where all are
 */
public record Screen(
        String title,
        String help,
        List<String> notes,
        List<Tile> tiles,
        List<Chart> charts,
        List<Selection> links,
        List<Selection> form,
        List<Carried> carried,
        String clear,
        String heading,
        Table table,
        String workbook,
        String outside) {

    private static final int MANIFOLD = 4;

    public Screen {
        notes = List.copyOf(notes);
        tiles = List.copyOf(tiles);
        charts = List.copyOf(charts);
        links = List.copyOf(links);
        form = List.copyOf(form);
        carried = List.copyOf(carried);
    }

    /** Whether its charts are many of one kind, that stand side by side to be compared. */
    public boolean isManifold() {
        return charts.size() > MANIFOLD;
    }

    /**
     * A figure that leads to its list.
     *
     * @param of what it is of, or what stands beside it
     */
    public record Tile(String name, String value, String unit, String of, Tone tone, String link) {

        /** A number with its list. */
        public static Tile of(String name, String value, Tone tone, String link) {
            return new Tile(name, value, "", "", tone, link);
        }

        /** It with what stands below it. */
        public Tile noted(String below) {
            return new Tile(name, value, unit, below, tone, link);
        }

        /** Whether it is one that somebody must look at. */
        public boolean isBad() {
            return tone == Tone.BAD && !value.equals("0");
        }
    }

    /**
     * A chart: bars, columns with their drawing, or a picture of its own kind.
     *
     * @param files where it is to be had as a file
     */
    public record Chart(String title, List<BarChart> bars, List<ColumnChart> columns, String drawn, ChartLinks files) {

        /** Bars. */
        public static Chart of(BarChart chart, ChartLinks files) {
            return new Chart(chart.title(), List.of(chart), List.of(), "", files);
        }

        /** Columns. */
        public static Chart of(ColumnChart chart, ChartLinks files) {
            return new Chart(chart.title(), List.of(), List.of(chart), DrawingAsSvg.inPage(Drawings.of(chart)), files);
        }

        /** Whether it is a picture of its own kind. */
        public boolean isPicture() {
            return bars.isEmpty() && columns.isEmpty();
        }

        /** A picture of its own kind. */
        public static Chart of(DrawnChart chart, ChartLinks files) {
            return new Chart(chart.title(), List.of(), List.of(), DrawingAsSvg.inPage(chart.drawing()), files);
        }
    }

    /**
     * A way to narrow the list with what is chosen.
     *
     * @param all where the list is to be had without it; nowhere where one part always holds
     * @param none whether nothing was chosen
     */
    public record Selection(String name, String label, String all, boolean none, List<Part> parts) {

        public Selection {
            parts = List.copyOf(parts);
        }
    }

    /** A part that can be chosen. */
    public record Part(String code, String label, String count, String link, boolean chosen) {}

    /** What the form carries on. */
    public record Carried(String name, String value) {}
}
