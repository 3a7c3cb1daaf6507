package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetRefusal;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records a measure on an asset as a register states it, the first time or otherwise than before. */
@Singleton
public final class StateAssetMeasureRow implements BatchCommand<AssetMeasureRowToState> {

    private final AssetsInLog assets;

    @Inject
    StateAssetMeasureRow(AssetsInLog assets) {
        this.assets = assets;
    }

    @Override
    public String name() {
        return "state_asset_measure";
    }

    @Override
    public Class<AssetMeasureRowToState> body() {
        return AssetMeasureRowToState.class;
    }

    @Override
    public DecisionSession.Step decide(
            DecisionSession session, BatchRow row, AssetMeasureRowToState body, Authorship by) {
        StreamId stream = assets.streamFor(body.assetNo());
        Optional<AssetIdentified> asset = session.look(ASSETS, stream).state().identity();
        if (asset.isEmpty()) {
            return new DecisionSession.Step.Refused(AssetRefusal.NOT_IDENTIFIED);
        }
        String subject = StreamId.of("case", asset.get().caseId()).value();
        return session.decide(ASSETS, Instruction.of(body.command(row), stream, subject, row.occurredOn(), by));
    }
}
