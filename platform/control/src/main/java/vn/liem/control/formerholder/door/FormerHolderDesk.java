package vn.liem.control.formerholder.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.liem.control.formerholder.FormerCommand;
import vn.liem.control.formerholder.FormerCommand.MarkDecision;
import vn.liem.control.formerholder.FormerDecider;
import vn.liem.control.formerholder.FormerDecision;
import vn.liem.control.formerholder.FormerDecisions;
import vn.liem.control.formerholder.FormerEvent;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.FileOfCase;
import vn.liem.service.part.FormerHolders;

/** Marks what a former holder of a file records, in the same append as the decision. */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class FormerHolderDesk implements FormerHolders {

    private static final Aggregate<FormerCommand, FormerDecisions, FormerEvent> FORMER =
            Aggregate.of(new FormerDecider(), FormerEvent.class);

    private final Instance<FileOfCase> files;

    @Inject
    FormerHolderDesk(Instance<FileOfCase> files) {
        this.files = files;
    }

    /** A body that decides whoever holds the file, as the procuracy that supervises, never dates into a time of its own. */
    @Override
    public Step mark(DecisionSession session, AtDesk at, String part, String code, DecisionAsked asked, Step recorded) {
        if (!files.isResolvable()) {
            return recorded;
        }
        String unit = asked.basis().unit();
        List<String> holders = files.get().holders(at.caseId());
        boolean heldByAnother = !holders.isEmpty() && !holders.getLast().equals(unit);
        if (!heldByAnother
                || !files.get().holdersOn(at.caseId(), asked.decidedOn()).contains(unit)) {
            return recorded;
        }
        FormerDecision decision = new FormerDecision(
                part, code, asked.key().documentNo(), asked.key().person(), asked.decidedOn(), unit, holders.getLast());
        Step marked = session.decide(FORMER, at.following(new MarkDecision(decision), StreamId.of(KIND, at.caseId())));
        return marked instanceof Step.Accepted ? recorded : marked;
    }
}
