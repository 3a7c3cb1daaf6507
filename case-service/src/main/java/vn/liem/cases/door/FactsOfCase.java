package vn.liem.cases.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.security.CaseFacts;

/** What the policy must know of a case: where it belongs, who holds its file and who has held it. */
public interface FactsOfCase {

    /** The facts of the case with this id, if it is registered. */
    Optional<CaseFacts> byId(UUID id);
}
