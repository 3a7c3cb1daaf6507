package vn.liem.investigation.appraisal;

/** What was recorded under a number in a request. */
public enum AppraisalDocument {
    /** The request itself. */
    REQUEST,
    RECEIPT,
    DECLINING,
    ASKING,
    PROVISION,
    EXTENSION,
    DELAY,
    WAITING,
    CONCLUSION
}
