package vn.liem.service.part;

import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.security.CaseFacts;

/** Tells who acts in a case and who is out of it; brought by whatever mounts the control of power. */
public interface OfficersOfCase {

    /**
     * The facts with the officers that the body has assigned, and with everybody who stepped back or was replaced.
     *
     * @param agency the body of the officer who asks: whom other bodies assigned does not bar its own officers
     */
    CaseFacts with(CaseFacts facts, UUID caseId, String agency);

    /** Whom the body has ever assigned to the case, also where that was taken back since. */
    Set<String> everAssigned(UUID caseId, String agency);

    /** Lets what is decided in the session lose where an officer is assigned or put out of the case before it is appended. */
    void watch(DecisionSession session, UUID caseId);
}
