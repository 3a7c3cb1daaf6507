package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.Refusal;
import vn.liem.security.Act;
import vn.liem.security.Reach;
import vn.liem.service.door.RequestAtDoor;

/** What is asked in a case while its file is on its way; it is looked at in the session, so that a file that moves is seen. */
@Singleton
public final class MovingFile {

    private final RequestAtDoor request;
    private final Instance<FileOfCase> files;

    @Inject
    MovingFile(RequestAtDoor request, Instance<FileOfCase> files) {
        this.request = request;
        this.files = files;
    }

    /** Lets what is decided in the session lose where the file moves before it is appended. */
    public void watch(DecisionSession session, UUID caseId, LocalDate day) {
        if (files.isResolvable()) {
            files.get().underOffer(session, caseId, day);
        }
    }

    /**
     * Why the officer's act must wait, where the file is on its way; a body that is competent whoever holds the file may act
     * all the same.
     */
    public Optional<Refusal> forbids(DecisionSession session, Act act, UUID caseId, LocalDate day) {
        Optional<Refusal> underOffer =
                files.isResolvable() ? files.get().underOffer(session, caseId, day) : Optional.empty();
        boolean competent = request.officer().roles().stream()
                .map(role -> Optional.ofNullable(act.grants().get(role)))
                .anyMatch(Optional.of(Reach.JURISDICTION)::equals);
        return competent ? Optional.empty() : underOffer;
    }
}
