package vn.liem.recovery.asset;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;

import vn.liem.kernel.Decision;
import vn.liem.recovery.asset.AssetEvent.OrderLiftedNoted;
import vn.liem.recovery.asset.AssetEvent.OrderNoted;
import vn.liem.recovery.asset.AssetEvent.OrderRecordAnnulledNoted;
import vn.liem.recovery.asset.AssetEvent.OrderValueNoted;

/** What is noted of orders that were told. Nothing is refused: it was decided where it was ordered, and what does not fit is shown. */
final class OrdersTold {

    private OrdersTold() {}

    static Decision<AssetEvent> note(NotedOrder order, Securing securing) {
        boolean known = securing.order(order.documentNo())
                .filter(before -> !before.takenBack() && before.order().equals(order))
                .isPresent();
        return known ? nothing() : accept(new OrderNoted(order));
    }

    static Decision<AssetEvent> noteValue(String order, NotedChange change, Securing securing) {
        boolean news = securing.order(order)
                .filter(known -> !known.changes().contains(change))
                .isPresent();
        return news ? accept(new OrderValueNoted(order, change)) : nothing();
    }

    static Decision<AssetEvent> noteLifted(String order, NotedLifting lifting, Securing securing) {
        boolean news = securing.order(order)
                .filter(known -> known.lifting().filter(lifting::equals).isEmpty())
                .isPresent();
        return news ? accept(new OrderLiftedNoted(order, lifting)) : nothing();
    }

    static Decision<AssetEvent> noteAnnulled(String order, String documentNo, Securing securing) {
        boolean news = securing.order(order)
                .filter(known -> !known.without(documentNo).equals(known))
                .isPresent();
        return news ? accept(new OrderRecordAnnulledNoted(order, documentNo)) : nothing();
    }
}
