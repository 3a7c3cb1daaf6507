package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A body was asked for an expertise or a valuation (trưng cầu giám định, yêu cầu định giá).
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of the request
 * @param kind for what
 * @param matter the code of what an expertise is on, where the law gives that another time than the usual one
 * @param dueOn the last day that the request states, where it does
 * @param unit the body that asks
 * @param body the body that is asked: it is its turn
 * @param caseSubject the case, {@code case:…}, under whose key texts are sealed
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedAppraisal(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Kind kind,
        Optional<String> matter,
        Optional<LocalDate> dueOn,
        String unit,
        String body,
        String caseSubject,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** For what a body is asked; its code is the name of the clock in the profile. */
    public enum Kind {
        /** Giám định. */
        EXPERTISE("expertise"),
        /** Định giá tài sản. */
        VALUATION("valuation");

        private final String clock;

        Kind(String clock) {
            this.clock = clock;
        }

        /** The clock's name in the profile. */
        public String clock() {
            return clock;
        }

        /** The name of the clock in the profile within which the request is to be delivered. */
        public String delivery() {
            return clock + "_delivery";
        }
    }

    @Override
    public NotedAppraisal recordedOn(LocalDate day) {
        return new NotedAppraisal(
                event, reference, occurredOn, kind, matter, dueOn, unit, body, caseSubject, Optional.of(day));
    }

    @Override
    public NotedAppraisal restated(UUID by, LocalDate on) {
        return new NotedAppraisal(by, reference, on, kind, matter, dueOn, unit, body, caseSubject, recordedOn);
    }
}
