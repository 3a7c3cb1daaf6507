package vn.liem.control.signature;

import java.util.Set;

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

    /** Whether the decision of this code needs it. */
    public static boolean is(String code) {
        return CODES.contains(code);
    }
}
