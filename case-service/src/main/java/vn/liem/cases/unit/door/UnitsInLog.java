package vn.liem.cases.unit.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.cases.unit.UnitEvent.UnitCorrected;
import vn.liem.cases.unit.UnitEvent.UnitRegistered;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.door.KindOfBody;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.EventTypes;
import vn.liem.kernel.StreamId;

/** Bodies as the log has them now: a body counts from the moment it is registered. */
@Singleton
public final class UnitsInLog implements KindOfBody {

    private static final EventTypes<UnitEvent> TYPES = EventTypes.of(UnitEvent.class);

    private final EventLog log;

    @Inject
    UnitsInLog(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<String> of(UnitCode body) {
        return log.reader().stream(stream(body.value())).stream()
                .reduce((_, last) -> last)
                .map(UnitsInLog::details)
                .map(unit -> unit.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The stream of a body. */
    static StreamId stream(String code) {
        return new StreamId("unit:" + code);
    }

    /** What an event says of a body. */
    static UnitDetails details(StoredEvent stored) {
        return switch (BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))) {
            case UnitRegistered(var unit) -> unit;
            case UnitCorrected(var unit) -> unit;
        };
    }
}
