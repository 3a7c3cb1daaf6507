package vn.liem.cases.discipline;

/** By whom somebody is disciplined. */
public enum DisciplineTrack {
    /** Kỷ luật đảng. */
    PARTY("kỷ luật đảng", "Party discipline"),
    /** Kỷ luật hành chính. */
    ADMINISTRATIVE("kỷ luật hành chính", "administrative discipline"),
    /** Xử lý trách nhiệm người đứng đầu. */
    HEAD_RESPONSIBILITY("trách nhiệm người đứng đầu", "responsibility of the head");

    private final String vietnamese;
    private final String english;

    DisciplineTrack(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
