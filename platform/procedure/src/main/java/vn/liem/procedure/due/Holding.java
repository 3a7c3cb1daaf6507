package vn.liem.procedure.due;

import vn.liem.procedure.journey.CaseStage;

/** The measures that take a person's liberty for a time that their documents state. */
public enum Holding {
    /** Tạm giữ. */
    CUSTODY,
    /** Tạm giam. */
    DETENTION;

    /** The row of the profile, or the group of rows by class, that limits it in a stage of the case. */
    public String rowIn(CaseStage stage) {
        return switch (this) {
            case CUSTODY -> "DET-01";
            case DETENTION -> stage == CaseStage.PROSECUTION ? "DET-PRO" : "DET";
        };
    }

    /** Whether custody before it is taken off its limit (CPC 118(4)). */
    public boolean isLessCustodyIn(CaseStage stage) {
        return this == DETENTION && stage != CaseStage.PROSECUTION;
    }
}
