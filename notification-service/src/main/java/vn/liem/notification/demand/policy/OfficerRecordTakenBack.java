package vn.liem.notification.demand.policy;

/** What is read of a record on an officer that its body has taken back: it may be a demand. */
public record OfficerRecordTakenBack(String documentNo, String officer, String unit) {}
