package vn.liem.procedure.machine;

/** Which part of the proceedings keeps a decision of the law's machine. */
public enum Keeper {
    /** Sources of crime, in case-service. */
    CASES,
    /** The accused, in investigation-service: who is charged, and whether that was approved. */
    ACCUSED,
    INVESTIGATION,
    PROSECUTION,
    TRIAL,
    /** Appeal, cassation and reopening. */
    APPEAL,
    EXECUTION,
    /** Obligations and their enforcement, in recovery-service. */
    RECOVERY,
    /** The list of the committee, in case-service. */
    COMMITTEE
}
