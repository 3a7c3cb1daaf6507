package vn.liem.investigation.assetorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An order with all that followed it.
 *
 * @param changes of its value, in the order of their days
 */
public record OrderedAsset(
        AssetOrder order, Optional<Execution> execution, List<ValueChange> changes, Optional<Lifting> lifting) {

    public OrderedAsset {
        changes = changes.stream()
                .sorted(Comparator.comparing(ValueChange::changedOn).thenComparing(ValueChange::documentNo))
                .toList();
    }

    static OrderedAsset of(AssetOrder order) {
        return new OrderedAsset(order, Optional.empty(), List.of(), Optional.empty());
    }

    /** The number of the order. */
    public String documentNo() {
        return order.documentNo();
    }

    /** The value that it takes hold of on a day. */
    public Optional<AmountVnd> valueOn(LocalDate day) {
        return changes.reversed().stream()
                .filter(change -> !change.changedOn().isAfter(day))
                .findFirst()
                .map(ValueChange::valueVnd)
                .or(order::valueVnd);
    }

    Optional<ValueChange> change(String number) {
        return changes.stream().filter(one -> one.documentNo().equals(number)).findFirst();
    }

    /** The body whose document of the number it is. */
    Optional<String> unitOf(String number) {
        if (documentNo().equals(number)) {
            return Optional.of(order.unit());
        }
        return change(number)
                .map(ValueChange::unit)
                .or(() ->
                        execution.filter(one -> one.documentNo().equals(number)).map(Execution::unit))
                .or(() -> lifting.filter(one -> one.documentNo().equals(number)).map(Lifting::unit));
    }

    /** Whether the number stands for the order or for something that followed it. */
    boolean hasDocument(String number) {
        return documentNo().equals(number) || hasFollowing(number);
    }

    private boolean hasFollowing(String number) {
        return change(number).isPresent()
                || execution.filter(one -> one.documentNo().equals(number)).isPresent()
                || lifting.filter(one -> one.documentNo().equals(number)).isPresent();
    }

    /** Whether it takes hold of less, or of nothing, without what the number stands for; without a value it takes hold of all. */
    boolean holdsLessWithout(String number) {
        if (lifting.isPresent()) {
            return false;
        }
        Optional<AmountVnd> now = valueOn(LocalDate.MAX);
        return documentNo().equals(number)
                || without(number)
                        .valueOn(LocalDate.MAX)
                        .filter(then ->
                                now.filter(value -> !then.isLessThan(value)).isEmpty())
                        .isPresent();
    }

    boolean isFollowed() {
        return execution.isPresent() || lifting.isPresent() || !changes.isEmpty();
    }

    OrderedAsset executed(Execution now) {
        return new OrderedAsset(order, Optional.of(now), changes, lifting);
    }

    OrderedAsset changed(ValueChange change) {
        List<ValueChange> more = new ArrayList<>(changes);
        more.add(change);
        return new OrderedAsset(order, execution, more, lifting);
    }

    OrderedAsset lifted(Lifting now) {
        return new OrderedAsset(order, execution, changes, Optional.of(now));
    }

    /** The order without what the document of the number said on it. */
    OrderedAsset without(String number) {
        return new OrderedAsset(
                order,
                execution.filter(one -> !one.documentNo().equals(number)),
                changes.stream().filter(one -> !one.documentNo().equals(number)).toList(),
                lifting.filter(one -> !one.documentNo().equals(number)));
    }
}
