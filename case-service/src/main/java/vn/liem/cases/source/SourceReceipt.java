package vn.liem.cases.source;

import java.time.LocalDate;

/** A body acknowledged the source (tiếp nhận). */
public record SourceReceipt(String receivedBy, LocalDate receivedOn) {}
