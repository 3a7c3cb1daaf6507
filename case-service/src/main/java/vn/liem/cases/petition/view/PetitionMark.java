package vn.liem.cases.petition.view;

/** A mark by which petitions are looked for. */
public enum PetitionMark {
    /** Về cán bộ lãnh đạo, quản lý. */
    ABOUT_LEADER("aboutLeader"),
    /** Đơn vượt cấp. */
    BEYOND_LEVEL("beyondLevel"),
    /** Có dấu hiệu tội phạm. */
    CRIME_SIGN("crimeSign");

    private final String column;

    PetitionMark(String column) {
        this.column = column;
    }

    /** The attribute of a row that says so. */
    String column() {
        return column;
    }
}
