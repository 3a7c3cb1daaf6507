package vn.liem.investigation.appraisal.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.investigation.appraisal.Appraisal;
import vn.liem.investigation.appraisal.AppraisalByRegister.OnDay;
import vn.liem.investigation.appraisal.AppraisalCommand;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.service.batch.BatchRow;

/** Puts all that a row of the register says of one request: all of it, or the first rule that refuses. */
@Singleton
final class AppraisalRows {

    private final EventLog log;

    @Inject
    AppraisalRows(EventLog log) {
        this.log = log;
    }

    /** Decides what follows from how the request stands. */
    Step put(
            DecisionSession session,
            BatchRow row,
            String requestNo,
            Authorship by,
            Function<Appraisal, List<OnDay>> asked) {
        UUID caseId = row.subject();
        Optional<StreamId> holder = log.reader().holderOf(AppraisalStreams.number(caseId, requestNo));
        StreamId stream = holder.orElseGet(() -> AppraisalStreams.of(caseId, idOf(caseId, requestNo)));
        DecisionSession.Standing<Appraisal> standing = session.look(AppraisalStreams.APPRAISALS, stream);
        List<UUID> events = new ArrayList<>();
        long version = standing.version();
        for (OnDay one : asked.apply(standing.state())) {
            Instruction<AppraisalCommand> instruction =
                    ToldAppraisal.at(row, one.on(), by).following(one.command(), stream);
            boolean first = holder.isEmpty() && one.command() instanceof RequestAppraisal;
            Step step = session.decide(
                    AppraisalStreams.APPRAISALS,
                    first ? instruction.claiming(AppraisalStreams.number(caseId, requestNo)) : instruction);
            switch (step) {
                case Step.Accepted accepted -> {
                    events.addAll(accepted.events());
                    version = accepted.version();
                }
                case Step.Refused _, Step.Stale _ -> {
                    return step;
                }
            }
        }
        return new Step.Accepted(stream, version, events);
    }

    /** The id that a request gets when a register brings it. */
    private static UUID idOf(UUID caseId, String requestNo) {
        return Ids.version8("appraisal-request", caseId + "/" + requestNo);
    }
}
