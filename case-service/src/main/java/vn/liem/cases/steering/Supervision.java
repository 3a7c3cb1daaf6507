package vn.liem.cases.steering;

import java.util.Optional;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;

/** Where an item of the committee's list stands. */
public sealed interface Supervision {

    /** It was never listed. */
    record NotListed() implements Supervision {}

    /** It is under supervision. */
    record Listed(SupervisionDetails details) implements Supervision {}

    /** It was taken off the list. */
    record Delisted(SupervisionDetails details, Delisting delisting) implements Supervision {}

    /** Where the event leads. */
    default Supervision after(SupervisionEvent event) {
        return switch (event) {
            case ItemListed(var details) -> new Listed(details);
            case ItemDelisted(var delisting) ->
                switch (this) {
                    case NotListed _ -> this;
                    case Listed(var details) -> new Delisted(details, delisting);
                    case Delisted(var details, var _) -> new Delisted(details, delisting);
                };
            case ItemCorrected(var details, var delisting, var _) -> of(details, delisting);
        };
    }

    /** The item with these facts. */
    static Supervision of(SupervisionDetails details, Optional<Delisting> delisting) {
        return delisting.<Supervision>map(off -> new Delisted(details, off)).orElseGet(() -> new Listed(details));
    }
}
