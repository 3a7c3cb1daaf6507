package vn.liem.monitoring.fact;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An asset tied to a case (tài sản) and what secures it: measures that were recorded of it, and orders of the investigation. A
 * measure and an order of one kind and day are one and the same. Amounts are whole đồng as text.
 *
 * @param subject the case in which it was found, {@code case:…}
 * @param recorded the measures that were recorded of it
 * @param ended how measures ended
 * @param orders the orders that take hold of it; one that was lifted goes on securing until it is recorded as ended
 */
public record AssetFact(String id, String subject, List<Recorded> recorded, List<Ended> ended, List<Order> orders)
        implements Fact {

    private static final int KEY_MAX = 16;
    private static final int KEY_SHOWN = 8;

    public AssetFact {
        recorded = List.copyOf(recorded);
        ended = List.copyOf(ended);
        orders = List.copyOf(orders);
    }

    /** Which measure: its kind and its day. */
    public record Measure(String kind, LocalDate decidedOn) {}

    /** A measure as it was recorded, with the value that it secures where one is stated. */
    public record Recorded(Measure measure, Optional<String> valueVnd) {}

    /**
     * A measure that secures nothing from a day on.
     *
     * @param documentNo the document, which a register does not know
     */
    public record Ended(Measure measure, LocalDate endedOn, Optional<String> documentNo) {}

    /** An order, and the changes of its value. */
    public record Order(String documentNo, Measure measure, Optional<String> valueVnd, List<Change> changes) {

        public Order {
            changes = List.copyOf(changes);
        }

        Order with(Change change) {
            return new Order(documentNo, measure, valueVnd, AssetFact.with(changes, change, sameNumber(change)));
        }

        Order without(String number) {
            return new Order(
                    documentNo, measure, valueVnd, AssetFact.without(changes, one -> one.documentNo.equals(number)));
        }

        Optional<String> valueOn(LocalDate day) {
            return changes.stream()
                    .filter(change -> !change.changedOn.isAfter(day))
                    .reduce((earlier, later) -> later.changedOn.isBefore(earlier.changedOn) ? earlier : later)
                    .map(Change::valueVnd)
                    .or(() -> valueVnd);
        }

        private static Predicate<Change> sameNumber(Change change) {
            return one -> one.documentNo.equals(change.documentNo);
        }
    }

    /** An order takes hold of another value from a day on. */
    public record Change(String documentNo, LocalDate changedOn, String valueVnd) {}

    /** Enough of its key to tell it from others: its number in registers no event tells. */
    public String shortKey() {
        String key = id.substring(id.indexOf(':') + 1);
        return key.length() <= KEY_MAX ? key : key.substring(0, KEY_SHOWN);
    }

    /** An asset of which nothing is told yet but in which case it lies. */
    public static AssetFact in(String subject, String id) {
        return new AssetFact(id, subject, List.of(), List.of(), List.of());
    }

    /** It in the case in which it is said to be found. */
    public AssetFact of(String caseSubject) {
        return new AssetFact(id, caseSubject, recorded, ended, orders);
    }

    /** It after a measure was recorded, or recorded otherwise. */
    public AssetFact with(Recorded measure) {
        return new AssetFact(
                id, subject, with(recorded, measure, one -> one.measure.equals(measure.measure)), ended, orders);
    }

    /** It after a measure ended, or ended on another day. */
    public AssetFact with(Ended end) {
        return new AssetFact(id, subject, recorded, with(ended, end, one -> one.measure.equals(end.measure)), orders);
    }

    /** It without the end of a measure that a register said. */
    public AssetFact withoutStatedEnd(Measure measure) {
        return new AssetFact(
                id,
                subject,
                recorded,
                without(ended, one -> one.measure.equals(measure) && one.documentNo.isEmpty()),
                orders);
    }

    /** It without what was recorded of a measure and its end; an order stays. */
    public AssetFact without(Measure measure) {
        return new AssetFact(
                id,
                subject,
                without(recorded, one -> one.measure.equals(measure)),
                without(ended, one -> one.measure.equals(measure)),
                orders);
    }

    /** It after an order took hold of it. */
    public AssetFact with(Order order) {
        return new AssetFact(
                id, subject, recorded, ended, with(orders, order, one -> one.documentNo.equals(order.documentNo)));
    }

    /** It after an order took hold of another value. */
    public AssetFact changed(String order, Change change) {
        return new AssetFact(
                id,
                subject,
                recorded,
                ended,
                orders.stream()
                        .map(one -> one.documentNo.equals(order) ? one.with(change) : one)
                        .toList());
    }

    /** It after a record of an order was taken back: the order itself goes on securing until its end is recorded. */
    public AssetFact takenBack(String order, String documentNo) {
        return new AssetFact(
                id,
                subject,
                recorded,
                ended,
                orders.stream()
                        .map(one -> one.documentNo.equals(order) ? one.without(documentNo) : one)
                        .toList());
    }

    /** What measures secure at the end of a day: the values that they state, of those decided by then and not ended. */
    public BigInteger securedOn(LocalDate day) {
        return securing(day).map(measure -> valueOn(measure, day)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What a measure states as its value at the end of a day; nothing where it states none. */
    public BigInteger valueOn(Measure measure, LocalDate day) {
        return valuesOn(measure, day).map(BigInteger::new).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The measures that secure it at the end of a day. */
    public Stream<Measure> securing(LocalDate day) {
        Set<Measure> measures = new LinkedHashSet<>();
        recorded.forEach(one -> measures.add(one.measure));
        orders.forEach(one -> measures.add(one.measure));
        return measures.stream()
                .filter(measure -> !measure.decidedOn.isAfter(day))
                .filter(measure ->
                        ended.stream().noneMatch(end -> end.measure.equals(measure) && !end.endedOn.isAfter(day)));
    }

    /** What is recorded counts before what was ordered. */
    private Stream<String> valuesOn(Measure measure, LocalDate day) {
        Optional<Recorded> here =
                recorded.stream().filter(one -> one.measure.equals(measure)).findFirst();
        return here.isPresent()
                ? here.get().valueVnd.stream()
                : orders.stream()
                        .filter(order -> order.measure.equals(measure))
                        .flatMap(order -> order.valueOn(day).stream());
    }

    private static <T> List<T> with(List<T> before, T one, Predicate<T> same) {
        List<T> after = new ArrayList<>(without(before, same));
        after.add(one);
        return after;
    }

    private static <T> List<T> without(List<T> before, Predicate<T> gone) {
        return before.stream().filter(gone.negate()).toList();
    }
}
