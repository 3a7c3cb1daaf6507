package vn.liem.service.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.Refusal;

/** Tells who holds the file of a case; brought by whatever mounts hand-overs. */
public interface FileOfCase {

    /** The bodies that held the file at some time of the day, the last of them last; none where nothing is known of it. */
    List<String> holdersOn(UUID caseId, LocalDate day);

    /** The bodies that ever held the file, the one that holds it now last; none where nothing is known of it. */
    List<String> holders(UUID caseId);

    /**
     * Why the holder may take urgent measures only, where the file was on its way to another body on that day. It is looked
     * at in the session: a decision loses where the file moves before it is appended.
     */
    Optional<Refusal> underOffer(DecisionSession session, UUID caseId, LocalDate day);
}
