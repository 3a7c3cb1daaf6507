package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.recovery.money.AmountVnd;

/**
 * An order with what was told of it afterwards.
 *
 * @param changes of its value, in the order of their days
 * @param takenBack whether the record of it was annulled where it was issued
 */
public record OrderOnAsset(
        NotedOrder order, List<NotedChange> changes, Optional<NotedLifting> lifting, boolean takenBack) {

    public OrderOnAsset {
        changes = changes.stream()
                .sorted(Comparator.comparing(NotedChange::changedOn).thenComparing(NotedChange::documentNo))
                .toList();
    }

    static OrderOnAsset of(NotedOrder order) {
        return new OrderOnAsset(order, List.of(), Optional.empty(), false);
    }

    /** Its number. */
    public String documentNo() {
        return order.documentNo();
    }

    /** Whether it still stands where it was issued. */
    public boolean stands() {
        return !takenBack && lifting.isEmpty();
    }

    /** The value that it takes hold of on a day. */
    public Optional<AmountVnd> valueOn(LocalDate day) {
        return changesBy(day).map(NotedChange::valueVnd).or(order::valueVnd);
    }

    /** The last day up to this one on which it stated a value. */
    LocalDate statedBy(LocalDate day) {
        return changesBy(day).map(NotedChange::changedOn).orElse(order.decidedOn());
    }

    private Optional<NotedChange> changesBy(LocalDate day) {
        return changes.reversed().stream()
                .filter(change -> !change.changedOn().isAfter(day))
                .findFirst();
    }

    OrderOnAsset changed(NotedChange change) {
        List<NotedChange> more = new ArrayList<>(changes);
        more.removeIf(one -> one.documentNo().equals(change.documentNo()));
        more.add(change);
        return new OrderOnAsset(order, more, lifting, takenBack);
    }

    OrderOnAsset lifted(NotedLifting now) {
        return new OrderOnAsset(order, changes, Optional.of(now), takenBack);
    }

    /** The order without what the document of the number said; without its own it is taken back. */
    OrderOnAsset without(String number) {
        return new OrderOnAsset(
                order,
                changes.stream().filter(one -> !one.documentNo().equals(number)).toList(),
                lifting.filter(one -> !one.documentNo().equals(number)),
                takenBack || documentNo().equals(number));
    }
}
