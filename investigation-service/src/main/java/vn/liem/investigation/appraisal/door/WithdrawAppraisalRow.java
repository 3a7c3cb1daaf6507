package vn.liem.investigation.appraisal.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.appraisal.AppraisalByRegister;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes back a request that a corrected row tells of another case. */
@Singleton
public final class WithdrawAppraisalRow implements BatchCommand<WithdrawnAppraisal> {

    private final AppraisalRows rows;

    @Inject
    WithdrawAppraisalRow(AppraisalRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "withdraw_appraisal";
    }

    @Override
    public Class<WithdrawnAppraisal> body() {
        return WithdrawnAppraisal.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, WithdrawnAppraisal body, Authorship by) {
        return rows.put(session, row, body.requestNo(), by, state -> AppraisalByRegister.withdraw(body.line(), state));
    }
}
