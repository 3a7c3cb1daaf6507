package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DeskRefusal;

/** Takes a recorded charge back, where one import of everything would have refused it. */
@Singleton
public final class WithdrawChargeRow implements BatchCommand<WithdrawnCharge> {

    private final CaseDesk desk;

    @Inject
    WithdrawChargeRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw_charge";
    }

    @Override
    public Class<WithdrawnCharge> body() {
        return WithdrawnCharge.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, WithdrawnCharge body, Authorship by) {
        var alongside = desk.known(session, row.subject());
        var command = new AnnulCharge(alongside, body.correction());
        var stream = AccusedStreams.of(row.subject(), body.person());
        return AccusedStreams.isOfTheSystem(session, stream)
                ? new DecisionSession.Step.Refused(DeskRefusal.NOT_FROM_A_REGISTER)
                : session.decide(AccusedStreams.ACCUSED, ChargeRow.at(row, by).following(command, stream));
    }
}
