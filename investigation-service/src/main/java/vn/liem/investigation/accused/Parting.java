package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision by which an accused went from one case into another (tách vụ án), as it stands with the accused of either.
 *
 * @param otherCase the case on the other side: the new one in the old, the old one in the new
 * @param chargedIn the case in which the charge stands, where it is not the old one: somebody may go from case to case
 */
public record Parting(UUID otherCase, String documentNo, LocalDate partedOn, Optional<UUID> chargedIn) {

    /** That of somebody who is charged in the old case itself. */
    public Parting(UUID otherCase, String documentNo, LocalDate partedOn) {
        this(otherCase, documentNo, partedOn, Optional.empty());
    }
}
