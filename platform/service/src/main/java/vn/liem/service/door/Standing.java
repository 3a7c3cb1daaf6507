package vn.liem.service.door;

/** How an aggregate stands in the log, and at which version. */
public record Standing<S>(S state, long version) {}
