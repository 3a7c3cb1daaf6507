package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody accused in a case (bị can), under the key of the person. */
public record AccusedFact(
        String caseId,
        String person,
        LocalDate accusedOn,
        boolean official,
        boolean partyMember,
        Optional<Offence> offence)
        implements Fact {

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(accusedOn);
    }
}
