package vn.liem.cases.source;

/** What kind of information source it is (Art. 4(1)(d) BLTTHS). */
public enum SourceKind {
    /** Tố giác về tội phạm. */
    DENUNCIATION_OF_CRIME,
    /**
     * Tin báo về tội phạm: what an agency, the press or a body reports. Registers call it {@code crime_report}; what a person
     * reports, tố giác, is {@code denunciation_of_crime}.
     */
    CRIME_REPORT,
    /** Kiến nghị khởi tố. */
    PROPOSAL_TO_INSTITUTE
}
