package vn.liem.monitoring.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns over time: for each time one column of each series.
 *
 * @param code its name in addresses
 * @param series what each column of a time counts
 */
public record ColumnChart(String code, String title, List<String> series, List<Time> times) {

    public ColumnChart {
        series = List.copyOf(series);
        times = List.copyOf(times);
        for (Time time : times) {
            if (time.counts().size() != series.size()) {
                throw new IllegalArgumentException("%d series have not %d counts"
                        .formatted(series.size(), time.counts().size()));
            }
        }
    }

    /** A time, and what is counted in it, in the order of the series. */
    public record Time(String label, List<Long> counts) {

        public Time {
            counts = List.copyOf(counts);
        }
    }

    /** A row of its table. */
    public record Row(String label, List<Counted> counted) {}

    /** What one series counts at a time. */
    public record Counted(String series, long count) {}

    /** Its table. */
    public List<Row> rows() {
        return times.stream()
                .map(time -> new Row(
                        time.label(),
                        IntStream.range(0, series.size())
                                .mapToObj(i ->
                                        new Counted(series.get(i), time.counts().get(i)))
                                .toList()))
                .toList();
    }

    /** The highest of all counts. */
    public long most() {
        return times.stream()
                .flatMap(time -> time.counts().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Round numbers for lines across: from nothing to at least the highest count. */
    public List<Long> scale() {
        long step = step(most());
        List<Long> scale = new ArrayList<>(List.of(0L));
        while (scale.getLast() < most()) {
            scale.add(scale.getLast() + step);
        }
        return scale;
    }

    /** One, two or five times a power of ten, so that there are at most five lines. */
    private static long step(long most) {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (most <= factor * power * 5) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
