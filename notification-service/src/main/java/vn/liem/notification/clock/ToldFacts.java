package vn.liem.notification.clock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.ClockRule;

/**
 * The facts that some service tells. A clock that nothing of what is told can end is not set: it would run out in every
 * case, whatever was done.
 */
public final class ToldFacts {

    /** Those that the receipt and the steps of a petition are, by its kind. */
    public static final Set<ClockFact> OF_PETITIONS = PetitionFacts.ALL;

    /** All of them. */
    @SuppressWarnings("ImmutableCollections") // An EnumSet that nobody can write to.
    public static final Set<ClockFact> ALL = Collections.unmodifiableSet(withPetitions(EnumSet.of(
            ClockFact.SOURCE_RECEIVED,
            ClockFact.INSTITUTED,
            ClockFact.SOURCE_NOT_INSTITUTED,
            ClockFact.SOURCE_SUSPENDED,
            ClockFact.INVESTIGATION_CONCLUDED,
            ClockFact.INVESTIGATION_SUSPENDED,
            ClockFact.INVESTIGATION_TERMINATED,
            ClockFact.INVESTIGATION_RESUMED,
            ClockFact.PROSECUTION_FILE_RECEIVED,
            ClockFact.INDICTED,
            ClockFact.RETURNED_FOR_FURTHER_INVESTIGATION,
            ClockFact.RETURNED_BY_PROCURACY_RECEIVED,
            ClockFact.RETURNED_BY_COURT_RECEIVED,
            ClockFact.RETURN_DECIDED_BY_COURT,
            ClockFact.REINVESTIGATION_RECEIVED,
            ClockFact.RETURNED_FILE_RECEIVED_BY_COURT,
            ClockFact.PROSECUTION_SUSPENDED,
            ClockFact.PROSECUTION_TERMINATED,
            ClockFact.PROSECUTION_RESUMED,
            ClockFact.COURT_ACCEPTED,
            ClockFact.TRIAL_FILE_RECEIVED,
            ClockFact.TRIAL_DECIDED,
            ClockFact.TRIAL_SUSPENDED,
            ClockFact.TRIAL_RESUMED,
            ClockFact.TRIAL_TERMINATED,
            ClockFact.HEARING_OPENED,
            ClockFact.HEARING_POSTPONED,
            ClockFact.JUDGED,
            ClockFact.APPEALED,
            ClockFact.PROTESTED,
            ClockFact.APPEAL_WITHDRAWN,
            ClockFact.APPELLATE_HEARING_OPENED,
            ClockFact.APPELLATE_UPHELD,
            ClockFact.APPELLATE_AMENDED,
            ClockFact.APPELLATE_TERMINATED,
            ClockFact.QUASHED_FOR_REINVESTIGATION,
            ClockFact.QUASHED_FOR_RETRIAL,
            ClockFact.IN_FORCE,
            ClockFact.EXECUTION_ORDERED,
            ClockFact.INSPECTION_CONCLUDED,
            ClockFact.INSPECTION_PUBLISHED,
            ClockFact.INSPECTION_CRIME_SIGN_FOUND,
            ClockFact.INSPECTION_PASSED_TO_INVESTIGATION,
            ClockFact.HANDOVER_OFFERED,
            ClockFact.HANDOVER_ANSWERED,
            ClockFact.PROSECUTION_TRANSFERRED,
            ClockFact.RETURNED_FOR_JURISDICTION,
            ClockFact.JURISDICTION_FILE_RECEIVED,
            ClockFact.TRANSFERRED_TO_OTHER_COURT,
            ClockFact.CASSATION_PROTESTED,
            ClockFact.CASSATION_FILE_RECEIVED,
            ClockFact.CASSATION_DECIDED,
            ClockFact.REVIEW_QUASHED_FOR_REINVESTIGATION,
            ClockFact.REVIEW_QUASHED_FOR_RETRIAL,
            ClockFact.JOINDER_OR_SEPARATION_DECIDED,
            ClockFact.JOINDER_OR_SEPARATION_SENT,
            ClockFact.CASSATION_DECISION_ISSUED,
            ClockFact.CASSATION_DECISION_SENT,
            ClockFact.NEW_FACTS_RECEIVED,
            ClockFact.REOPENING_PROTESTED)));

    /** Those that stop a clock: the proceedings rest or go on elsewhere, and what it was set for need not be done for now. */
    @SuppressWarnings("ImmutableCollections") // An EnumSet that nobody can write to.
    static final Set<ClockFact> STOP = Collections.unmodifiableSet(EnumSet.of(
            ClockFact.SOURCE_SUSPENDED,
            ClockFact.INVESTIGATION_SUSPENDED,
            ClockFact.PROSECUTION_SUSPENDED,
            ClockFact.TRIAL_SUSPENDED,
            ClockFact.PROSECUTION_TRANSFERRED,
            ClockFact.RETURNED_FOR_JURISDICTION,
            ClockFact.TRANSFERRED_TO_OTHER_COURT,
            ClockFact.DENUNCIATION_SUSPENDED,
            ClockFact.PETITION_CLOSED));

    private ToldFacts() {}

    private static Set<ClockFact> withPetitions(Set<ClockFact> others) {
        others.addAll(OF_PETITIONS);
        return others;
    }

    /** Whether something that is told can end the clock. */
    static boolean canEnd(ClockRule rule) {
        return rule.endedBy().stream().anyMatch(ALL::contains);
    }
}
