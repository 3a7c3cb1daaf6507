package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.procedure.clock.ClockFact;

/**
 * A fact that starts or ends clocks.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param fact which fact
 * @param occurredOn its legal day
 * @param goesOnElsewhere whether what follows is counted at another subject: a source whose case was instituted
 * @param body the body whose turn it is from then on, where it was told
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedFact(
        UUID event,
        String reference,
        ClockFact fact,
        LocalDate occurredOn,
        boolean goesOnElsewhere,
        Optional<String> body,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** A fact of which no more is known. */
    public NotedFact(UUID event, String reference, ClockFact fact, LocalDate occurredOn, boolean goesOnElsewhere) {
        this(event, reference, fact, occurredOn, goesOnElsewhere, Optional.empty(), Optional.empty());
    }

    /** The same with the body whose turn it is. */
    public NotedFact turnOf(String owner) {
        return new NotedFact(event, reference, fact, occurredOn, goesOnElsewhere, Optional.of(owner), recordedOn);
    }

    @Override
    public NotedFact recordedOn(LocalDate day) {
        return new NotedFact(event, reference, fact, occurredOn, goesOnElsewhere, body, Optional.of(day));
    }

    @Override
    public NotedFact restated(UUID by, LocalDate on) {
        return new NotedFact(by, reference, fact, on, goesOnElsewhere, body, recordedOn);
    }
}
