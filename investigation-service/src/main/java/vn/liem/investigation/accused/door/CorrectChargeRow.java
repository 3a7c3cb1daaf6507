package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DeskRefusal;

/** Says a recorded charge otherwise, as a row that was brought in again does. */
@Singleton
public final class CorrectChargeRow implements BatchCommand<ChargeRow> {

    private final CaseDesk desk;

    @Inject
    CorrectChargeRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "correct_charge";
    }

    @Override
    public Class<ChargeRow> body() {
        return ChargeRow.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, ChargeRow body, Authorship by) {
        var alongside = desk.known(session, row.subject());
        var command = new CorrectCharge(
                Optional.empty(), row.occurredOn(), body.basis(row), alongside, body.charge(), body.correction());
        var stream = AccusedStreams.of(row.subject(), body.person());
        return AccusedStreams.isOfTheSystem(session, stream)
                ? new DecisionSession.Step.Refused(DeskRefusal.NOT_FROM_A_REGISTER)
                : session.decide(AccusedStreams.ACCUSED, ChargeRow.at(row, by).following(command, stream));
    }
}
