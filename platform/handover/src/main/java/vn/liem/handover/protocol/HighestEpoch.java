package vn.liem.handover.protocol;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;

/** The definition of a file's holder, whatever logs one looks at: the holder of the highest epoch in them. */
public record HighestEpoch(long epoch, UnitCode holder) {

    /** The holder that these events name, in whatever order and from however many logs they come. */
    public static Optional<HighestEpoch> in(Stream<CustodyEvent> events) {
        return events.filter(HolderNamed.class::isInstance)
                .map(HolderNamed.class::cast)
                .max(Comparator.comparingLong(HolderNamed::epoch))
                .map(named -> new HighestEpoch(named.epoch(), named.holder()));
    }
}
