package vn.liem.security.looking;

import java.util.Locale;
import java.util.Optional;

/** What somebody looks for; a code, as a typed reason would put names into the record. */
public enum Purpose {
    /** Giải quyết vụ án, vụ việc. */
    CASE_PAGE("Giải quyết vụ án, vụ việc", "Work on the case"),
    /** Báo cáo, thống kê. */
    REPORT("Báo cáo, thống kê", "A report"),
    /** Bảo vệ, khen thưởng người tố cáo. */
    PROTECTION("Bảo vệ, khen thưởng người tố cáo", "Protection or reward of a whistleblower"),
    /** Theo dõi, chỉ đạo, kiểm tra, giám sát. */
    SUPERVISION("Theo dõi, chỉ đạo, kiểm tra, giám sát", "Supervision"),
    /** Giải quyết khiếu nại, tố cáo về việc sử dụng hệ thống. */
    COMPLAINT("Giải quyết khiếu nại, tố cáo về việc truy cập", "A complaint about looking"),
    /** Kiểm tra định kỳ việc truy cập. */
    AUDIT("Kiểm tra định kỳ việc truy cập", "A regular audit of looking");

    private final String vietnamese;
    private final String english;

    Purpose(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The purpose with this code, if there is one. */
    public static Optional<Purpose> ofCode(String code) {
        for (Purpose purpose : values()) {
            if (purpose.code().equals(code)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    /** The stable code, {@code case_page}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
