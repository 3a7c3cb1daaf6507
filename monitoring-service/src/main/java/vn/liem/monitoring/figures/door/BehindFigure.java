package vn.liem.monitoring.figures.door;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.Origin;
import vn.liem.monitoring.figures.LeftOut;
import vn.liem.monitoring.figures.Part;

/**
 * A row of the list behind a figure, as it is shown.
 *
 * @param fact the key of the fact
 * @param subject what it hangs on, {@code case:…}
 * @param number the number under which that is registered; its key where it has none
 * @param on the legal day by which it counts
 * @param amount how much of the figure it is: one in a count, days in a median, whole đồng as text in an amount
 * @param log the log of the last event that speaks of it
 * @param pos the position of that event
 * @param leaf its hash in the log, by which a proof is asked for
 * @param recordedAt when it was recorded
 * @param leftOut why the figure does not count it
 */
public record BehindFigure(
        String fact,
        String subject,
        String number,
        Optional<LocalDate> on,
        String amount,
        String log,
        long pos,
        String leaf,
        String recordedAt,
        Optional<Reason> leftOut) {

    /** By day, then by key; of one fact that counts twice, as it was counted. */
    private static final Comparator<BehindFigure> ORDER =
            Comparator.comparing(BehindFigure::day).thenComparing(BehindFigure::fact);

    /** The order of a list: as above, then as they were counted. */
    static final Comparator<Placed> PLACES =
            Comparator.comparing(Placed::row, ORDER).thenComparingInt(Placed::place);

    /** Why a fact is left out. */
    public record Reason(String code, String vietnamese, String english) {}

    /** A row and its place among those of one fact. */
    record Placed(BehindFigure row, int place) {}

    /** What is counted, in order. */
    static List<Placed> counted(Known known, List<Part> parts) {
        return placed(parts.stream()
                .map(part -> of(known, part, Optional.empty()))
                .sorted(ORDER)
                .toList());
    }

    /** What is left out, in order. */
    static List<Placed> leftOut(Known known, List<LeftOut> rows) {
        return placed(rows.stream()
                .map(row -> of(known, row.part(), Optional.of(reason(row.reason()))))
                .sorted(ORDER)
                .toList());
    }

    /** The legal day as text that sorts as the day does; none before all. */
    String day() {
        return on.map(LocalDate::toString).orElse("");
    }

    private static Reason reason(LeftOut.Reason reason) {
        return new Reason(reason.name().toLowerCase(java.util.Locale.ROOT), reason.vietnamese(), reason.english());
    }

    private static BehindFigure of(Known known, Part part, Optional<Reason> leftOut) {
        Origin origin = known.originOf(part.counted());
        BigInteger amount = leftOut.isPresent() ? BigInteger.ZERO : part.amount();
        return new BehindFigure(
                origin.id(),
                origin.subject(),
                known.numberOf(origin.subject()),
                part.on(),
                amount.toString(),
                origin.log(),
                origin.pos(),
                origin.leaf(),
                origin.recordedAt().toString(),
                leftOut);
    }

    private static List<Placed> placed(List<BehindFigure> rows) {
        List<Placed> placed = new ArrayList<>();
        String before = "";
        int place = 0;
        for (BehindFigure row : rows) {
            place = row.fact().equals(before) ? place + 1 : 0;
            before = row.fact();
            placed.add(new Placed(row, place));
        }
        return placed;
    }
}
