package vn.liem.handover.protocol;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;

/**
 * The definition of a file's holder, whatever logs one looks at: the holder of the highest epoch in them. Where an import and
 * an acceptance name one epoch, since neither had heard of the other, the acceptance counts.
 */
public record HighestEpoch(long epoch, UnitCode holder) {

    /** The holder that these events name, in whatever order and from however many logs they come. */
    public static Optional<HighestEpoch> in(Stream<CustodyEvent> events) {
        return events.filter(HolderNamed.class::isInstance)
                .map(HolderNamed.class::cast)
                .max(Comparator.comparingLong(HolderNamed::epoch).thenComparing(HighestEpoch::isAct))
                .map(named -> new HighestEpoch(named.epoch(), named.holder()));
    }

    private static boolean isAct(HolderNamed named) {
        return switch (named) {
            case HolderTakenFromRegister _ -> false;
            case HolderNoted noted -> noted.register().isEmpty();
            case FileOpened _, TakenOver _, TakenBack _ -> true;
        };
    }
}
