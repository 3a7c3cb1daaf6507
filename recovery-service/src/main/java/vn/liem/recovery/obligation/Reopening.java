package vn.liem.recovery.obligation;

import java.time.LocalDate;

/** A decision that quashed the ruling which fixed an obligation (hủy phần quyết định về tài sản), and that alone. */
public record Reopening(String documentNo, LocalDate reopenedOn, String unit) {}
