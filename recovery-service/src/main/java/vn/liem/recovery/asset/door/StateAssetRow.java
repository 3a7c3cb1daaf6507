package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.AssetCommand;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records an asset as a register states it, the first time or otherwise than before. */
@Singleton
public final class StateAssetRow implements BatchCommand<AssetRowToState> {

    private final AssetsInLog assets;

    @Inject
    StateAssetRow(AssetsInLog assets) {
        this.assets = assets;
    }

    @Override
    public String name() {
        return "state_asset";
    }

    @Override
    public Class<AssetRowToState> body() {
        return AssetRowToState.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, AssetRowToState body, Authorship by) {
        StreamId stream = assets.streamFor(body.assetNo());
        Instruction<AssetCommand> instruction = Instruction.of(
                body.command(row), stream, StreamId.of("case", body.caseId()).value(), row.occurredOn(), by);
        boolean isNew = session.look(ASSETS, stream).state().identity().isEmpty() && !assets.isTaken(body.assetNo());
        return session.decide(
                ASSETS, isNew ? instruction.claiming(AssetsInLog.numberKey(body.assetNo())) : instruction);
    }
}
