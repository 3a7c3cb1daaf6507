package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody accused in a case (bị can), under the key of the person.
 *
 * @param caseId the case in which it is decided on the person now
 * @param came from where the person came into it, where that was by a separation
 */
public record AccusedFact(
        String caseId,
        String person,
        LocalDate accusedOn,
        boolean official,
        boolean partyMember,
        Optional<Offence> offence,
        Optional<Came> came)
        implements Fact {

    /** In which order those accused are counted where they are not named: by the charge, then by key. */
    public static final Comparator<AccusedFact> IN_ORDER =
            Comparator.comparing(AccusedFact::accusedOn).thenComparing(AccusedFact::person);

    /** From which case somebody came by a separation (tách vụ án), and on which day. */
    public record Came(String from, LocalDate on) {}

    /** Somebody in the case in which the charge was laid. */
    public AccusedFact(
            String caseId,
            String person,
            LocalDate accusedOn,
            boolean official,
            boolean partyMember,
            Optional<Offence> offence) {
        this(caseId, person, accusedOn, official, partyMember, offence, Optional.empty());
    }

    /** It after the person went into another case. */
    public AccusedFact goneInto(String another, LocalDate on) {
        return new AccusedFact(
                another, person, accusedOn, official, partyMember, offence, Optional.of(new Came(caseId, on)));
    }

    /** It where the person was known to be before the charge was said otherwise. */
    public AccusedFact where(AccusedFact known) {
        return new AccusedFact(known.caseId, person, accusedOn, official, partyMember, offence, known.came);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(accusedOn);
    }
}
