package vn.liem.eventstore;

/**
 * An event of another service that a view could not fold and went on without: what it shows of the subject lacks it.
 *
 * @param source the log it stands in
 * @param pos its position there
 * @param subject what it speaks of
 * @param reason the class of the fault, since a message may quote what the event holds
 */
public record PassedOver(String source, long pos, String subject, String reason) {}
