package vn.liem.cases.registry.door;

import java.time.LocalDate;
import java.util.UUID;

/** What is sent when a case was joined into another. */
public record JoinderToRecord(UUID intoCase, LocalDate joinedOn) {}
