package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.procedure.clock.ClockFact;

/**
 * A fact that starts or ends clocks.
 *
 * @param event the event that reports it
 * @param fact which fact
 * @param occurredOn its legal day
 * @param article the article of the crime, where the fact names one
 * @param clause its clause
 */
public record NotedFact(
        UUID event, ClockFact fact, LocalDate occurredOn, Optional<String> article, Optional<String> clause) {}
