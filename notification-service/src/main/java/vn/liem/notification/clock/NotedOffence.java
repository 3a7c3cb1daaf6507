package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.law.Clause;

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

    /** What the charge against a person is called by. */
    public static String referenceOf(PersonKey person) {
        return "accused/" + person + "#";
    }

    /** The clause with which a person is charged, where that was noted. */
    static Optional<Clause> chargeOf(PersonKey person, List<Noted> noted) {
        return noted.stream()
                .filter(NotedOffence.class::isInstance)
                .map(NotedOffence.class::cast)
                .filter(offence -> offence.reference().equals(referenceOf(person)))
                .findFirst()
                .flatMap(offence -> offence.clause().map(number -> new Clause(offence.article(), number)));
    }

    @Override
    public NotedOffence recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedOffence restated(UUID by, LocalDate on) {
        return new NotedOffence(by, reference, article, clause, on);
    }
}
