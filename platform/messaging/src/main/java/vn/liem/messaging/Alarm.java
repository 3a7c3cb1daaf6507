package vn.liem.messaging;

import java.time.Instant;

/**
 * Something that the inbox must not see: a record that was altered, or speaks for another log.
 *
 * @param source the log whose record it was
 * @param pos the record's position there
 * @param what what is wrong with it
 * @param seenAt when it was first seen
 */
public record Alarm(String source, long pos, String what, Instant seenAt) {}
