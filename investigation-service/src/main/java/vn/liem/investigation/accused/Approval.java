package vn.liem.investigation.accused;

import java.time.LocalDate;

/** The procuracy's approval of a charge (phê chuẩn quyết định khởi tố bị can). */
public record Approval(String documentNo, LocalDate approvedOn, String unit) {}
