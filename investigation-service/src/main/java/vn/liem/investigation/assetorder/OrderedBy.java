package vn.liem.investigation.assetorder;

/** Whose order it is. */
public enum OrderedBy {
    /** Cơ quan điều tra. */
    INVESTIGATION_AGENCY,
    /** Viện kiểm sát. */
    PROCURACY,
    /** Tòa án: in the trial. */
    COURT
}
