package vn.liem.notification.signature.policy;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.Ids;

/** What tells a proposed decision apart in its case, as the services name it; what is kept of it says nothing. */
public record ProposalMark(String code, String documentNo, Optional<UUID> person, Optional<String> unit) {

    private static final String SPACE = "proposal";

    /** The mark, of a proposal of that body where it does not say so itself. */
    UUID of(String body) {
        return Ids.version8(
                SPACE,
                String.join("\n", code, documentNo, person.map(UUID::toString).orElse(""), unit.orElse(body)));
    }
}
