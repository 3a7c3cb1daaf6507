package vn.liem.recovery.asset.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.recovery.asset.AssetDecider;
import vn.liem.recovery.asset.AssetEvent;
import vn.liem.recovery.asset.door.RecordedAssets.AssetRecorded;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Assets as the log has them now, for doors that must not decide on a view. */
@Singleton
public final class AssetsInLog {

    static final Aggregate<AssetCommand, Asset, AssetEvent> ASSETS = Aggregate.of(new AssetDecider(), AssetEvent.class);

    private final EventLog log;

    @Inject
    AssetsInLog(EventLog log) {
        this.log = log;
    }

    /** The stream of an asset. */
    static StreamId streamOf(UUID id) {
        return StreamId.of("asset", id);
    }

    /** What the policy asks of an asset: its case, and the body that recorded it. */
    record Place(UUID caseId, String registeredBy) {}

    /** Where an asset belongs; ends the request where nobody has recorded it. */
    Place placeOf(UUID id) {
        return placeOf(log.reader().stream(streamOf(id)))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    /** In which case it lies may be stated otherwise later; the body that recorded it first stays its own. */
    private static Optional<Place> placeOf(List<StoredEvent> events) {
        Asset state = ASSETS.decider().initial();
        Optional<String> recordedBy = Optional.empty();
        for (StoredEvent event : events) {
            boolean unknown = state.identity().isEmpty();
            state = state.after(ASSETS.eventOf(event));
            if (unknown && state.identity().isPresent()) {
                recordedBy = event.by().onBehalfOf();
            }
        }
        String body = recordedBy.orElse("");
        return state.identity().map(known -> new Place(known.caseId(), body));
    }

    /** What people have recorded of the assets with these numbers. */
    RecordedAssets recorded(List<String> numbers) {
        Map<String, StreamId> holders = log.reader().holdersOf(AssetResource.ASSET_SCOPE, numbers);
        Map<StreamId, List<StoredEvent>> all = log.reader().streams(holders.values());
        List<AssetRecorded> recorded = new ArrayList<>();
        all.values().forEach(events -> {
            Asset state = ASSETS.decider().initial();
            for (StoredEvent event : events) {
                state = state.after(ASSETS.eventOf(event));
            }
            Asset known = state;
            known.identity()
                    .map(found ->
                            RecordedAssets.of(found, known, events.getFirst().recordedAt()))
                    .filter(AssetRecorded::saysSomething)
                    .ifPresent(recorded::add);
        });
        return new RecordedAssets(recorded);
    }

    /** The stream of the asset with this number, or the one that it gets when a register brings it. */
    StreamId streamFor(String assetNo) {
        return log.reader()
                .holderOf(numberKey(assetNo))
                .orElseGet(() -> streamOf(Ids.version8(AssetResource.ASSET_SCOPE, assetNo)));
    }

    /** Whether the number was given to an asset before, be it that what was stated of it is taken back. */
    boolean isTaken(String assetNo) {
        return log.reader().holderOf(numberKey(assetNo)).isPresent();
    }

    /** The case in which it lies, as the subject of what is recorded of it; itself where nobody has recorded it. */
    static String subjectOf(DecisionSession session, StreamId stream) {
        return session.look(ASSETS, stream)
                .state()
                .identity()
                .map(known -> StreamId.of("case", known.caseId()).value())
                .orElseGet(stream::value);
    }

    /** The number as what one asset alone may have. */
    static UniqueKey numberKey(String assetNo) {
        return new UniqueKey(AssetResource.ASSET_SCOPE, assetNo);
    }
}
