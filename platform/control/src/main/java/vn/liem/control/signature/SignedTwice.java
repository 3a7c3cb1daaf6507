package vn.liem.control.signature;

import java.util.Optional;
import java.util.Set;
import vn.liem.kernel.PersonKey;

/**
 * Which decisions of the machine take effect by a second signature alone: those by which a case, a prosecution or a punishment
 * stops. Which body takes them does not matter: what a panel has decided is still told by one officer.
 */
public final class SignedTwice {

    private static final Set<String> CODES = Set.of(
            "institution_annulled",
            "investigation_suspended",
            "investigation_terminated",
            "prosecution_suspended",
            "prosecution_terminated",
            "trial_suspended",
            "trial_terminated",
            "hearing_suspended",
            "appellate_terminated",
            "cassation_terminated_case",
            "reopening_terminated_case",
            "imprisonment_postponed",
            "imprisonment_suspended");

    private SignedTwice() {}

    /** Whether the decision of this code needs it, on that ground, for the one person that it names if it does. */
    public static boolean is(String code, Optional<String> ground, Optional<PersonKey> person) {
        // Whoever has served the sentence is free without anybody's leave; a pardon, a remission and the end of the
        // whole case are decisions.
        boolean hasServed = person.isPresent() && ground.equals(Optional.of("served"));
        return CODES.contains(code) || (code.equals("execution_completed") && !hasServed);
    }
}
