package vn.liem.monitoring.chart;

import java.util.ArrayList;
import java.util.List;
import vn.liem.monitoring.chart.Drawing.Anchor;
import vn.liem.monitoring.chart.Drawing.Ink;
import vn.liem.monitoring.chart.Drawing.Shape;

/** How charts are drawn. */
public final class Drawings {

    private static final List<Ink> SERIES = List.of(Ink.CHART_1, Ink.CHART_2, Ink.CHART_3, Ink.CHART_4);
    private static final int BARS_WIDTH = 760;
    private static final int LABEL_WIDTH = 250;
    private static final int NUMBER_WIDTH = 150;
    private static final int BAR_STEP = 26;
    private static final int BAR_HEIGHT = 14;
    private static final int TITLE_HEIGHT = 34;
    private static final int LABEL_MAX = 38;
    private static final int COLUMNS_WIDTH = 480;
    private static final int COLUMNS_HEIGHT = 230;

    private Drawings() {}

    /** Bars below each other with their labels and values. */
    public static Drawing of(BarChart chart) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Words(10, 20, chart.title(), Anchor.START, Ink.WORDS, true));
        double room = BARS_WIDTH - LABEL_WIDTH - NUMBER_WIDTH;
        double y = TITLE_HEIGHT;
        for (BarChart.Laid laid : chart.laid()) {
            double base = y + BAR_HEIGHT - 3;
            shapes.add(new Shape.Words(
                    LABEL_WIDTH - 10, base, shortened(laid.bar().label()), Anchor.END, Ink.WORDS, false));
            shapes.add(new Shape.Box(LABEL_WIDTH, y, room, BAR_HEIGHT, Ink.TRACK));
            shapes.add(new Shape.Box(LABEL_WIDTH, y, room * laid.length() / 1_000, BAR_HEIGHT, Ink.CHART_1));
            String note = laid.bar().note().isEmpty() ? "" : " · " + laid.bar().note();
            shapes.add(new Shape.Words(
                    BARS_WIDTH - NUMBER_WIDTH + 8, base, laid.bar().text() + note, Anchor.START, Ink.WORDS, false));
            y += BAR_STEP;
        }
        double end = y;
        chart.targetAt()
                .map(at -> LABEL_WIDTH + room * at / 1_000)
                .ifPresent(x -> shapes.add(new Shape.Stroke(x, TITLE_HEIGHT - 4, x, end - 6, Ink.TARGET, true)));
        return new Drawing(BARS_WIDTH, (int) y + 4, chart.title(), shapes);
    }

    /** Columns side by side over times, without the title, which stands in the page. */
    public static Drawing of(ColumnChart chart) {
        List<Shape> shapes = new ArrayList<>();
        int left = 38;
        int bottom = COLUMNS_HEIGHT - 24;
        int top = 26;
        long full = Math.max(1, chart.scale().getLast());
        for (long line : chart.scale()) {
            double y = bottom - (double) (bottom - top) * line / full;
            shapes.add(new Shape.Stroke(left, y, COLUMNS_WIDTH, y, Ink.LINE, false));
            shapes.add(new Shape.Words(left - 6, y + 4, Long.toString(line), Anchor.END, Ink.QUIET, false));
        }
        legend(chart, shapes, left);
        double slot =
                (double) (COLUMNS_WIDTH - left) / Math.max(1, chart.times().size());
        double wide = Math.min(18, slot * 0.8 / Math.max(1, chart.series().size()));
        for (int i = 0; i < chart.times().size(); i++) {
            ColumnChart.Time time = chart.times().get(i);
            double middle = left + slot * (i + 0.5);
            double x = middle - wide * time.counts().size() / 2;
            for (int j = 0; j < time.counts().size(); j++) {
                double height = (double) (bottom - top) * time.counts().get(j) / full;
                shapes.add(new Shape.Box(x + wide * j, bottom - height, wide - 1, height, ink(j)));
            }
            shapes.add(new Shape.Words(middle, COLUMNS_HEIGHT - 8, time.label(), Anchor.MIDDLE, Ink.QUIET, false));
        }
        return new Drawing(COLUMNS_WIDTH, COLUMNS_HEIGHT, chart.title(), shapes);
    }

    private static void legend(ColumnChart chart, List<Shape> shapes, int left) {
        double x = left;
        for (int j = 0; j < chart.series().size(); j++) {
            String name = chart.series().get(j);
            shapes.add(new Shape.Box(x, 5, 11, 11, ink(j)));
            shapes.add(new Shape.Words(x + 16, 15, name, Anchor.START, Ink.WORDS, false));
            x += 34 + name.length() * 7;
        }
    }

    private static Ink ink(int series) {
        return SERIES.get(series % SERIES.size());
    }

    private static String shortened(String label) {
        return label.length() <= LABEL_MAX ? label : label.substring(0, LABEL_MAX - 1) + "…";
    }
}
