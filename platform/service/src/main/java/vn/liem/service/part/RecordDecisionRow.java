package vn.liem.service.part;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records a decision that a register tells. */
@Singleton
public final class RecordDecisionRow implements BatchCommand<DecisionRow> {

    private final CaseDesk desk;

    @Inject
    RecordDecisionRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "record_decision";
    }

    @Override
    public Class<DecisionRow> body() {
        return DecisionRow.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, DecisionRow body, Authorship by) {
        return desk.record(session, DecisionRow.at(row, by), body.told(row));
    }
}
