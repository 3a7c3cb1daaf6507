package vn.liem.procedure.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;

/** One row of the decision table: what a decision is called, where it may be taken, where it leads and who keeps it. */
public record DecisionRule(
        ProceduralDecision decision,
        Wording name,
        Set<CaseStage> from,
        CaseStage to,
        Set<CaseStage> ofOneAccusedIn,
        DetailKind detail,
        OwningService service,
        String article,
        List<String> transitions,
        Set<DecisionMark> marks,
        List<ReturnCap> caps) {

    public DecisionRule {
        from = Set.copyOf(from);
        ofOneAccusedIn = Set.copyOf(ofOneAccusedIn);
        transitions = List.copyOf(transitions);
        marks = Set.copyOf(marks);
        caps = List.copyOf(caps);
        if ((detail == DetailKind.RETURNING_BODY) == caps.isEmpty()) {
            throw new IllegalArgumentException("%s: a return, and nothing else, has caps".formatted(decision.code()));
        }
    }

    /** Whether the decision has the mark. */
    public boolean has(DecisionMark mark) {
        return marks.contains(mark);
    }

    /** Whether it concerns one accused alone and leaves the case where it is. */
    public boolean leavesCase(Taken taken) {
        return taken.personNo().isPresent() && !ofOneAccusedIn.isEmpty();
    }

    /** The service that keeps this very decision; for a return it is that of the returning body. */
    public OwningService serviceOf(Taken taken) {
        return capOn(taken).map(ReturnCap::service).orElse(service);
    }

    /** The cap that this very decision counts against, if it is a return by a known body. */
    public Optional<ReturnCap> capOn(Taken taken) {
        return taken.detail()
                .flatMap(ReturningBody::ofCode)
                .flatMap(body -> caps.stream().filter(cap -> cap.body() == body).findFirst());
    }
}
