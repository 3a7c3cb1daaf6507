package vn.liem.registers.plan;

import java.util.Locale;
import vn.liem.procedure.Wording;

/** Why the undoing of an import leaves a row as it is. */
public enum WhyLeft {
    SAID_OTHERWISE_SINCE(
            true,
            "A later import says it otherwise, or took it back: undo that import first.",
            "Một lần nhập sau đã ghi khác hoặc đã rút dòng này: hãy hủy lần nhập đó trước."),
    CHANGED_BY_PEOPLE(
            true,
            "People have recorded it otherwise in the system since.",
            "Dữ liệu này đã được cán bộ ghi khác đi trong hệ thống."),
    TAKEN_BACK_BY_PEOPLE(
            true,
            "People have taken it back in the system already.",
            "Dữ liệu này đã được cán bộ rút lại trong hệ thống."),
    PEOPLE_WORK_ON_THE_CASE(
            true,
            "People have recorded something of this case in the system since.",
            "Cán bộ đã ghi nhận thêm về vụ án này trong hệ thống."),
    OTHERS_STAND_ON_IT(
            true,
            "Something that came otherwise refers to it or is dated by it.",
            "Dữ liệu có từ nguồn khác tham chiếu đến dòng này hoặc tính ngày theo dòng này."),
    LEFT_WITH_OTHERS(
            false,
            "A row of the same import that stays refers to it or is dated by it.",
            "Một dòng khác của cùng lần nhập được giữ nguyên và tham chiếu đến dòng này hoặc tính ngày theo dòng này."),
    DECISIONS_WOULD_NOT_FIT(
            true,
            "The decisions of the case that stay would not follow one another without it.",
            "Thiếu dòng này, các quyết định còn lại của vụ án không còn đúng trình tự."),
    STOOD_IN_THE_SYSTEM_BEFORE(
            false,
            "Before the import it stood as people had recorded it, which no register says: correct it in the system.",
            "Trước lần nhập, dữ liệu do cán bộ ghi trong hệ thống và không sổ nào ghi: hãy đính chính trong hệ thống."),
    BODIES_STAY(
            false,
            "A body stays once it is known: others name it by its code.",
            "Cơ quan, đơn vị đã ghi nhận thì được giữ lại vì nơi khác dùng mã này.");

    private final boolean builtOn;
    private final String english;
    private final String vietnamese;

    WhyLeft(boolean builtOn, String english, String vietnamese) {
        this.builtOn = builtOn;
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** Whether something came since that builds on the row; what is left by its nature is not built on. */
    public boolean isBuiltOn() {
        return builtOn;
    }

    /** The stable code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said to the importer. */
    public Wording said() {
        return new Wording(vietnamese, english);
    }
}
