package vn.liem.cases.discipline;

/** Which track is to follow which other one, and by which row of limits (kỷ luật đảng và kỷ luật hành chính đồng bộ). */
public enum GapRule {
    /** Đã kỷ luật đảng, chưa xử lý kỷ luật hành chính. */
    PARTY_WITHOUT_ADMINISTRATIVE(DisciplineTrack.PARTY, DisciplineTrack.ADMINISTRATIVE, "DSG-01"),
    /** Đã kỷ luật hành chính, chưa xử lý kỷ luật đảng. */
    ADMINISTRATIVE_WITHOUT_PARTY(DisciplineTrack.ADMINISTRATIVE, DisciplineTrack.PARTY, "DSG-02");

    private final DisciplineTrack after;
    private final DisciplineTrack expected;
    private final String row;

    GapRule(DisciplineTrack after, DisciplineTrack expected, String row) {
        this.after = after;
        this.expected = expected;
        this.row = row;
    }

    /** The track that is decided. */
    public DisciplineTrack after() {
        return after;
    }

    /** The track that is to be decided too. */
    public DisciplineTrack expected() {
        return expected;
    }

    /** The row of limits that says within how many days. */
    public String row() {
        return row;
    }
}
