package vn.liem.investigation.appraisal.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.appraisal.AppraisalByRegister;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Says a request that a register told otherwise, as a row that was brought in again does. */
@Singleton
public final class CorrectAppraisalRow implements BatchCommand<ToldAppraisal> {

    private final AppraisalRows rows;

    @Inject
    CorrectAppraisalRow(AppraisalRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "correct_appraisal";
    }

    @Override
    public Class<ToldAppraisal> body() {
        return ToldAppraisal.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, ToldAppraisal body, Authorship by) {
        return rows.put(
                session, row, body.requestNo(), by, state -> AppraisalByRegister.correct(body.told(row), state));
    }
}
