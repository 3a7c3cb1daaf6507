package vn.liem.service.part;

import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartRecord;
import vn.liem.security.Act;

/**
 * An aggregate that keeps decisions of a case, as the door of each feature brings it: the others of the service are decided
 * beside it, and the case's stage is folded from all of them.
 */
public interface PartOfCase<C, S, E> {

    /** The kind in the name of its streams, {@code investigation}. */
    String kind();

    /** Which decisions of the law's machine it keeps. */
    Keeper keeper();

    /** The aggregate. */
    Aggregate<C, S, E> aggregate();

    /** What a state has recorded. */
    PartRecord recorded(S state);

    /** The state that has recorded this. */
    S stateOf(PartRecord recorded);

    /** The act by which such a decision is taken; who may take it may also say otherwise what the own body took by it. */
    Act actOf(ProceduralDecision decision);

    /** Whether the part keeps a decision of another service, told by the body whose work it opens: it holds that body's unit. */
    default boolean tells(ProceduralDecision decision) {
        return false;
    }

    /** The command that records a decision of a register; none where another part or service keeps such decisions. */
    Optional<C> record(DecisionTold told, Alongside alongside);

    /** The command that says a recorded decision otherwise. */
    C correct(UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction);

    /** The command that takes a recorded decision back. */
    C annul(DecisionKey key, Alongside alongside, Correction correction);

    /** The stream of a case. */
    default StreamId stream(UUID caseId) {
        return StreamId.of(kind(), caseId);
    }
}
