package vn.liem.investigation.appraisal.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.appraisal.AppraisalByRegister;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records a request for an expertise or a valuation that a register tells. */
@Singleton
public final class BringInAppraisalRow implements BatchCommand<ToldAppraisal> {

    private final AppraisalRows rows;

    @Inject
    BringInAppraisalRow(AppraisalRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "bring_in_appraisal";
    }

    @Override
    public Class<ToldAppraisal> body() {
        return ToldAppraisal.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, ToldAppraisal body, Authorship by) {
        return rows.put(
                session, row, body.requestNo(), by, state -> AppraisalByRegister.bringIn(body.told(row), state));
    }
}
