package vn.liem.notification.clock;

import java.util.UUID;

/**
 * One clock of a subject: which, and by which fact it was set; the same clock may be set more than once.
 *
 * @param clock the clock's name in the profile
 * @param setBy the event that reports the fact
 */
public record ClockKey(String clock, UUID setBy) {}
