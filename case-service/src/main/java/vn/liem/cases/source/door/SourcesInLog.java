package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindSource;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;

/** Information sources by their numbers, as the log has them now. */
@Singleton
public final class SourcesInLog implements FindSource {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public SourcesInLog(EventLog log) {
        this.log = log;
    }

    @Override
    public UUID idFor(String number) {
        return byNumber(number).orElseGet(() -> Ids.version8(SourceResource.NUMBER_SCOPE, number));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return log.reader().holderOf(numberKey(number)).map(SourcesInLog::idOf);
    }

    /** The stream of the source with this number. */
    StreamId streamFor(String number) {
        return StreamId.of("source", idFor(number));
    }

    /** The number as what one source alone may have. */
    static UniqueKey numberKey(String number) {
        return new UniqueKey(SourceResource.NUMBER_SCOPE, number);
    }

    private static UUID idOf(StreamId stream) {
        return UUID.fromString(stream.value().substring(stream.value().indexOf(':') + 1));
    }
}
