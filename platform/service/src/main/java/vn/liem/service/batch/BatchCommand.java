package vn.liem.service.batch;

import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;

/**
 * A command that a batch may name; every bean of this type is one.
 *
 * @param <B> the record of its body, read as strictly as that of a request
 */
public interface BatchCommand<B extends Record> {

    /** How rows name it. */
    String name();

    /** The record of its body. */
    Class<B> body();

    /** Decides the command in a session. */
    DecisionSession.Step decide(DecisionSession session, BatchRow row, B body, Authorship by);
}
