package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision by which an accused went from one case into another (tách vụ án), as it stands with the accused of either.
 *
 * @param otherCase the case on the other side: the new one in the old, the old one in the new
 */
public record Parting(UUID otherCase, String documentNo, LocalDate partedOn) {}
