package vn.liem.handover.protocol;

import static vn.liem.kernel.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Decision.Accepted;
import vn.liem.kernel.Decision.Refused;

/** One decision over a half and the custody of its file: all of it, or the first rule that refuses. */
final class Jointly {

    private Jointly() {}

    static <E extends HandoverEvent> Decision<HandoverEvent> decide(
            Decision<E> half,
            Function<E, Optional<CustodyCommand>> meaning,
            Decider<CustodyCommand, Custody, CustodyEvent> custodies,
            Custody custody) {
        return switch (half) {
            case Refused<E>(var why) -> refuse(why);
            case Accepted<E>(var events) -> follow(events, meaning, custodies, custody);
        };
    }

    private static <E extends HandoverEvent> Decision<HandoverEvent> follow(
            List<E> events,
            Function<E, Optional<CustodyCommand>> meaning,
            Decider<CustodyCommand, Custody, CustodyEvent> custodies,
            Custody custody) {
        List<HandoverEvent> all = new ArrayList<>(events);
        Custody now = custody;
        for (E event : events) {
            Optional<CustodyCommand> command = meaning.apply(event);
            if (command.isEmpty()) {
                continue;
            }
            switch (custodies.decide(command.get(), now)) {
                case Refused<CustodyEvent>(var why) -> {
                    return refuse(why);
                }
                case Accepted<CustodyEvent>(var followed) -> {
                    all.addAll(followed);
                    for (CustodyEvent one : followed) {
                        now = custodies.evolve(now, one);
                    }
                }
            }
        }
        return new Accepted<>(all);
    }
}
