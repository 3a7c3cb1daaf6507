package vn.liem.investigation.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.law.Clause;

/** Tells other features what a person is charged with; what is decided on it holds only while the charge stands so. */
public interface ChargeOfPerson {

    /**
     * A charge that stands, here or in the case from which the person came; the clause is missing where it names none.
     *
     * @param wentOn the day on which the person went into another case, where that has happened
     */
    record Found(LocalDate chargedOn, Optional<Clause> clause, Optional<LocalDate> wentOn) {

        /** Whether something new may rest on it in this case on the day. */
        public boolean isOfThisCaseOn(LocalDate day) {
            return wentOn.filter(day::isAfter).isEmpty();
        }
    }

    /** The charge against the person as the log has it now, where one stands: for showing it. */
    Optional<Found> standing(UUID caseId, PersonKey person);

    /** The charge against the person, where one stands. */
    Optional<Found> in(DecisionSession session, UUID caseId, PersonKey person);

    /** The cases from which the person came into this one, and those into which he went, the nearest first. */
    List<UUID> otherCases(DecisionSession session, UUID caseId, PersonKey person);
}
