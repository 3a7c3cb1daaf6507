package vn.liem.investigation.measure;

import java.time.LocalDate;

/** The procuracy's approval (phê chuẩn) of an order or of an extension. */
public record MeasureApproval(String documentNo, LocalDate approvedOn, String unit) {}
