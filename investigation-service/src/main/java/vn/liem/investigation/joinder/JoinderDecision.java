package vn.liem.investigation.joinder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision by which a case was joined into another.
 *
 * @param absorbed the case that goes on in the other one from the next day
 * @param survivor the case that goes on
 */
public record JoinderDecision(UUID absorbed, UUID survivor, String documentNo, LocalDate joinedOn, String unit) {}
