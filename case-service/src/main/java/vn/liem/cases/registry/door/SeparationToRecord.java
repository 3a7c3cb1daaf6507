package vn.liem.cases.registry.door;

import java.util.UUID;

/** What is sent when a case was separated from another. */
public record SeparationToRecord(UUID fromCase) {}
