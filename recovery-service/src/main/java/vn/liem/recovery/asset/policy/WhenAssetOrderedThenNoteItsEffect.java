package vn.liem.recovery.asset.policy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.recovery.asset.AssetCommand.NoteOrder;
import vn.liem.recovery.asset.AssetCommand.NoteOrderLifted;
import vn.liem.recovery.asset.AssetCommand.NoteOrderRecordAnnulled;
import vn.liem.recovery.asset.AssetCommand.NoteOrderValue;
import vn.liem.recovery.asset.NotedChange;
import vn.liem.recovery.asset.NotedLifting;
import vn.liem.recovery.asset.NotedOrder;

/** An order of the investigation takes hold of an asset; that it is lifted releases nothing here. */
public final class WhenAssetOrderedThenNoteItsEffect {

    private WhenAssetOrderedThenNoteItsEffect() {}

    /** What to note of an order. */
    public static List<AssetCommand> react(UUID caseId, OrderTold told) {
        OrderTold.Order order = told.order();
        return List.of(new NoteOrder(new NotedOrder(
                order.documentNo(), order.kind(), caseId, order.decidedOn(), order.unit(), order.valueVnd())));
    }

    /** What to note of what followed it. */
    public static List<AssetCommand> reactToFollowing(OrderFollowed told) {
        return Stream.of(
                        told.change()
                                .map(change -> new NoteOrderValue(
                                        told.order(),
                                        new NotedChange(change.documentNo(), change.changedOn(), change.valueVnd()))),
                        told.lifting()
                                .map(lifting -> new NoteOrderLifted(
                                        told.order(), new NotedLifting(lifting.documentNo(), lifting.liftedOn()))),
                        told.documentNo().map(number -> new NoteOrderRecordAnnulled(told.order(), number)))
                .<AssetCommand>flatMap(one -> one.stream())
                .toList();
    }
}
