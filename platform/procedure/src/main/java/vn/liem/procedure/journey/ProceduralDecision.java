package vn.liem.procedure.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A decision that moves a case or keeps it where it is (quyết định tố tụng); its rule stands in the decision table. */
public enum ProceduralDecision {
    INSTITUTED,
    INVESTIGATION_EXTENDED,
    INVESTIGATION_SUSPENDED,
    INVESTIGATION_RESUMED,
    INVESTIGATION_TERMINATED,
    INVESTIGATION_CONCLUDED,
    PROSECUTION_EXTENDED,
    RETURNED_FOR_FURTHER_INVESTIGATION,
    PROSECUTION_SUSPENDED,
    PROSECUTION_RESUMED,
    PROSECUTION_TERMINATED,
    INDICTED,
    COURT_ACCEPTED,
    TRIAL_DECIDED,
    HEARING_POSTPONED,
    JUDGED,
    APPEALED,
    PROTESTED,
    APPEAL_WITHDRAWN,
    APPELLATE_UPHELD,
    APPELLATE_AMENDED,
    QUASHED_FOR_REINVESTIGATION,
    QUASHED_FOR_RETRIAL,
    APPELLATE_TERMINATED,
    IN_FORCE,
    EXECUTION_ORDERED,
    EXECUTION_COMPLETED;

    /** The code that registers and contracts carry, {@code court_accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of a code, if there is one. */
    public static Optional<ProceduralDecision> ofCode(String code) {
        return Arrays.stream(values())
                .filter(decision -> decision.code().equals(code))
                .findFirst();
    }
}
