package vn.liem.monitoring.process.door;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.word.MeasureMeaning;
import vn.liem.monitoring.word.Said;

/**
 * A measure as it is shown.
 *
 * @param limit how the rows stand to their last days; nothing where there is none to judge by
 * @param byBody how many rows of each body, where rows have one
 * @param byTurn how many rows are a first, second, third time
 */
public record MeasureShown(
        String id,
        int version,
        Said title,
        long count,
        Optional<BigDecimal> medianDays,
        Optional<Long> ninetiethDays,
        Optional<Long> longestDays,
        Optional<OfLimit> limit,
        List<OfBody> byBody,
        List<OfTurn> byTurn) {

    /**
     * How rows stand to their last days.
     *
     * @param judged how many have a last day that is known
     * @param over how many of these took longer
     * @param notJudged how many have none that is known
     */
    public record OfLimit(long judged, long over, long notJudged) {}

    /** So many rows of a body. */
    public record OfBody(String body, long count) {}

    /** So many rows that are this time. */
    public record OfTurn(int turn, long count) {}

    static MeasureShown of(Measured measured) {
        MeasureMeaning meaning = MeasureMeaning.of(measured.id());
        return new MeasureShown(
                measured.id(),
                meaning.version(),
                meaning.title(),
                measured.count(),
                measured.medianDays(),
                measured.ninetiethDays(),
                measured.longestDays(),
                measured.bounded()
                        ? Optional.of(
                                new OfLimit(measured.judged(), measured.over(), measured.count() - measured.judged()))
                        : Optional.empty(),
                measured.byBody().entrySet().stream()
                        .map(each -> new OfBody(each.getKey(), each.getValue()))
                        .toList(),
                measured.byTurn().entrySet().stream()
                        .map(each -> new OfTurn(each.getKey(), each.getValue()))
                        .toList());
    }
}
