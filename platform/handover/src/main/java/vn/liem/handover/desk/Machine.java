package vn.liem.handover.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.LegalDay;

/**
 * The service itself where no officer acts: under which name it records, and on which day.
 *
 * @param actor its subject id, {@code trial-service}
 * @param clock read at the door only
 */
public record Machine(String actor, Clock clock) {

    private static final String SPACE = "handover";

    /** The legal day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(LegalDay.ZONE));
    }

    /** The author of what follows from another log's event: the same event gives the same command wherever it is made. */
    Authorship after(String source, StoredEvent event) {
        return new Authorship(
                actor,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }

    /** The author of what the machine does by itself. */
    Authorship alone(String what) {
        UUID command = Ids.version8(SPACE, what);
        return new Authorship(actor, Optional.empty(), command, command, Optional.empty());
    }
}
