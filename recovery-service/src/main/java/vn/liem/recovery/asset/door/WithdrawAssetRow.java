package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetStatement;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes back what a register stated of an asset, where its import is undone. */
@Singleton
public final class WithdrawAssetRow implements BatchCommand<AssetRowToWithdraw> {

    private final AssetsInLog assets;

    @Inject
    WithdrawAssetRow(AssetsInLog assets) {
        this.assets = assets;
    }

    @Override
    public String name() {
        return "withdraw_asset";
    }

    @Override
    public Class<AssetRowToWithdraw> body() {
        return AssetRowToWithdraw.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, AssetRowToWithdraw body, Authorship by) {
        StreamId stream = assets.streamFor(body.assetNo());
        String subject = AssetsInLog.subjectOf(session, stream);
        WithdrawAssetStatement command = new WithdrawAssetStatement(body.assetNo(), body.line());
        return session.decide(ASSETS, Instruction.of(command, stream, subject, row.occurredOn(), by));
    }
}
