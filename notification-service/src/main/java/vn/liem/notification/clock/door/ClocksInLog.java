package vn.liem.notification.clock.door;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksDecider;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.clock.ClocksOfSubject;
import vn.liem.procedure.Profile;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.recount.LawVersion;

/** The clocks of subjects in the log: one stream for each of the kinds below. */
final class ClocksInLog {

    /** The version of the calendar and the law by which clocks are counted here. */
    static final String VERSION =
            LawVersion.of(ProfileFolder.VIETNAM, Profile.vietnam().calendar()).code();

    static final Aggregate<ClocksCommand, ClocksOfSubject, ClocksEvent> CLOCKS =
            Aggregate.of(new ClocksDecider(Profile.vietnam(), VERSION), ClocksEvent.class);

    private static final String APPRAISAL = "appraisal";

    private static final Set<String> KINDS =
            Set.of("case", "source", "petition", "inspection", "directive", "steering-document", APPRAISAL);

    private ClocksInLog() {}

    /**
     * Whose clocks an event touches. A request for an expertise or a valuation has its own and not those of its case: the body
     * that is asked sees nothing but what it was asked.
     */
    static String subjectOf(StoredEvent event) {
        String stream = event.stream().value();
        return stream.startsWith(APPRAISAL + ":")
                ? APPRAISAL + ":" + stream.substring(stream.lastIndexOf('/') + 1)
                : event.subject();
    }

    /** The stream of a subject, {@code case:0199b0a4-…}; none where it is nothing of that kind. */
    static Optional<StreamId> streamOf(String subject) {
        int colon = subject.indexOf(':');
        return colon > 0 && KINDS.contains(subject.substring(0, colon))
                ? Optional.of(StreamId.of("clocks", UUID.fromString(subject.substring(colon + 1))))
                : Optional.empty();
    }
}
