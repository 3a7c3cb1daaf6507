package vn.liem.service.part;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Says a recorded decision otherwise, as a row that was brought in again does. */
@Singleton
public final class CorrectDecisionRow implements BatchCommand<DecisionRow> {

    private final CaseDesk desk;

    @Inject
    CorrectDecisionRow(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "correct_decision";
    }

    @Override
    public Class<DecisionRow> body() {
        return DecisionRow.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, DecisionRow body, Authorship by) {
        return desk.correct(session, DecisionRow.at(row, by), body.told(row), body.correction());
    }
}
