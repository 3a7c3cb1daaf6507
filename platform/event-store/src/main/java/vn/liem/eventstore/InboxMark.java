package vn.liem.eventstore;

import vn.liem.verifier.Hash;

/**
 * That a published record of another log took effect here.
 *
 * @param source the other log
 * @param pos the record's position there
 * @param leaf the record's leaf there
 */
public record InboxMark(String source, long pos, Hash leaf) {}
