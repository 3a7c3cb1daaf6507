package vn.liem.investigation.measure;

import java.time.LocalDate;

/** An extension (gia hạn): the measure lasts until the day that the document states. */
public record MeasureExtension(String documentNo, LocalDate decidedOn, LocalDate endsOn, String unit, GrantedBy by) {}
