package vn.liem.service.part;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.eventstore.DecisionSession;
import vn.liem.security.Act;
import vn.liem.service.part.DecisionDoor.Deciding;

/** Holds back what takes effect by a second signature alone; brought by whatever mounts the control of power. */
public interface SecondSigner {

    /** The kind in the name of the streams in which proposals are recorded. */
    String KIND = "signatures";

    /** What the doors say of an answer that is no more than a proposal. */
    String WAITS =
            "Đã trình, chờ chữ ký thứ hai · It is proposed and takes no effect until somebody else of the body, outside"
                    + " the case, sends the same; Location says where proposals are.";

    /** Whether the decision of the machine needs a second signature. */
    boolean isNeeded(DecisionToSign asked);

    /**
     * The decision where this is the second signature, the proposal of it where it is the first. Whoever may not be the second
     * is recorded as refused the act.
     */
    DecisionSession.Step sign(DecisionSession session, AtDesk at, Act act, DecisionToSign asked, Deciding decision);

    /** Whether a decision that the officer has proposed in the case waits for its second signature. */
    boolean isProposer(DecisionSession session, UUID caseId, String officer);

    /**
     * Lets what officers have proposed lapse who are out of the case.
     *
     * @param outOf the officers of a body who are out
     */
    void lapse(DecisionSession session, AtDesk at, Function<String, Set<String>> outOf);

    /** Where the proposals of the case are looked at. */
    String pathOf(UUID caseId);
}
