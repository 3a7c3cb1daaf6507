package vn.liem.cases.steering;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to an item on the committee's list. */
public sealed interface SupervisionEvent {

    /** It was put under supervision. */
    @EventType("supervision.listed.v1")
    record ItemListed(SupervisionDetails details) implements SupervisionEvent {}

    /** It was taken off the list. */
    @EventType("supervision.delisted.v1")
    record ItemDelisted(Delisting delisting) implements SupervisionEvent {}

    /** What was recorded was wrong: this is how it was. The earlier events stay. */
    @EventType("supervision.corrected.v1")
    record ItemCorrected(SupervisionDetails details, Optional<Delisting> delisting, Optional<SealedText> reason)
            implements SupervisionEvent {}
}
