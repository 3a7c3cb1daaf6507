package vn.liem.cases.petition.door;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a body sends when it has accepted a petition.
 *
 * @param dueOn the last day as the decision states it, where it does
 */
public record AcceptanceToRecord(LocalDate on, Optional<LocalDate> dueOn) {}
