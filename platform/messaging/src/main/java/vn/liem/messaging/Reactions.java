package vn.liem.messaging;

import java.util.List;
import vn.liem.eventstore.StoredEvent;

/** A service's policies together: what each record of others leads to here. */
public interface Reactions {

    /** The commands that follow from a record, in their order; none where it does not concern this service. */
    List<Reaction<?, ?, ?>> to(String source, StoredEvent event);

    /** Whether a record speaks of two subjects, so that nothing else may be applied with it. */
    default boolean standsAlone(StoredEvent event) {
        return false;
    }
}
