package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.part.CaseDesk;

/** Records a charge that a register tells. */
@Singleton
public final class ChargeAccusedRow implements BatchCommand<ChargeRow> {

    private final CaseDesk desk;

    @Inject
    ChargeAccusedRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "charge_accused";
    }

    @Override
    public Class<ChargeRow> body() {
        return ChargeRow.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, ChargeRow body, Authorship by) {
        var alongside = desk.known(session, row.subject());
        var command = new ChargeAccused(Optional.empty(), row.occurredOn(), body.basis(row), alongside, body.charge());
        var stream = AccusedStreams.of(row.subject(), body.person());
        return session.decide(AccusedStreams.ACCUSED, ChargeRow.at(row, by).following(command, stream));
    }
}
