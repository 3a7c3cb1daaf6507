package vn.liem.service.part;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes a recorded decision back, where one import of everything would have refused it. */
@Singleton
public final class WithdrawDecisionRow implements BatchCommand<DecisionRow> {

    private final CaseDesk desk;

    @Inject
    WithdrawDecisionRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw_decision";
    }

    @Override
    public Class<DecisionRow> body() {
        return DecisionRow.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, DecisionRow body, Authorship by) {
        return desk.annul(session, DecisionRow.at(row, by), body.asked(row).key(), body.correction());
    }
}
