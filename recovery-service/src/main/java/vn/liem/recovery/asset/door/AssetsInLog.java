package vn.liem.recovery.asset.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.recovery.asset.AssetDecider;
import vn.liem.recovery.asset.AssetEvent;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
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
        List<StoredEvent> events = log.reader().stream(streamOf(id));
        for (StoredEvent event : events) {
            if (ASSETS.eventOf(event) instanceof AssetIdentified identified) {
                return new Place(identified.caseId(), event.by().onBehalfOf().orElse(""));
            }
        }
        throw RequestRefused.because(RequestRefusal.NOT_FOUND);
    }
}
