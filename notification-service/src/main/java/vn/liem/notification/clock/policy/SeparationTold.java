package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/** What is read of the separation of a case from another. */
public record SeparationTold(Separation separation) {

    /**
     * The decision.
     *
     * @param people the accused who went into the new case
     * @param offences the matters that did
     */
    public record Separation(
            UUID fromCase,
            UUID newCase,
            List<PersonKey> people,
            List<Offence> offences,
            LocalDate separatedOn,
            String unit) {}

    /** A matter, by article and clause of the Penal Code. */
    public record Offence(String article, Optional<String> clause) {}
}
