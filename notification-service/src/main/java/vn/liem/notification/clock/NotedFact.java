package vn.liem.notification.clock;

import java.time.LocalDate;
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
 */
public record NotedFact(UUID event, String reference, ClockFact fact, LocalDate occurredOn, boolean goesOnElsewhere)
        implements Noted {

    @Override
    public NotedFact restated(UUID by, LocalDate on) {
        return new NotedFact(by, reference, fact, on, goesOnElsewhere);
    }
}
