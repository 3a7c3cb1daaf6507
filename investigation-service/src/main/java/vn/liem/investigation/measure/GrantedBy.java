package vn.liem.investigation.measure;

/** Whose decision an order or an extension is. */
public enum GrantedBy {
    /** Cơ quan điều tra, with the approval of the procuracy. */
    INVESTIGATION_AGENCY("Cơ quan điều tra", "investigating agency"),
    /** Viện kiểm sát có thẩm quyền. */
    PROCURACY("Viện kiểm sát", "procuracy"),
    /** Viện trưởng Viện kiểm sát nhân dân tối cao. */
    PROCURATOR_GENERAL("Viện trưởng Viện kiểm sát nhân dân tối cao", "Procurator-General");

    private final String vietnamese;
    private final String english;

    GrantedBy(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
