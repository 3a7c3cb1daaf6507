package vn.liem.monitoring.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a measure comes to (số đo của quá trình), with the list behind it.
 *
 * @param timed whether its rows take time; a return takes none
 * @param bounded whether there is a limit for such a time
 */
public record Measured(String id, boolean timed, boolean bounded, List<Span> spans) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int NINE = 9;
    private static final int TEN = 10;

    public Measured {
        spans = List.copyOf(spans);
    }

    /** How many there are. */
    public long count() {
        return spans.size();
    }

    /** The middle of the days, half way between two where they are even in number. */
    public Optional<BigDecimal> medianDays() {
        List<Long> days = days();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = BigDecimal.valueOf(days.get((days.size() - 1) / 2));
        BigDecimal high = BigDecimal.valueOf(days.get(days.size() / 2));
        return Optional.of(low.add(high).divide(TWO, 1, RoundingMode.UNNECESSARY));
    }

    /** The least number of days that nine in ten do not exceed. */
    public Optional<Long> ninetiethDays() {
        List<Long> days = days();
        int rank = (days.size() * NINE + TEN - 1) / TEN;
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(rank - 1));
    }

    /** The most days. */
    public Optional<Long> longestDays() {
        List<Long> days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /** How many have a last day that is known. */
    public long judged() {
        return spans.stream().filter(each -> each.lastDay().isPresent()).count();
    }

    /** How many took longer than that. */
    public long over() {
        return spans.stream().filter(Span::isOver).count();
    }

    /** How many of each body. */
    public Map<String, Long> byBody() {
        Map<String, Long> byBody = new TreeMap<>();
        spans.forEach(each -> each.body().ifPresent(unit -> byBody.merge(unit, 1L, Long::sum)));
        return byBody;
    }

    /** How many of the first, the second, the third time. */
    public Map<Integer, Long> byTurn() {
        Map<Integer, Long> byTurn = new TreeMap<>();
        spans.forEach(each -> byTurn.merge(each.turn(), 1L, Long::sum));
        return byTurn;
    }

    private List<Long> days() {
        return timed ? spans.stream().map(Span::days).sorted().toList() : List.of();
    }
}
