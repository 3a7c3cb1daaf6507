package vn.liem.recovery.obligation.door;

import java.time.LocalDate;

/** What is sent when an obligation can be enforced from a day on. */
public record EnforceabilityToDeclare(LocalDate enforceableOn) {}
