package vn.liem.service.part;

import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.procedure.part.DecisionAsked;

/** Marks for the present holder of a file what a former one dates into its own time; brought by whatever mounts the control of power. */
public interface FormerHolders {

    /** The kind in the name of the streams in which the marks are recorded. */
    String KIND = "former-holder";

    /** The stored name of a mark, by which lists read it. */
    String MARKED = "former-holder.decision-recorded.v1";

    /**
     * Marks a decision that an officer has just recorded in the session, where his body held the file on its day and holds it
     * no longer.
     *
     * @param part the kind of the part of the proceedings that keeps it
     * @param code what was decided
     * @param recorded how it was recorded
     * @return the step given, unless the mark cannot stand
     */
    Step mark(DecisionSession session, AtDesk at, String part, String code, DecisionAsked asked, Step recorded);
}
