package vn.liem.procedure.machine;

/** What runs through a machine of the law by itself, and where it begins. */
public enum LawCourse {
    /** A source of crime and the case that comes of it, with each accused. */
    CASE(FineState.NOTHING),
    /** One obligation of a judgment (nghĩa vụ thi hành án dân sự): it begins where the judgment has taken effect. */
    OBLIGATION("EFFECTIVE"),
    /** One item of the committee's list (diện theo dõi, chỉ đạo). */
    ITEM(FineState.NOTHING);

    private final String beginning;

    LawCourse(String beginning) {
        this.beginning = beginning;
    }

    /** The state it begins in. */
    public String beginning() {
        return beginning;
    }
}
