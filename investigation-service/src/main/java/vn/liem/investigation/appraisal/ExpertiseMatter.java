package vn.liem.investigation.appraisal;

import java.util.Locale;

/** What an expertise is on, where the law gives that another time than the usual one. */
public enum ExpertiseMatter {
    /** Vụ việc phức tạp. */
    COMPLEX,
    /** Tình trạng tâm thần. */
    MENTAL_STATE,
    /** Nguyên nhân chết người, mức độ ô nhiễm môi trường. */
    CAUSE_OF_DEATH,
    /** Các trường hợp bắt buộc giám định khác. */
    OTHER_COMPULSORY;

    /** The code of the case in the rows of the profile. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
