package vn.liem.investigation.door;

import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.PersonKey;
import vn.liem.service.part.AtDesk;

/** Lets an accused go from one case into another, for a feature that separates cases. */
public interface PartAccused {

    /** The person goes from the one case into the other by the decision of this number, in both or in none. */
    DecisionSession.Step part(DecisionSession session, AtDesk from, AtDesk into, PersonKey person, String documentNo);
}
