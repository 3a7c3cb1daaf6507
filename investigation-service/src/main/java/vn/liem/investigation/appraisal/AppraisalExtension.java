package vn.liem.investigation.appraisal;

import java.time.LocalDate;

/** An extension (gia hạn) by the body that asked, of so many months or days after the end before it. */
public record AppraisalExtension(String documentNo, LocalDate decidedOn, int length, LengthUnit in, String unit) {}
