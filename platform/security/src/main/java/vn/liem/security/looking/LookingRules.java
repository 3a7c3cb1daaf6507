package vn.liem.security.looking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.liem.security.Act;

/** What the policy asks of looking: which acts show nothing unrecorded, and whoever takes which says what for. */
public final class LookingRules {

    private static final Set<Act> RECORDED_FIRST = Collections.unmodifiableSet(
            EnumSet.of(Act.SEE_NAMES, Act.READ_PROTECTION, Act.READ_CONTROL, Act.READ_AUDIT_TRAIL));
    private static final Set<Act> ASKS_PURPOSE =
            Collections.unmodifiableSet(EnumSet.of(Act.SEE_NAMES, Act.READ_PROTECTION, Act.READ_AUDIT_TRAIL));

    private LookingRules() {}

    /**
     * Whether nothing is shown before it stands in the log of looking for whom: names, sealed texts, who is protected, who told of
     * an interference, and who looked.
     */
    public static boolean isRecordedFirst(Act act) {
        return RECORDED_FIRST.contains(act);
    }

    /** Whether whoever reads must say what for. */
    public static boolean asksPurpose(Act act) {
        return ASKS_PURPOSE.contains(act);
    }
}
