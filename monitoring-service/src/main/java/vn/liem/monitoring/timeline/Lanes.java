package vn.liem.monitoring.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.liem.monitoring.chart.Drawing;
import vn.liem.monitoring.chart.Drawing.Anchor;
import vn.liem.monitoring.chart.Drawing.Ink;
import vn.liem.monitoring.chart.Drawing.Shape;
import vn.liem.monitoring.timeline.Entry.Mark;
import vn.liem.monitoring.timeline.Happening.Kind;

/** The axis of legal days with a lane for each kind of thing; a mark in red was corrected or recorded late. */
public final class Lanes {

    private static final int WIDTH = 900;
    private static final int LEFT = 170;
    private static final int RIGHT = 20;
    private static final int TOP = 12;
    private static final int STEP = 24;
    private static final int MARK = 8;
    private static final int TICKS = 9;
    private static final int DAYS_OF_MONTH = 30;

    private Lanes() {}

    /**
     * The drawing of entries; only kinds of which there are any have a lane.
     *
     * @param name what a kind is called
     * @param month how a month is written
     */
    public static Drawing of(
            String title, List<Entry> entries, Function<Kind, String> name, Function<LocalDate, String> month) {
        List<Shape> shapes = new ArrayList<>();
        if (entries.isEmpty()) {
            return new Drawing(WIDTH, TOP, title, shapes);
        }
        Map<Kind, Integer> lanes = new EnumMap<>(Kind.class);
        entries.stream()
                .map(entry -> entry.happening().kind())
                .sorted()
                .forEach(kind -> lanes.putIfAbsent(kind, lanes.size()));
        int bottom = TOP + STEP * lanes.size();
        LocalDate first = entries.getFirst().happening().on();
        LocalDate last = entries.getLast().happening().on();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        axis(shapes, first, days, bottom, month);
        lanes.forEach((kind, lane) -> {
            double y = TOP + STEP * (lane + 0.5);
            shapes.add(new Shape.Stroke(LEFT, y, WIDTH - RIGHT, y, Ink.LINE, false));
            shapes.add(new Shape.Words(LEFT - 10, y + 4, name.apply(kind), Anchor.END, Ink.WORDS, false));
        });
        for (Entry entry : entries) {
            double y = TOP + STEP * (lanes.getOrDefault(entry.happening().kind(), 0) + 0.5);
            double x = x(ChronoUnit.DAYS.between(first, entry.happening().on()), days);
            boolean marked = entry.mark() != Mark.NONE;
            shapes.add(new Shape.Box(x - MARK / 2.0, y - MARK / 2.0, MARK, MARK, marked ? Ink.TARGET : Ink.CHART_1));
        }
        return new Drawing(WIDTH, bottom + 24, title, shapes);
    }

    /** The first days of months, as many as can be read. */
    private static void axis(
            List<Shape> shapes, LocalDate first, long days, int bottom, Function<LocalDate, String> month) {
        long months = Math.max(1, days / DAYS_OF_MONTH / TICKS);
        LocalDate tick = first.withDayOfMonth(1).plusMonths(1);
        while (ChronoUnit.DAYS.between(first, tick) <= days) {
            double x = x(ChronoUnit.DAYS.between(first, tick), days);
            shapes.add(new Shape.Stroke(x, TOP, x, bottom, Ink.LINE, true));
            shapes.add(new Shape.Words(x, bottom + 16, month.apply(tick), Anchor.MIDDLE, Ink.QUIET, false));
            tick = tick.plusMonths(months);
        }
    }

    private static double x(long day, long days) {
        return LEFT + MARK + (double) (WIDTH - LEFT - RIGHT - 2 * MARK) * day / days;
    }
}
