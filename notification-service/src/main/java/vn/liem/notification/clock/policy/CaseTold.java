package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a matter or case in the registry: its registration, its institution, its joinder, its correction. */
public record CaseTold(
        Optional<Details> details,
        Optional<LocalDate> institutedOn,
        Optional<Offence> offence,
        Optional<Joinder> joinder) {

    /** What the registry says of it. */
    public record Details(
            String locality, LocalDate registeredOn, Optional<LocalDate> institutedOn, Optional<Offence> offence) {}

    /** The crime it is about. */
    public record Offence(String article, Optional<String> clause) {}

    /** It was joined into another. */
    public record Joinder(LocalDate joinedOn) {}
}
