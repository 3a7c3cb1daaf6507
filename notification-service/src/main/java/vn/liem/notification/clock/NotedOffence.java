package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case was instituted, or a person charged, for an offence: its class decides how long limits are.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param article the article of the crime
 * @param clause its clause, where it is known
 * @param occurredOn the legal day
 */
public record NotedOffence(UUID event, String reference, String article, Optional<String> clause, LocalDate occurredOn)
        implements Noted {

    @Override
    public NotedOffence recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedOffence restated(UUID by, LocalDate on) {
        return new NotedOffence(by, reference, article, clause, on);
    }
}
