package vn.liem.monitoring.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of the page. */
public enum Part {
    LOGS("Nguồn dữ liệu, độ trễ", "Sources and lag"),
    ALARMS("Cảnh báo", "Alarms"),
    HOLDS("Bản ghi đang chờ", "Holds"),
    UNITS("Đơn vị", "Units"),
    PERIODS("Kỳ báo cáo", "Periods"),
    CALENDAR("Ngày nghỉ", "Holidays"),
    RULES("Quy tắc thời hạn", "Rules of time limits"),
    ROLES("Vai trò và quyền", "Roles");

    private final String vietnamese;
    private final String english;

    Part(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Part::code).toList();
    }

    /** The one with this code. */
    public static Optional<Part> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** Its code in addresses. */
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
