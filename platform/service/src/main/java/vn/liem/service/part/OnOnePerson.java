package vn.liem.service.part;

import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;

/** What a decision on one accused means for that person; decided with it and appended with it, all or none. */
public interface OnOnePerson {

    /** What happened to a decision on one person. */
    sealed interface Change {

        /** The code of the decision. */
        String code();

        /** It was recorded. */
        record Recorded(String code, DecisionAsked asked) implements Change {}

        /** It was said otherwise. */
        record Corrected(String code, DecisionAsked asked, Correction correction) implements Change {}

        /** It was taken back. */
        record Annulled(String code, DecisionKey key, Correction correction) implements Change {}
    }

    /** Decides what follows for the person; the step given where nothing does. */
    DecisionSession.Step follow(
            DecisionSession session,
            AtDesk at,
            PersonKey person,
            Change change,
            Alongside alongside,
            DecisionSession.Step before);
}
