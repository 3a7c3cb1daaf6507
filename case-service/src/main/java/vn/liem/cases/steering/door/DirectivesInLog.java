package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;

/** Directives by their numbers, as the log has them now. */
@Singleton
public final class DirectivesInLog {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public DirectivesInLog(EventLog log) {
        this.log = log;
    }

    /** The stream of the directive with this number, or the one that it gets when a register brings it. */
    StreamId streamFor(String number) {
        return log.reader().holderOf(numberKey(number)).orElseGet(() -> DirectiveDesk.stream(idOf(number)));
    }

    /** Whether anything is recorded on a stream. */
    boolean knows(StreamId stream) {
        return !log.reader().stream(stream).isEmpty();
    }

    /** The number as what one directive alone may have. */
    static UniqueKey numberKey(String number) {
        return new UniqueKey(DirectiveDesk.NUMBER_SCOPE, number);
    }

    private static UUID idOf(String number) {
        return Ids.version8(DirectiveDesk.NUMBER_SCOPE, number);
    }
}
