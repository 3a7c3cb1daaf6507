package vn.liem.recovery.asset.door;

import static vn.liem.recovery.asset.door.AssetsInLog.ASSETS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetMeasureStatement;
import vn.liem.recovery.asset.MeasureKey;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes back what a register stated of a measure on an asset, where its import is undone. */
@Singleton
public final class WithdrawAssetMeasureRow implements BatchCommand<AssetMeasureRowToWithdraw> {

    private final AssetsInLog assets;

    @Inject
    WithdrawAssetMeasureRow(AssetsInLog assets) {
        this.assets = assets;
    }

    @Override
    public String name() {
        return "withdraw_asset_measure";
    }

    @Override
    public Class<AssetMeasureRowToWithdraw> body() {
        return AssetMeasureRowToWithdraw.class;
    }

    @Override
    public DecisionSession.Step decide(
            DecisionSession session, BatchRow row, AssetMeasureRowToWithdraw body, Authorship by) {
        StreamId stream = assets.streamFor(body.assetNo());
        String subject = AssetsInLog.subjectOf(session, stream);
        MeasureKey measure = new MeasureKey(body.kind(), row.occurredOn());
        WithdrawAssetMeasureStatement command = new WithdrawAssetMeasureStatement(measure, body.line());
        return session.decide(ASSETS, Instruction.of(command, stream, subject, row.occurredOn(), by));
    }
}
