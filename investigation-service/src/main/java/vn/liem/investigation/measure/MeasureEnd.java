package vn.liem.investigation.measure;

import java.time.LocalDate;

/** The document by which a measure ended, and the last day on which the person was under it. */
public record MeasureEnd(String documentNo, LocalDate endedOn, String unit) {}
