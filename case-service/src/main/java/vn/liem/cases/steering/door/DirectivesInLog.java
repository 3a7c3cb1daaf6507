package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.DirectiveRow;

/** Directives by their numbers, as the log has them now. */
@Singleton
public final class DirectivesInLog {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public DirectivesInLog(EventLog log) {
        this.log = log;
    }

    /**
     * The stream of the directive that a row tells: the one of which rows of its number have told before, the one that people
     * recorded under that number of its body, or the one that it gets.
     */
    StreamId streamFor(DirectiveRow row) {
        StreamId told = DirectiveDesk.streamOfRegister(row.directiveNo());
        return knows(told) ? told : log.reader().holderOf(numberKey(row)).orElse(told);
    }

    /** Whether anything is recorded on a stream. */
    boolean knows(StreamId stream) {
        return !log.reader().stream(stream).isEmpty();
    }

    /** The number as what one directive of its body alone may have. */
    static UniqueKey numberKey(DirectiveRow row) {
        return DirectiveDesk.numberKey(row.issuedBy(), row.issuedOn(), row.directiveNo());
    }
}
