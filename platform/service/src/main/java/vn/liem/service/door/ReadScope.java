package vn.liem.service.door;

import java.util.Optional;
import java.util.Set;

/**
 * How much of a list somebody sees: what these bodies hold, and what the own body takes part in.
 *
 * @param everything no bound at all
 * @param heldBy the bodies whose files are seen, by unit code
 * @param takesPart the body that sees whatever it takes part in
 */
public record ReadScope(boolean everything, Set<String> heldBy, Optional<String> takesPart) {

    public ReadScope {
        heldBy = Set.copyOf(heldBy);
    }
}
