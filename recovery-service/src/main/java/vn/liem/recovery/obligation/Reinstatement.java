package vn.liem.recovery.obligation;

import java.time.LocalDate;

/** The judgment or decision by which an obligation that was reopened stands again (nghĩa vụ được giữ nguyên). */
public record Reinstatement(String documentNo, LocalDate reinstatedOn, String unit) {}
