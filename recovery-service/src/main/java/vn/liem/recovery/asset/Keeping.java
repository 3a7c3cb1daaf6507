package vn.liem.recovery.asset;

import java.time.LocalDate;

/** Who keeps an asset (giao bảo quản, quản lý tài sản) from a day on; a number stands for one of them. */
public record Keeping(String documentNo, LocalDate keptFrom, String unit) {}
