package vn.liem.investigation.assetorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderExecuted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderIssued;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderLifted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderRecordAnnulled;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderValueChanged;

/** All orders on assets in one case, by their day, in whatever order they were recorded. */
public record AssetOrders(List<OrderedAsset> all) {

    /** The most orders on assets in one case; all of them are read with each decision on one. */
    static final int ORDERS_MAX = 5_000;

    private static final Comparator<OrderedAsset> BY_DAY =
            Comparator.comparing((OrderedAsset one) -> one.order().decidedOn()).thenComparing(OrderedAsset::documentNo);

    public AssetOrders {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** Nothing was ordered. */
    public static AssetOrders none() {
        return new AssetOrders(List.of());
    }

    /** The order of the number. */
    Optional<OrderedAsset> find(String order) {
        return all.stream().filter(one -> one.documentNo().equals(order)).findFirst();
    }

    /** The order which the number stands for, or to which what it stands for belongs. */
    Optional<OrderedAsset> withDocument(String number) {
        return all.stream().filter(one -> one.hasDocument(number)).findFirst();
    }

    /** The body whose document it is, by its number. */
    public Optional<String> unitOf(String number) {
        return withDocument(number).flatMap(one -> one.unitOf(number));
    }

    /** The same, of an order of a court and what followed it alone. */
    public Optional<String> unitOfCourt(String number) {
        return withDocument(number)
                .filter(one -> one.order().by() == OrderedBy.COURT)
                .flatMap(one -> one.unitOf(number));
    }

    /** Whether something that is held is held no more once what the number stands for is taken back. */
    public boolean isFreedByTakingBack(String number) {
        return withDocument(number).filter(one -> one.holdsLessWithout(number)).isPresent();
    }

    /** Whether the change leaves free what the order holds. */
    public boolean isLoweredBy(String order, ValueChange change) {
        return find(order)
                .filter(one -> one.valueOn(change.changedOn())
                        .filter(before -> !change.valueVnd().isLessThan(before))
                        .isEmpty())
                .isPresent();
    }

    /** The state after the event; what an event says on an order that is not there changes nothing. */
    public AssetOrders after(AssetOrderEvent event) {
        return switch (event) {
            case AssetOrderIssued(var order) -> with(order);
            case AssetOrderExecuted(var _, var order, var execution) -> changed(order, one -> one.executed(execution));
            case AssetOrderValueChanged(var _, var order, var change) -> changed(order, one -> one.changed(change));
            case AssetOrderLifted(var _, var order, var lifting) -> changed(order, one -> one.lifted(lifting));
            case AssetOrderRecordAnnulled(var _, var _, var number, var _) -> without(number);
        };
    }

    private AssetOrders with(AssetOrder order) {
        List<OrderedAsset> more = new ArrayList<>(all);
        more.removeIf(one -> one.documentNo().equals(order.documentNo()));
        more.add(OrderedAsset.of(order));
        return new AssetOrders(more);
    }

    private AssetOrders changed(String order, UnaryOperator<OrderedAsset> change) {
        return new AssetOrders(all.stream()
                .map(one -> one.documentNo().equals(order) ? change.apply(one) : one)
                .toList());
    }

    private AssetOrders without(String number) {
        return new AssetOrders(all.stream()
                .filter(one -> !one.documentNo().equals(number))
                .map(one -> one.without(number))
                .toList());
    }
}
