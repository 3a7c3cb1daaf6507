package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.HeldPeriods;
import vn.liem.procedure.due.HeldPeriods.Custody;
import vn.liem.procedure.due.HeldPeriods.Detention;
import vn.liem.procedure.due.Holding;

/**
 * The clocks of custody and detention (tạm giữ, tạm giam): each runs to the day that its last document states, never to
 * another one because that day is not worked, and ends by a document or by the order that holds the person from then on.
 */
final class MeasureClocks {

    private static final Comparator<NotedMeasure> BY_FIRST_DAY = Comparator.comparing(NotedMeasure::startsOn)
            .thenComparing(NotedMeasure::holding)
            .thenComparing(NotedMeasure::documentNo);

    private static final Comparator<NotedMeasureExtension> BY_DAY =
            Comparator.comparing(NotedMeasureExtension::occurredOn).thenComparing(NotedMeasureExtension::documentNo);

    private final Profile profile;
    private final HeldPeriods periods;

    MeasureClocks(Profile profile) {
        this.profile = profile;
        this.periods = new HeldPeriods(profile);
    }

    Map<ClockKey, ClockLine> of(List<Noted> noted) {
        Map<ClockKey, ClockLine> lines = new LinkedHashMap<>();
        only(NotedMeasure.class, noted)
                .collect(Collectors.groupingBy(measure -> measure.person().value(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(orders -> ofPerson(orders, noted).forEach(line -> lines.put(line.key(), line)));
        return lines;
    }

    private List<ClockLine> ofPerson(List<NotedMeasure> orders, List<Noted> noted) {
        List<NotedMeasure> inTurn = orders.stream().sorted(BY_FIRST_DAY).toList();
        List<Held> before = new ArrayList<>();
        List<ClockLine> lines = new ArrayList<>();
        for (NotedMeasure order : inTurn) {
            List<LocalDate> ends = statedEnds(order, noted);
            List<NotedMeasure> later = inTurn.subList(before.size() + 1, inTurn.size());
            Optional<ClockEnd> end = endByDocument(order, noted).or(() -> heldOn(ends.getLast(), later));
            Held held = new Held(order, ends, end);
            before.add(held);
            lines.add(line(held, before, noted));
        }
        return lines;
    }

    /** An order with the end that it and each extension state, and what ended it. */
    private record Held(NotedMeasure order, List<LocalDate> ends, Optional<ClockEnd> end) {

        LocalDate statedEnd() {
            return ends.getLast();
        }

        Custody asCustody() {
            return new Custody(order.startsOn(), Optional.of(lastDay()));
        }

        Detention asDetention() {
            return new Detention(order.stage(), order.startsOn(), Optional.of(lastDay()));
        }

        private LocalDate lastDay() {
            return end.map(ClockEnd::on).orElse(statedEnd());
        }
    }

    private static List<LocalDate> statedEnds(NotedMeasure order, List<Noted> noted) {
        return Stream.concat(
                        Stream.of(order.endsOn()),
                        only(NotedMeasureExtension.class, noted)
                                .filter(one -> isOf(order, one.person(), one.measure()))
                                .sorted(BY_DAY)
                                .map(NotedMeasureExtension::endsOn))
                .toList();
    }

    private static Optional<ClockEnd> endByDocument(NotedMeasure order, List<Noted> noted) {
        return only(NotedMeasureEnd.class, noted)
                .filter(one -> isOf(order, one.person(), one.measure()))
                .min(Comparator.comparing(NotedMeasureEnd::occurredOn).thenComparing(NotedMeasureEnd::event))
                .map(one -> new ClockEnd(one.occurredOn(), one.event(), How.MET));
    }

    /** An order that begins on the day after the last one holds the person without a gap: the last day was kept. */
    private static Optional<ClockEnd> heldOn(LocalDate statedEnd, List<NotedMeasure> later) {
        return later.stream()
                .findFirst()
                .map(next -> new ClockEnd(
                        next.startsOn().equals(statedEnd.plusDays(1)) ? statedEnd : next.startsOn(),
                        next.event(),
                        How.MET));
    }

    private static boolean isOf(NotedMeasure order, PersonKey person, String measure) {
        return order.person().equals(person) && order.documentNo().equals(measure);
    }

    private ClockLine line(Held held, List<Held> upToIt, List<Noted> noted) {
        NotedMeasure order = held.order();
        var stated = periods.measure(
                order.holding(),
                order.stage(),
                order.startsOn(),
                order.judgedOn(),
                detentionsBefore(order, upToIt),
                NotedOffence.chargeOf(order.person(), noted).or(order::charge),
                custodyDays(order, upToIt),
                held.ends());
        return new StatedClock(profile, order, stated, held.statedEnd()).line(held.end());
    }

    private static List<Detention> detentionsBefore(NotedMeasure order, List<Held> upToIt) {
        return upToIt.stream()
                .filter(one -> one.order().holding() == Holding.DETENTION
                        && !one.order().equals(order))
                .map(Held::asDetention)
                .toList();
    }

    private static int custodyDays(NotedMeasure order, List<Held> upToIt) {
        return HeldPeriods.custodyDaysBefore(
                order.startsOn(),
                detentionsBefore(order, upToIt).stream()
                        .map(Detention::startsOn)
                        .toList(),
                upToIt.stream()
                        .filter(one -> one.order().holding() == Holding.CUSTODY)
                        .map(Held::asCustody)
                        .toList());
    }

    private static <T> Stream<T> only(Class<T> type, List<Noted> noted) {
        return noted.stream().filter(type::isInstance).map(type::cast);
    }
}
