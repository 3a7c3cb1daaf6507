package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.recovery.asset.policy.OrderFollowed;
import vn.liem.recovery.asset.policy.OrderTold;
import vn.liem.recovery.asset.policy.WhenAssetOrderedThenNoteItsEffect;

/** What investigation-service tells of orders is noted at the assets that they name. */
@Singleton
public final class NotedByAssets implements Reactions {

    static final String ACTOR = "recovery-service";

    private static final String SPACE = "assets";
    private static final Map<String, Function<StoredEvent, Follows>> HEARD = Map.of(
            "asset-order.issued.v1", NotedByAssets::ofOrder,
            "asset-order.value-changed.v1", NotedByAssets::ofFollowing,
            "asset-order.lifted.v1", NotedByAssets::ofFollowing,
            "asset-order.record-annulled.v1", NotedByAssets::ofFollowing);

    /** What follows for an asset. */
    private record Follows(UUID asset, List<AssetCommand> commands) {}

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        return Optional.ofNullable(HEARD.get(event.type()))
                .map(reading -> reading.apply(event))
                .map(follows -> reactions(source, event, follows))
                .orElse(List.of());
    }

    /** The stored names of the events that are heard. */
    static List<String> types() {
        return HEARD.keySet().stream().sorted().toList();
    }

    private static List<Reaction<?, ?, ?>> reactions(String source, StoredEvent event, Follows follows) {
        return follows.commands().stream()
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(
                        ASSETS,
                        Instruction.of(
                                command,
                                AssetsInLog.streamOf(follows.asset()),
                                event.subject(),
                                event.occurredOn(),
                                after(source, event))))
                .toList();
    }

    private static Follows ofOrder(StoredEvent event) {
        OrderTold told = BodyCodec.decode(event.body(), OrderTold.class);
        UUID caseId = UUID.fromString(event.subject().substring(event.subject().indexOf(':') + 1));
        return new Follows(told.asset(), WhenAssetOrderedThenNoteItsEffect.react(caseId, told));
    }

    private static Follows ofFollowing(StoredEvent event) {
        OrderFollowed told = BodyCodec.decode(event.body(), OrderFollowed.class);
        return new Follows(told.asset(), WhenAssetOrderedThenNoteItsEffect.reactToFollowing(told));
    }

    /** The author of what follows: the same event gives the same command however often it is heard. */
    private static Authorship after(String source, StoredEvent event) {
        return new Authorship(
                ACTOR,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }
}
