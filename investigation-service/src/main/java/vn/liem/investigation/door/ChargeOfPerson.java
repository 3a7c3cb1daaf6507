package vn.liem.investigation.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.law.Clause;

/** Tells other features what a person is charged with; what is decided on it holds only while the charge stands so. */
public interface ChargeOfPerson {

    /** A charge that stands; the clause is missing where it names none. */
    record Found(LocalDate chargedOn, Optional<Clause> clause) {}

    /** The charge against the person as the log has it now, where one stands: for showing it. */
    Optional<Found> standing(UUID caseId, PersonKey person);

    /** The charge against the person, where one stands. */
    Optional<Found> in(DecisionSession session, UUID caseId, PersonKey person);
}
