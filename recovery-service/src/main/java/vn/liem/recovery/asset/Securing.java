package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.liem.recovery.money.AmountVnd;

/**
 * What secures an asset: the measures that were recorded here, the orders that investigation-service told of, and how a person
 * here recorded their end. A measure and an order of one kind and day are one and the same. An order that was lifted, or whose
 * record was annulled, goes on securing until a person records what became of the asset.
 */
public record Securing(List<SecuringMeasure> measures, List<Ended> endings, List<OrderOnAsset> orders) {

    public Securing {
        measures = Records.sorted(measures, Comparator.comparing(SecuringMeasure::key));
        endings = Records.sorted(endings, Comparator.comparing(Ended::measure));
        orders = Records.sorted(
                orders,
                Comparator.comparing((OrderOnAsset one) -> one.order().key()).thenComparing(OrderOnAsset::documentNo));
    }

    /** How a measure ended. */
    public record Ended(MeasureKey measure, MeasureEnding ending) {}

    static Securing nothing() {
        return new Securing(List.of(), List.of(), List.of());
    }

    /** Every kind and day under which it is or was secured. */
    public SortedSet<MeasureKey> keys() {
        SortedSet<MeasureKey> keys = new TreeSet<>();
        measures.forEach(measure -> keys.add(measure.key()));
        orders.forEach(order -> keys.add(order.order().key()));
        return keys;
    }

    /** The measure of a kind and day that was recorded here. */
    public Optional<SecuringMeasure> recorded(MeasureKey key) {
        return Records.first(measures, one -> one.key().equals(key));
    }

    /** The orders of a kind and day. */
    public List<OrderOnAsset> ordered(MeasureKey key) {
        return orders.stream().filter(one -> one.order().key().equals(key)).toList();
    }

    /** How the measure of a kind and day ended. */
    public Optional<MeasureEnding> ending(MeasureKey key) {
        return Records.first(endings, one -> one.measure().equals(key)).map(Ended::ending);
    }

    /** The order of the number. */
    Optional<OrderOnAsset> order(String documentNo) {
        return Records.first(orders, one -> one.documentNo().equals(documentNo));
    }

    /** Which of them secure the asset at the end of a day. */
    public List<MeasureKey> on(LocalDate day) {
        return keys().stream()
                .filter(key -> !key.decidedOn().isAfter(day))
                .filter(key -> ending(key)
                        .filter(ending -> !ending.endedOn().isAfter(day))
                        .isEmpty())
                .toList();
    }

    /** Whether one of them takes hold of the asset during a day, its last one included. */
    boolean during(LocalDate day) {
        return keys().stream()
                .filter(key -> !key.decidedOn().isAfter(day))
                .anyMatch(key -> ending(key)
                        .filter(ending -> ending.endedOn().isBefore(day))
                        .isEmpty());
    }

    /** The values that are stated under a kind and day by the end of a day: what is recorded here, or else what was ordered. */
    List<AmountVnd> valuesOn(MeasureKey key, LocalDate day) {
        return recorded(key)
                .map(measure -> measure.valueVnd().stream().toList())
                .orElseGet(() -> ordered(key).stream()
                        .flatMap(order -> order.valueOn(day).stream())
                        .toList());
    }

    /** The last day up to this one on which a value was stated under a kind and day. */
    LocalDate statedBy(MeasureKey key, LocalDate day) {
        return recorded(key).isPresent()
                ? key.decidedOn()
                : ordered(key).stream()
                        .map(order -> order.statedBy(day))
                        .max(Comparator.naturalOrder())
                        .orElse(key.decidedOn());
    }

    Securing with(SecuringMeasure measure) {
        return new Securing(Records.with(measures, measure, one -> one.key().equals(measure.key())), endings, orders);
    }

    Securing ended(MeasureKey key, MeasureEnding ending) {
        return new Securing(
                measures,
                Records.with(
                        endings, new Ended(key, ending), one -> one.measure().equals(key)),
                orders);
    }

    /** As a register states a measure; an end that was recorded here stays where the register says nothing of one. */
    Securing stated(SecuringMeasure measure, Optional<MeasureEnding> ending) {
        MeasureKey key = measure.key();
        Optional<MeasureEnding> ended = ending.or(() -> ending(key).filter(here -> !here.isStated()));
        Securing now = without(key).with(measure);
        return ended.map(end -> now.ended(key, end)).orElse(now);
    }

    /** Without what was recorded here of a kind and day; an order of that day stands as it was told. */
    Securing without(MeasureKey key) {
        return new Securing(
                Records.without(measures, one -> one.key().equals(key)),
                Records.without(endings, one -> one.measure().equals(key)),
                orders);
    }

    Securing with(NotedOrder order) {
        return new Securing(
                measures,
                endings,
                Records.with(
                        orders, OrderOnAsset.of(order), one -> one.documentNo().equals(order.documentNo())));
    }

    Securing changed(String documentNo, UnaryOperator<OrderOnAsset> change) {
        return new Securing(
                measures,
                endings,
                orders.stream()
                        .map(one -> one.documentNo().equals(documentNo) ? change.apply(one) : one)
                        .toList());
    }
}
