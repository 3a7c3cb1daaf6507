package vn.liem.investigation.measure;

/** What kind of body orders a measure. */
public enum OrderingBody {
    /** Cơ quan điều tra. */
    INVESTIGATION_AGENCY,
    /** Viện kiểm sát. */
    PROCURACY,
    /** Tòa án, Hội đồng xét xử. */
    COURT
}
