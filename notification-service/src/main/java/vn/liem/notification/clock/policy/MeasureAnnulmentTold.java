package vn.liem.notification.clock.policy;

/** What is read of the record of a measure that was taken back: the number of its document. */
public record MeasureAnnulmentTold(String documentNo) {}
