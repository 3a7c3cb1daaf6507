package vn.liem.investigation.appraisal;

/** What was recorded of a request: a document of a kind, by its number. */
public record Recorded(AppraisalDocument document, String documentNo) {}
