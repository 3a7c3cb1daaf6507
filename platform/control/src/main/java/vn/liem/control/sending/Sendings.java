package vn.liem.control.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.control.sending.SendingEvent.DecisionSent;
import vn.liem.control.sending.SendingEvent.SendingAnnulled;

/** The sendings of a case by their days, in whatever order they were recorded. */
public record Sendings(List<Sending> all) {

    private static final Comparator<Sending> BY_DAY = Comparator.comparing(Sending::sentOn)
            .thenComparing(Sending::part)
            .thenComparing(Sending::documentNo)
            .thenComparing(Sending::to)
            .thenComparing(one -> one.person().toString());

    public Sendings {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** None was recorded. */
    public static Sendings none() {
        return new Sendings(List.of());
    }

    /** The sending of this key. */
    Optional<Sending> find(Sending.Key key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The state after the event. */
    public Sendings after(SendingEvent event) {
        return switch (event) {
            case DecisionSent(var sending) -> {
                List<Sending> more = new ArrayList<>(without(sending.key()).all);
                more.add(sending);
                yield new Sendings(more);
            }
            case SendingAnnulled(var key, var _) -> without(key);
        };
    }

    private Sendings without(Sending.Key key) {
        return new Sendings(all.stream().filter(one -> !one.key().equals(key)).toList());
    }
}
